import type { MeasureId } from '../measureId.ts';
import type { ModelError } from './modelError.ts';

/** Which way the camera looks at the runner, as far as a pose model's mistakes differ. */
export type Aspect = 'side' | 'front' | 'rear';

/**
 * Every measure's own error with the full network, by what the camera sees. Sources: from the side 36 rendered films of
 * six skinned human bodies whose joints are known – dressed and shod, each in six runs of a form of its own, from 2.5 to
 * 6 m, cameras up to 12° askew, 30 and 60 frames a second – and from front and rear those of the virtual runner, through
 * the network and the whole chain, the roll of the camera known (`npm run accuracy -- --bodies`, `npm run calibrate`).
 * The half-width is that of a film of another body: Student's t × the RMS with the other bodies' mean error taken off.
 */
export const modelErrors: Readonly<Partial<Record<MeasureId, Readonly<Partial<Record<Aspect, ModelError>>>>>> = {
  forwardLean: {
    side: {
      offset: 0.2,
      halfWidth: 2.6,
      perDegreeOfRoll: 1.1,
      films: 36,
      runners: 'people',
      correlationWithTruth: 0.98,
    },
  },
  // A head held forward is drawn less forward than it is. Those of the bodies are held up to 28° forward. Of four real
  // people whose ears were marked by eye in 12 frames it came out 6 to 17° further forward than it was, and two of them
  // were read as beyond 28°.
  headPosition: {
    side: {
      offset: 3,
      gain: 0.7,
      halfWidth: 7.5,
      shownUpTo: { value: 28, halfWidthBeyond: 17 },
      films: 36,
      runners: 'people',
      correlationWithTruth: 0.93,
    },
  },
  // The constant part of this one is taken off where the foot is read (strikeAngles).
  footStrike: {
    side: { offset: 0, halfWidth: 10.9, perDegreeOfRoll: 1, films: 36, runners: 'people', correlationWithTruth: 0.86 },
  },
  // In fractions of leg length.
  overstride: {
    side: {
      offset: 0.002,
      halfWidth: 0.026,
      perDegreeOfRoll: 0.015,
      films: 36,
      runners: 'people',
      correlationWithTruth: 0.98,
    },
  },
  shankAngle: {
    side: {
      offset: 0.5,
      halfWidth: 5.5,
      halfWidthAtHighRate: 3.5,
      perDegreeOfRoll: 1,
      films: 36,
      runners: 'people',
      correlationWithTruth: 0.91,
    },
  },
  kneeFlexionAtContact: {
    side: {
      offset: 0,
      halfWidth: 9.1,
      halfWidthAtHighRate: 4.6,
      films: 36,
      runners: 'people',
      correlationWithTruth: 0.82,
    },
  },
  peakKneeFlexion: {
    side: {
      offset: 0.9,
      halfWidth: 8.5,
      halfWidthAtHighRate: 5.8,
      films: 36,
      runners: 'people',
      correlationWithTruth: 0.9,
    },
  },
  // The model’s hips bounce less than the body does; the scale's error is added to this where it is used.
  verticalOscillation: {
    side: { offset: -1.2, halfWidth: 2.4, films: 36, runners: 'people', correlationWithTruth: 0.72 },
  },
  hipExtension: {
    side: {
      offset: 0.3,
      halfWidth: 5.8,
      perDegreeOfRoll: 0.9,
      films: 36,
      runners: 'people',
      correlationWithTruth: 0.93,
    },
  },
  elbowAngle: {
    side: {
      offset: 5.3,
      halfWidth: 22,
      halfWidthAtHighRate: 8.8,
      films: 36,
      runners: 'people',
      correlationWithTruth: 0.94,
    },
  },
  armSwing: { side: { offset: -4, halfWidth: 13.5, films: 36, runners: 'people', correlationWithTruth: 0.81 } },
  // Real ms. How late toe-off is seen is taken off where it is read (toeOff). A camera askew by 2° moves it by 10 ms.
  groundContactTime: {
    side: {
      offset: 0,
      halfWidth: 37,
      films: 36,
      runners: 'people',
      correlationWithTruth: 0.78,
    },
  },
  flightTime: { side: { offset: 0, halfWidth: 36, films: 36, runners: 'people', correlationWithTruth: 0.71 } },
  // The model draws two thirds of the trunk's rocking, and a little where there is none. ± 1.9 is left in the mannequin's
  // films, ± 2.7 in eight of human bodies.
  trunkSway: {
    front: { offset: 1.5, gain: 0.66, halfWidth: 2.7, films: 18, correlationWithTruth: 0.95 },
    rear: { offset: 1.5, gain: 0.66, halfWidth: 2.7, films: 18, correlationWithTruth: 0.95 },
  },
  // The feet are drawn nearer together than they are from the front, further apart from behind. Four films of human bodies
  // each stand 2.7 and 1.4 cm higher than the mannequin's: the widths hold both.
  stepWidth: {
    front: { offset: -1.4, halfWidth: 3.6, films: 8, correlationWithTruth: 0.95 },
    rear: { offset: 2.4, halfWidth: 3.2, films: 10, correlationWithTruth: 0.96 },
  },
  // From the front the wrist points keep further out than the wrists, on human bodies hardly; from behind a hand that
  // crosses is hidden by the trunk.
  armCrossover: {
    front: { offset: 0.04, halfWidth: 0.2, films: 8, correlationWithTruth: null },
    rear: { offset: 0.17, halfWidth: 0.3, films: 10, correlationWithTruth: null },
  },
  // Not calibrated on films: 2–3 % of a trunk at either end of a distance of half a trunk (science of landmark noise).
  shoulderElevation: {
    side: { offset: 0, halfWidth: 6, films: 0, correlationWithTruth: null },
    front: { offset: 0, halfWidth: 6, films: 0, correlationWithTruth: null },
    rear: { offset: 0, halfWidth: 6, films: 0, correlationWithTruth: null },
  },
};
