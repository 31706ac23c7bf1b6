import { runningSpeed } from './body/runningSpeed.ts';
import { judgedMeasurement } from './judging/judgedMeasurement.ts';
import type { Limits } from './judging/limits.ts';
import { placed } from './judging/placed.ts';
import type { Ranges } from './judging/ranges.ts';
import { unavailable } from './judging/unavailable.ts';
import type { Measure } from './measure.ts';
import type { MeasuredRun } from './measuredRun.ts';
import type { KnownMeasurement, MeasurementSample } from './measurement.ts';

/**
 * Usual cadences where speed is unknown (field values between 2.2 and 4.2 m/s; a convention). Quicker steps are no
 * fault at any speed.
 */
const plainBands: Ranges = { reference: [155, 185], concern: [145, Number.POSITIVE_INFINITY] };

/**
 * The quickest sprinters take 4.9 steps a second at full speed (Weyand 2000; Salo 2011), bounding with half a second in
 * the air between steps fewer than 2. Whatever lies outside was counted wrong, or plays too fast or too slow.
 */
const limits: Limits = [100, 310];

/**
 * Cadence to expect at a speed and height: 154–169 steps/min at about 2.65 m/s, 170 at 3.0 (Lieberman 2015),
 * 171 at 3.8 and 177 at 4.6; leg length slows it with the root of height.
 */
function expectedCadence(speed: number, heightMetres: number): number {
  const expected = 163 + 8 * (speed - 2.8) - 0.4 * (heightMetres * 100 - 170);
  return Math.min(190, Math.max(150, expected));
}

/** Steps of both feet per minute of real time. */
export const cadence: Measure = {
  id: 'cadence',
  group: 'rhythm',
  unit: 'steps/min',
  decimals: 0,
  views: ['left-side', 'right-side', 'front', 'rear', 'oblique'],
  limits,
  words: {
    name: 'Cadence',
    question: 'How many steps do you take in a minute?',
    definition: 'Steps of both feet in a minute, worked out from every landing in the video.',
    referenceSource:
      'Recreational runners, at your speed where it is known. Faster runners take more steps, taller ones fewer.',
    evidence:
      'Moderate evidence: 5 to 10 % more steps at the same speed lower the load on knees and hips (Heiderscheit 2011). No number is right for everyone.',
    howToFilm: 'Film about 20 seconds of steady running with both feet in the picture.',
    verdict: verdictOf,
    advice: {
      low: {
        title: 'Take slightly quicker, shorter steps',
        link: 'Quicker, shorter steps at the same speed are linked with less load on knees and hips and a softer landing.',
        cue: 'Same speed, slightly quicker, shorter steps.',
        drills: ['Metronome at your cadence + 5 %: 1 min on, 1 min off, 5 times', 'Quick feet: 4 × 20 s'],
      },
    },
  },

  measure(run) {
    const { cadence: found, stances } = run.reading;
    if (!found) return unavailable(this.unit, { kind: 'tooFewStrides' });
    const samples: MeasurementSample[] = [];
    for (let i = 1; i < stances.length; i++) {
      if (stances[i].side === stances[i - 1].side) continue;
      const seconds = stances[i].initialContact - stances[i - 1].initialContact;
      samples.push({ time: stances[i].initialContact, side: stances[i].side, value: 60 / seconds });
    }
    const middle = stances[stances.length >> 1];
    const summary = {
      value: found.value,
      uncertainty: found.halfWidth,
      n: found.steps,
      typical: { time: middle.initialContact, side: middle.side, value: found.value },
    };
    const ranges = rangesAtSpeed(run);
    return { ...judgedMeasurement(this, summary, samples, ranges ?? plainBands), isForSpeed: ranges !== null };
  },
};

/**
 * The range at this person's speed; null where nobody told it. Its ends are 5 % below and 10 % above what is expected:
 * runners differ from each other by 4 to 5 % (SD; Lieberman 2015), and quicker steps are the lesser matter.
 */
function rangesAtSpeed(run: MeasuredRun): Ranges | null {
  const speed = runningSpeed(run);
  if (!speed || speed.source === 'bodyProportions') return null;
  const expected = expectedCadence(speed.value, run.heightMetres ?? 1.7);
  return {
    reference: [0.95 * expected, 1.1 * expected],
    concern: [0.9 * expected, Number.POSITIVE_INFINITY],
  };
}

function verdictOf(measurement: KnownMeasurement): string {
  const atSpeed = measurement.isForSpeed ? ' at this speed' : '';
  return placed(`${Math.round(measurement.value)} steps a minute`, measurement, {
    usual: `as most runners take${atSpeed}`,
    below: `: fewer than most runners take${atSpeed}`,
    above: `: more than most runners take${atSpeed}`,
  });
}
