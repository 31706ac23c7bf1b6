import { bodyHeightOf } from './body/bodyHeightOf.ts';
import { judgedMeasurement } from './judging/judgedMeasurement.ts';
import type { Limits } from './judging/limits.ts';
import { unavailable } from './judging/unavailable.ts';
import { viewGate } from './judging/viewGate.ts';
import type { Measure } from './measure.ts';
import type { Measurement } from './measurement.ts';

/** One part of the score: its z-score, harder positive, and the 95 % half-width of that. */
interface Part {
  readonly z: number;
  readonly halfWidth: number;
  readonly n: number;
}

type Told = Pick<Measurement, 'value' | 'uncertainty' | 'n'>;

/** Fewer of the six parts than this are no picture of a landing. */
const fewestParts = 4;

/** Points of the score per standard deviation: 50 is an ordinary landing, 0 and 100 two and a half from it. */
const pointsPerDeviation = 20;

/** All parts depend on the same initial contacts and the same hip point, so their errors go half together. */
const sharedError = 0.5;

/**
 * Ordinary recreational runners, mean and SD: marker data of 46 runners (knee), of two to four (overstride, bounce,
 * foot), and the leg angles that follow (shank). What the score is for is the same runner's change, in which the means
 * cancel.
 */
const ordinary = {
  footStrike: [10, 8],
  shankAngle: [11, 5],
  overstride: [0.165, 0.03],
  bounceShare: [0.057, 0.008],
  excursion: [30, 6],
  cadenceShare: [1, 0.06],
} as const;

/** The score's own ends. */
const limits: Limits = [0, 100];

/** 0…100, softer is more: how the parts of a landing that go with its hardness lie against ordinary runners. */
export const softLanding: Measure = {
  id: 'softLanding',
  group: 'landing',
  unit: 'points',
  decimals: 0,
  views: ['left-side', 'right-side'],
  limits,
  isScore: true,
  words: {
    name: 'Soft landing',
    question: 'Do you land more softly than before?',
    definition:
      'An average of foot angle, shin, landing ahead, bounce, knee bend and cadence, each compared with ordinary runners. It measures no force: use it to compare your own videos, filmed the same way.',
    referenceSource: 'None: use it to follow your own change over weeks.',
    evidence:
      'Good evidence for the habit: after two weeks of learning to land softly, 320 new runners had fewer injuries in a year (Chan 2018). How a landing looks shows at best half of how hard it is (Wille 2014).',
    howToFilm:
      'Film from the side at 60 frames a second or more, with the whole body in the picture, and enter your height.',
    verdict: ({ value }) => `Softness ${Math.round(value)} of 100 (50 = average, higher = softer).`,
    advice: {},
  },

  measure(run, measured) {
    const refused = viewGate(this, run);
    if (refused) return refused;
    const height = bodyHeightOf(run);
    const { cadence, overstride } = measured;
    const knee = difference(measured.peakKneeFlexion, measured.kneeFlexionAtContact);
    // Cadence is compared with the middle of what is usual at this speed; its range begins 5 % below that.
    const usualSteps = cadence?.referenceRange?.low ? cadence.referenceRange.low / 0.95 : null;
    const parts = [
      part(measured.footStrike, 1, ordinary.footStrike),
      part(measured.shankAngle, 1, ordinary.shankAngle),
      part(overstride, 1, ordinary.overstride),
      height === null ? null : part(measured.verticalOscillation, 1 / (100 * height), ordinary.bounceShare),
      negated(part(knee, 1, ordinary.excursion)),
      usualSteps === null ? null : negated(part(cadence, 1 / usualSteps, ordinary.cadenceShare)),
    ].filter((one) => one !== null);
    if (parts.length < fewestParts) {
      return unavailable(this.unit, { kind: 'tooFewParts' });
    }
    const k = parts.length;
    const mean = parts.reduce((sum, { z }) => sum + z, 0) / k;
    const apart = parts.reduce((sum, { halfWidth }) => sum + halfWidth ** 2, 0) / k ** 2;
    const together = (parts.reduce((sum, { halfWidth }) => sum + halfWidth, 0) / k) ** 2;
    const halfWidth = Math.sqrt((1 - sharedError) * apart + sharedError * together);
    const value = Math.min(100, Math.max(0, 50 - pointsPerDeviation * mean));
    const summary = {
      value,
      uncertainty: pointsPerDeviation * halfWidth,
      n: Math.min(...parts.map(({ n }) => n)),
      typical: { time: overstride?.evidenceTime ?? run.strides[0]?.start ?? 0, side: null, value },
    };
    const measurement = judgedMeasurement(this, summary, [], null);
    return measurement.value === null ? measurement : { ...measurement, reason: { kind: 'forComparison' } };
  },
};

function part(metric: Told | undefined, factor: number, [mean, deviation]: readonly [number, number]): Part | null {
  if (!metric || metric.value === null || metric.uncertainty === null) return null;
  return {
    z: (metric.value * factor - mean) / deviation,
    halfWidth: (metric.uncertainty * factor) / deviation,
    n: metric.n,
  };
}

function negated(one: Part | null): Part | null {
  return one && { ...one, z: -one.z };
}

function difference(peak: Told | undefined, start: Told | undefined): Told | undefined {
  if (peak?.value == null || start?.value == null || peak.uncertainty === null || start.uncertainty === null)
    return undefined;
  return {
    value: peak.value - start.value,
    uncertainty: Math.hypot(peak.uncertainty, start.uncertainty),
    n: Math.min(peak.n, start.n),
  };
}
