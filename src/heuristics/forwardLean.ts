import { facingOf } from '../gait/scene/facingOf.ts';
import { trunkLean } from '../poseTrack/angleFromVertical.ts';
import { meanBetween } from '../signal/meanBetween.ts';
import { againstStanding } from './judging/againstStanding.ts';
import { judgeSamples } from './judging/judgeSamples.ts';
import type { Limits } from './judging/limits.ts';
import { placed } from './judging/placed.ts';
import type { Ranges } from './judging/ranges.ts';
import { viewGate } from './judging/viewGate.ts';
import type { Measure } from './measure.ts';
import type { KnownMeasurement } from './measurement.ts';
import { modelErrorOf } from './modelErrors/modelErrorOf.ts';

/**
 * Teng & Powers 2015: self-chosen lean 3.6 ± 2.8° and 10.8 ± 2.2° in the lower and upper half of runners at 3.4 m/s.
 */
const ranges: Ranges = { reference: [4, 12], concern: [1, 16] };

/** Runners lean between −2 and 25° by themselves, and 30 when told to (Warrener 2021); an ordinary film adds 5 to 10. */
const limits: Limits = [-15, 40];

/**
 * People's "upright" varies by about a degree, and the model's mistake by as much between standing and running;
 * degrees, 95 %.
 */
const standingHalfWidth = 2.5;

/**
 * Angle of the line from mid-hip to mid-shoulder from the vertical, degrees, forward positive, mean over each stride.
 */
export const forwardLean: Measure = {
  id: 'forwardLean',
  group: 'posture',
  unit: 'deg',
  decimals: 0,
  views: ['left-side', 'right-side'],
  limits,
  words: {
    name: 'Forward lean',
    question: 'How far does your trunk lean into the run?',
    definition:
      'How far the line from your hips to your shoulders leans forward from upright, averaged over each stride.',
    referenceSource: 'Runners choose between about 4° and 12° (Teng & Powers 2015).',
    evidence:
      'Some evidence: a little more lean moves work from the knee to the hip, and a lot of lean was seen more often in injured runners. That it matters for the back is likely but not proven.',
    howToFilm:
      'Film from the side, at hip height, with the whole body in the picture and something upright beside it: doors, windows, shelves.',
    nearZero: 'about upright',
    verdict: verdictOf,
    advice: {
      low: {
        title: 'Lean in from the ankles',
        link: 'Running upright is linked with more load on the knees.',
        cue: 'Run tall, then lean slightly forward from the ankles, as into a light breeze.',
        drills: [
          'Wall lean: 5 × 10 s, straight from ankle to ear',
          'Falling starts: lean until you have to step, 6 times',
        ],
      },
      high: {
        title: 'Stand a little taller',
        link: 'Carrying the upper body far forward is linked with more work for the back muscles and with landing further ahead.',
        cue: 'Lift your chest, hips under your shoulders.',
        drills: ['Prone extensions: 2 × 10', 'Hip-flexor stretch: 2 × 30 s each side'],
      },
    },
  },

  measure(run) {
    const refused = viewGate(this, run);
    if (refused) return refused;
    const { track, scene } = run.reading;
    const facing = facingOf(scene.direction) ?? 1;
    const samples = run.strides
      .map((stride) => ({
        time: stride.start + 0.15 * (stride.end - stride.start),
        side: null,
        value: meanBetween(track.times, stride.start, stride.end, (i) => trunkLean(track, i, facing)),
      }))
      .filter((sample) => !Number.isNaN(sample.value));
    // Standing tall is upright by definition: what the picture shows of it then is the model's and the camera's doing.
    const upright = run.standing?.leanDegrees ?? null;
    const own = modelErrorOf(this.id, run);
    const error = own && upright !== null ? againstStanding(own, upright, standingHalfWidth) : own;
    const measurement = judgeSamples(this, samples, error, ranges);
    return upright === null ? measurement : { ...measurement, baseline: 'standing' };
  },
};

function verdictOf(measurement: KnownMeasurement): string {
  const { value, uncertainty } = measurement;
  const degrees = `${Math.abs(Math.round(value))}°`;
  const leans =
    Math.abs(value) < uncertainty ? 'You run about upright' : `You lean ${degrees} ${value < 0 ? 'back' : 'forward'}`;
  return placed(leans, measurement, {
    usual: 'as most runners do',
    below: ', more upright than most runners',
    above: ', more than most runners',
  });
}
