import type { RunAnalysis } from '../../src/analysis/runAnalysis.ts';
import type { PoseTrack } from '../../src/poseTrack/poseTrack.ts';
import type { QuarterTurn } from '../../src/poseTrack/quarterTurn.ts';

/** The worker that writes the overlay into a film, as the page sees it through comlink. To cancel, terminate it. */
export interface AnnotateWorkerApi {
  /**
   * The film with the overlay drawn into every frame, as an MP4 without sound; each frame keeps its own time.
   *
   * @param smoothed the track that the overlay draws, with the film's own times.
   * @param turn of the film's pictures, by which they lie under the track.
   * @param onProgress gets 0..1.
   */
  annotate(
    film: Blob,
    smoothed: PoseTrack,
    analysis: RunAnalysis,
    turn: QuarterTurn,
    onProgress: (share: number) => void,
  ): Promise<Blob>;
}
