import type { PoseModel } from '../../poseTrack/poseModel.ts';
import type { MeasureId } from '../measureId.ts';
import type { ModelError } from './modelError.ts';
import { type Aspect, modelErrors } from './modelErrors.ts';

type Errors = Readonly<Partial<Record<MeasureId, Readonly<Partial<Record<Aspect, ModelError>>>>>>;

/** What is another than with the full network. */
type Changes = Readonly<Partial<Record<MeasureId, Readonly<Partial<Record<Aspect, Partial<ModelError>>>>>>>;

/**
 * The lite network on the same films of human bodies as the full one: 34 from the side, 8 each from front and rear. It
 * draws the knee much more bent before it lands (+7.6°), arms and shins other than they are, and errs
 * more: the full network's intervals would hold the truth in 18 of 34 films at the knee.
 */
const lite: Changes = {
  forwardLean: { side: { offset: -0.4, halfWidth: 2.7, correlationWithTruth: 0.97 } },
  headPosition: { side: { offset: 4.6, halfWidth: 10.3, correlationWithTruth: 0.89 } },
  footStrike: { side: { halfWidth: 12.6, correlationWithTruth: 0.77 } },
  overstride: { side: { offset: 0, halfWidth: 0.042, correlationWithTruth: 0.94 } },
  shankAngle: { side: { offset: -2.7, halfWidth: 8.2, halfWidthAtHighRate: 6.3, correlationWithTruth: 0.75 } },
  kneeFlexionAtContact: { side: { offset: 7.6, halfWidth: 11, halfWidthAtHighRate: 11, correlationWithTruth: 0.49 } },
  peakKneeFlexion: { side: { offset: 4.3, halfWidth: 10.7, halfWidthAtHighRate: 10.6, correlationWithTruth: 0.71 } },
  verticalOscillation: { side: { offset: -0.9, halfWidth: 2.2, correlationWithTruth: 0.76 } },
  hipExtension: { side: { offset: -0.4, halfWidth: 6.2, correlationWithTruth: 0.92 } },
  elbowAngle: { side: { offset: 11, halfWidth: 23, halfWidthAtHighRate: 12.7, correlationWithTruth: 0.91 } },
  armSwing: { side: { offset: -1.9, halfWidth: 22, correlationWithTruth: 0.56 } },
  groundContactTime: { side: { offset: 6, halfWidth: 38, correlationWithTruth: 0.74 } },
  flightTime: { side: { offset: -7, halfWidth: 38, correlationWithTruth: 0.73 } },
  armCrossover: { front: { halfWidth: 0.35 }, rear: { halfWidth: 0.43 } },
  stepWidth: { front: { halfWidth: 4.9 }, rear: { offset: 3, halfWidth: 4.7 } },
  trunkSway: { front: { halfWidth: 3.2 }, rear: { halfWidth: 3.8 } },
};

/** The heavy network on 18 of those films from the side. It sees toes leave earlier and the landing foot less flat. */
const heavy: Changes = {
  forwardLean: { side: { offset: 0.1, halfWidth: 2.3, halfWidthAtHighRate: 1.7, correlationWithTruth: 0.99 } },
  headPosition: { side: { offset: 3.4, halfWidth: 9.1, correlationWithTruth: 0.92 } },
  footStrike: { side: { halfWidth: 12.9, correlationWithTruth: 0.83 } },
  overstride: { side: { offset: 0.006, halfWidth: 0.027, correlationWithTruth: 0.98 } },
  shankAngle: { side: { offset: -0.7, halfWidth: 5.3, halfWidthAtHighRate: 2.9, correlationWithTruth: 0.95 } },
  kneeFlexionAtContact: {
    side: { offset: 1.6, halfWidth: 11.3, halfWidthAtHighRate: 5.4, correlationWithTruth: 0.79 },
  },
  peakKneeFlexion: { side: { offset: -0.4, halfWidth: 10.7, halfWidthAtHighRate: 6.1, correlationWithTruth: 0.85 } },
  verticalOscillation: { side: { offset: -0.6, halfWidth: 2.2, correlationWithTruth: 0.69 } },
  hipExtension: { side: { offset: -0.5, halfWidth: 5.2, halfWidthAtHighRate: 3.6, correlationWithTruth: 0.96 } },
  elbowAngle: { side: { offset: 4.1, halfWidth: 21.6, halfWidthAtHighRate: 12.6, correlationWithTruth: 0.93 } },
  armSwing: { side: { offset: 2.4, halfWidth: 17, halfWidthAtHighRate: 10.8, correlationWithTruth: 0.89 } },
  groundContactTime: { side: { offset: -7, halfWidth: 32, halfWidthAtHighRate: 29, correlationWithTruth: 0.78 } },
  flightTime: { side: { offset: 8, halfWidth: 32, halfWidthAtHighRate: 30, correlationWithTruth: 0.75 } },
};

/** Every measure's own error by the network that found the body. What isn't said of another one is the full one's. */
export const errorsBy: Readonly<Record<PoseModel, Errors>> = {
  lite: changed(lite, { side: 34, front: 8, rear: 8 }),
  full: modelErrors,
  heavy: changed(heavy, { side: 18 }),
};

function changed(changes: Changes, films: Readonly<Partial<Record<Aspect, number>>>): Errors {
  const errors: Partial<Record<MeasureId, Partial<Record<Aspect, ModelError>>>> = {};
  for (const id of Object.keys(modelErrors) as MeasureId[]) {
    const own: Partial<Record<Aspect, ModelError>> = { ...modelErrors[id] };
    for (const aspect of ['side', 'front', 'rear'] as const) {
      const [full, change, seenIn] = [own[aspect], changes[id]?.[aspect], films[aspect]];
      if (full && change && seenIn) own[aspect] = { ...full, ...change, runners: 'people', films: seenIn };
    }
    errors[id] = own;
  }
  return errors;
}
