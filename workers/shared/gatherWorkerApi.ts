import type { AnalysedRun } from '../../src/analysis/analyseRun.ts';
import type { FileReading } from '../../src/analysis/fileReading.ts';
import type { RunAnalysis } from '../../src/analysis/runAnalysis.ts';
import type { Said } from '../../src/analysis/said.ts';
import type { Seen } from '../../src/analysis/seen.ts';
import type { CameraRoll } from '../../src/cameraRoll/cameraRoll.ts';
import type { FramePoses } from '../../src/poseTrack/framePoses.ts';
import type { PoseModel } from '../../src/poseTrack/poseModel.ts';
import type { PoseTrack } from '../../src/poseTrack/poseTrack.ts';
import type { PoseTrackFault } from '../../src/poseTrack/poseTrackFault.ts';
import type { FilmFacts } from './filmFacts.ts';

/**
 * The run worker as the page sees it through comlink: it gathers poses and computes the analysis off the page's thread.
 */
export interface GatherWorkerApi {
  /** Forgets everything and begins a film, whose bodies that network finds. */
  begin(facts: FilmFacts, said: Said, model: PoseModel): void;
  /**
   * Adds frames of a stretch, in order of time within the stretch. Stretches are numbered by their place in the film.
   */
  add(stretch: number, frames: readonly FramePoses[]): void;
  /** The analysis of the first stretches as far as they are complete without a hole; null while there is too little. */
  partial(finished: readonly number[]): RunAnalysis | null;
  /** The whole film; `track`, `others`, `cameraRoll` and `file` are what was seen in it, for every later analysis. */
  finish(): AnalysedRun & {
    readonly track: PoseTrack;
    readonly others: readonly PoseTrack[];
    readonly cameraRoll: CameraRoll | null;
    readonly file: FileReading;
  };
  /**
   * A pose track's file, read and analysed; what is wrong where it is none, or is damaged.
   *
   * @param cameraRoll where it is known besides.
   */
  readTrack(
    file: Blob,
    said: Said,
    cameraRoll: CameraRoll | null,
  ): Promise<(AnalysedRun & { readonly track: PoseTrack }) | { readonly fault: PoseTrackFault }>;
  /** Holds what was seen already, for `analyse`; `people` as the first analysis counted them. */
  hold(seen: Seen): void;
  /** What is held, with other answers. */
  analyse(said: Said): AnalysedRun;
}
