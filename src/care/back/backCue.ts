import type { MeasureId } from '../../heuristics/measureId.ts';
import type { StatementId } from '../evidence/statements.ts';

/** Parts of running form that runners with back pain are told to mind. */
export const backCueIds = [
  'softLanding',
  'stride',
  'footStrike',
  'lean',
  'spineAndHips',
  'chest',
  'shoulders',
  'head',
  'arms',
  'elbows',
  'jawAndFists',
] as const;

/** @see backCueIds */
export type BackCueId = (typeof backCueIds)[number];

/** One of them: what a camera measures of it, and what is known about it and the back. */
export interface BackCue {
  readonly id: BackCueId;
  /** The nearest first; empty where no camera sees it. */
  readonly measures: readonly MeasureId[];
  readonly known: readonly [StatementId, ...StatementId[]];
}

/** In the order of how well each is supported: landing before posture, comfort last. */
export const backCues: readonly BackCue[] = [
  {
    id: 'softLanding',
    measures: ['softLanding', 'peakKneeFlexion', 'verticalOscillation'],
    known: ['softLandingBack', 'stiffKnees'],
  },
  { id: 'stride', measures: ['overstride', 'strideLength', 'cadence'], known: ['shorterSteps'] },
  { id: 'footStrike', measures: ['footStrike'], known: ['footStrikeDisagreed'] },
  { id: 'lean', measures: ['forwardLean'], known: ['leanAndBack'] },
  { id: 'spineAndHips', measures: ['trunkSway', 'stepWidth'], known: ['trunkAndHips', 'straightSpine'] },
  { id: 'chest', measures: [], known: ['openChest'] },
  { id: 'shoulders', measures: ['shoulderElevation'], known: ['lowShoulders'] },
  { id: 'head', measures: ['headPosition'], known: ['stackedHead'] },
  { id: 'arms', measures: ['armCrossover', 'armSwing'], known: ['armsForward'] },
  { id: 'elbows', measures: ['elbowAngle'], known: ['bentElbows'] },
  { id: 'jawAndFists', measures: [], known: ['looseJaw'] },
];
