import type { RunAnalysis } from '../analysis/runAnalysis.ts';
import type { GaitType } from '../gait/scene/scene.ts';
import type { FramingReading } from './framingReading.ts';

/** What the last seconds show. */
export interface WindowReading {
  /** Of the newest frame, seconds on the camera's clock. */
  readonly time: number;
  readonly framing: FramingReading;
  /** Of the last three seconds. */
  readonly gait: GaitType;
  /** The last eight seconds at most, since the run began; null while they are too few, or nobody runs. */
  readonly analysis: RunAnalysis | null;
}
