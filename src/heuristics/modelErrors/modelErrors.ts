import type { MeasureId } from '../measureId.ts';
import type { ModelError } from './modelError.ts';

/** Which way the camera looks at the runner, as far as a pose model's mistakes differ. */
export type Aspect = 'side' | 'front' | 'rear';

/**
 * Every measure's own error, by what the camera sees. Source: rendered films of the virtual runner with known form –
 * bodies, clothes, cameras up to 12° askew, 30 and 60 frames a second – through the network and the whole chain (`npm
 * run calibrate` prints these columns), the roll of the camera known. The half-width is that of a new film: Student's t
 * × SD between films × √(1 + 1/n).
 */
export const modelErrors: Readonly<Partial<Record<MeasureId, Readonly<Partial<Record<Aspect, ModelError>>>>>> = {
  forwardLean: { side: { offset: 0.2, halfWidth: 2.5, perDegreeOfRoll: 1.1, films: 26, correlationWithTruth: 0.97 } },
  headPosition: { side: { offset: -0.8, halfWidth: 6.1, films: 26, correlationWithTruth: 0.89 } },
  // The constant part of this one is taken off where the foot is read (strikeAngles).
  footStrike: { side: { offset: 0, halfWidth: 10.4, perDegreeOfRoll: 1, films: 26, correlationWithTruth: 0.83 } },
  // In fractions of leg length.
  overstride: {
    side: { offset: -0.006, halfWidth: 0.035, perDegreeOfRoll: 0.015, films: 26, correlationWithTruth: 0.93 },
  },
  shankAngle: { side: { offset: -1.4, halfWidth: 4.6, perDegreeOfRoll: 1, films: 26, correlationWithTruth: 0.83 } },
  kneeFlexionAtContact: {
    side: { offset: -1.9, halfWidth: 7.7, halfWidthAtHighRate: 6, films: 26, correlationWithTruth: 0.7 },
  },
  peakKneeFlexion: {
    side: { offset: 5.5, halfWidth: 9.3, halfWidthAtHighRate: 5, films: 25, correlationWithTruth: 0.78 },
  },
  // The model’s hips bounce less than the body does; the scale's error is added to this where it is used.
  verticalOscillation: { side: { offset: -1.6, halfWidth: 1.3, films: 26, correlationWithTruth: 0.82 } },
  hipExtension: { side: { offset: -1.8, halfWidth: 6.2, perDegreeOfRoll: 0.9, films: 25, correlationWithTruth: 0.83 } },
  elbowAngle: { side: { offset: 6.9, halfWidth: 8.8, films: 26, correlationWithTruth: 0.96 } },
  armSwing: { side: { offset: -6.5, halfWidth: 11, films: 26, correlationWithTruth: 0.87 } },
  // Real ms. The model draws a foot flatter than it is as it lifts, so toe-off is read late: by 41 ± 8 ms in films of eight
  // human bodies whose truth is known, by 35–40 on the virtual runner, by 10–40 where recorded runners wear bodies; the rule
  // itself, on the markers of three runs on force plates, by 2. (Labels by eye are no witness: marked on drawn frames
  // they were 48 ± 20 ms late themselves.) The offset stands between them and the half-width reaches all of them, with a
  // camera askew by 2°, which moves toe-off by 10 ms.
  groundContactTime: { side: { offset: 30, halfWidth: 40, films: 11, runners: 'people', correlationWithTruth: null } },
  flightTime: { side: { offset: -30, halfWidth: 40, films: 11, runners: 'people', correlationWithTruth: null } },
  // The model draws two thirds of the trunk's rocking, and a little where there is none.
  trunkSway: {
    front: { offset: 1.5, gain: 0.66, halfWidth: 1.9, films: 18, correlationWithTruth: 0.95 },
    rear: { offset: 1.5, gain: 0.66, halfWidth: 1.9, films: 18, correlationWithTruth: 0.95 },
  },
  // The feet are drawn nearer together than they are from the front, further apart from behind.
  stepWidth: {
    front: { offset: -2.1, halfWidth: 2.7, films: 8, correlationWithTruth: 0.95 },
    rear: { offset: 2, halfWidth: 2.6, films: 10, correlationWithTruth: 0.96 },
  },
  // From the front the wrist points keep further out than the wrists; from behind a hand that crosses is hidden by the
  // trunk.
  armCrossover: {
    front: { offset: 0.07, halfWidth: 0.125, films: 8, correlationWithTruth: null },
    rear: { offset: 0.17, halfWidth: 0.3, films: 10, correlationWithTruth: null },
  },
  // Not calibrated on films: 2–3 % of a trunk at either end of a distance of half a trunk (science of landmark noise).
  shoulderElevation: {
    side: { offset: 0, halfWidth: 6, films: 0, correlationWithTruth: null },
    front: { offset: 0, halfWidth: 6, films: 0, correlationWithTruth: null },
    rear: { offset: 0, halfWidth: 6, films: 0, correlationWithTruth: null },
  },
};
