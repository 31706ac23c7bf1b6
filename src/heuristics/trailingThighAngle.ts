import { angleFromVertical } from '../poseTrack/angleFromVertical.ts';
import { sampleAt } from '../signal/sampleAt.ts';
import { nearLeg } from './body/nearLeg.ts';
import { partOfSide } from './body/partOfSide.ts';
import { runningSpeed } from './body/runningSpeed.ts';
import { judgeSamples } from './judging/judgeSamples.ts';
import type { Limits } from './judging/limits.ts';
import { placed } from './judging/placed.ts';
import type { Ranges } from './judging/ranges.ts';
import { unavailable } from './judging/unavailable.ts';
import { viewGate } from './judging/viewGate.ts';
import type { Measure } from './measure.ts';
import type { KnownMeasurement } from './measurement.ts';
import { modelErrorOf } from './modelErrors/modelErrorOf.ts';

/** Hips extend by 20 to 30° (range of motion, AAOS), a leaning pelvis adds as much; a thigh ahead could not push off. */
const limits: Limits = [-20, 60];

/** Angle of the near thigh behind the vertical at toe-off, degrees, knee behind the hip positive. */
export const trailingThighAngle: Measure = {
  id: 'hipExtension',
  group: 'rhythm',
  unit: 'deg',
  decimals: 0,
  views: ['left-side', 'right-side'],
  limits,
  words: {
    name: 'Push-off',
    question: 'How far does your thigh reach behind you when you push off?',
    definition:
      'How far your thigh is behind you, from upright, when your foot leaves the ground, measured on the side closer to the camera.',
    referenceSource: 'A rule of thumb: about 15° at 9 km/h, and 1° more for each km/h.',
    evidence:
      'Limited and conflicting: a short push-off may be made up for in the lower back (Souza 2016, an opinion), yet it also uses less energy (Moore 2016).',
    howToFilm: 'Film from the side at 60 frames a second or more, with the whole leg in the picture.',
    nearZero: 'about straight down',
    verdict: verdictOf,
    advice: {
      low: {
        title: 'Let your leg finish behind you',
        link: 'A short push-off is sometimes linked with an arched lower back.',
        cue: 'Push the ground away behind you, and squeeze your buttock.',
        drills: ['Hip-flexor stretch: 2 × 30 s each side', 'Glute bridges: 3 × 12'],
      },
    },
  },

  measure(run) {
    const refused = viewGate(this, run);
    if (refused) return refused;
    const leg = nearLeg(run);
    if (!leg) return unavailable(this.unit, { kind: 'tooFewStrides' });
    const { track } = run.reading;
    // From the knee up to the hip, a thigh whose knee is behind leans forward.
    const { hip, knee } = leg.keypoints;
    const behind = track.times.map((_, i) => angleFromVertical(track, i, [knee], [hip], leg.facing));
    const samples = leg.stances
      .flatMap(({ toeOff, side }) =>
        toeOff === null ? [] : [{ time: toeOff, side, value: sampleAt(track.times, behind, toeOff) }],
      )
      .filter((sample) => !Number.isNaN(sample.value));
    const speed = runningSpeed(run);
    const ranges = speed && rangesAt(speed.value);
    const isForSpeed = speed !== null && speed.source !== 'bodyProportions';
    return { ...judgeSamples(this, samples, modelErrorOf(this.id, run), ranges), isForSpeed };
  },
};

/** Runners differ from each other by 8° (SD of 3D hip extension at 2.5 m/s), so the far end lies two of them above. */
function rangesAt(speed: number): Ranges {
  const usual = 15 + 4 * (Math.min(5, Math.max(2, speed)) - 2.5);
  return { reference: [usual - 5, usual + 15], concern: [usual - 10, Number.POSITIVE_INFINITY] };
}

function verdictOf(measurement: KnownMeasurement): string {
  const { value, uncertainty } = measurement;
  const thigh = `Your ${partOfSide(measurement, 'thigh')}`;
  const reaches =
    Math.abs(value) < uncertainty
      ? `${thigh} points about straight down at push-off`
      : `${thigh} reaches ${Math.round(Math.abs(value))}° ${value < 0 ? 'ahead of' : 'behind'} you at push-off`;
  const most = `most runners${measurement.isForSpeed ? ' at this speed' : ''}`;
  return placed(reaches, measurement, {
    usual: `as in ${most}`,
    below: `, less than in ${most}`,
    above: `, more than in ${most}`,
  });
}
