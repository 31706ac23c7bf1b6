import type { MeasureId } from '../../heuristics/measureId.ts';
import type { StatementId } from '../evidence/statements.ts';
import type { ExerciseId } from '../exercises/exerciseId.ts';

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
  /** Exercises in which one feels it. */
  readonly drills: readonly ExerciseId[];
}

/** In the order of how well each is supported: landing before posture, comfort last. */
export const backCues: readonly BackCue[] = [
  {
    id: 'softLanding',
    measures: ['softLanding', 'peakKneeFlexion', 'verticalOscillation'],
    known: ['softLandingBack', 'stiffKnees'],
    drills: ['quickFeet', 'squat'],
  },
  {
    id: 'stride',
    measures: ['overstride', 'strideLength', 'cadence'],
    known: ['shorterSteps'],
    drills: ['quickFeet', 'highKneeMarch'],
  },
  { id: 'footStrike', measures: ['footStrike'], known: ['footStrikeDisagreed'], drills: ['quickFeet'] },
  { id: 'lean', measures: ['forwardLean'], known: ['leanAndBack'], drills: ['wallLean'] },
  {
    id: 'spineAndHips',
    measures: ['trunkSway', 'stepWidth'],
    known: ['trunkAndHips', 'straightSpine'],
    drills: ['hipHike', 'stepDown'],
  },
  { id: 'chest', measures: [], known: ['openChest'], drills: ['chestOpener'] },
  { id: 'shoulders', measures: ['shoulderElevation'], known: ['lowShoulders'], drills: ['armSwings'] },
  { id: 'head', measures: ['headPosition'], known: ['stackedHead'], drills: [] },
  { id: 'arms', measures: ['armCrossover', 'armSwing'], known: ['armsForward'], drills: ['seatedArmSwing'] },
  { id: 'elbows', measures: ['elbowAngle'], known: ['bentElbows'], drills: ['seatedArmSwing'] },
  { id: 'jawAndFists', measures: [], known: ['looseJaw'], drills: [] },
];
