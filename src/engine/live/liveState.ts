import type { BackendReport } from '../../../workers/shared/backend.ts';
import type { Download } from '../../../workers/shared/download.ts';
import type { RunAnalysis } from '../../analysis/runAnalysis.ts';
import type { StaticTrial } from '../../gait/staticTrial/staticTrial.ts';
import type { JobProblem } from '../../language/jobProblem.ts';
import type { CueState } from '../../live/cuePolicy.ts';
import type { FramingReading } from '../../live/framingReading.ts';
import type { RunPhase } from '../../live/runPhase.ts';
import type { SetupStep } from '../../live/setupAdvice.ts';
import type { PoseModel } from '../../poseTrack/poseModel.ts';
import type { Pace } from './livePace.ts';

/** A live analysis as the screen shows it. */
export interface LiveState {
  readonly phase: 'starting' | 'watching' | 'failed';
  readonly model: PoseModel;
  /** The small network has taken over because the larger one was too slow. */
  readonly isReduced: boolean;
  /** The pose model on its way to this device; null once it is here. */
  readonly download: Download | null;
  readonly backend: BackendReport | null;
  readonly pace: Pace;
  /** Size of the camera's picture, pixels; null before the first frame. */
  readonly size: { readonly width: number; readonly height: number } | null;
  readonly framing: FramingReading | null;
  readonly advice: SetupStep;
  /** 0..1: how much of the three seconds of standing tall is done. */
  readonly standingShare: number;
  /** How the runner stands tall, once taken: the recording's analysis is compared with it too. */
  readonly standing: StaticTrial | null;
  readonly run: RunPhase['phase'];
  /** The person has asked for a rest: nothing is measured or said until it is lifted. */
  readonly isHeld: boolean;
  /** Seconds of running so far. */
  readonly runSeconds: number;
  /** Of the last seconds of running; null while there are too few. Its times are those of the camera's clock. */
  readonly analysis: RunAnalysis | null;
  readonly cue: CueState;
  readonly problem: JobProblem | null;
}
