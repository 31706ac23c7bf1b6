import type { LiveView } from '../../src/overlay/livePainter.ts';
import type { PersonPose } from '../../src/poseTrack/framePoses.ts';

/**
 * The worker that draws a camera's picture, so that neither the page nor the pose worker waits for it, as the page sees
 * it through comlink.
 */
export interface PictureWorkerApi {
  /** Takes over a transferred canvas; rejects where this browser's workers can't draw. */
  begin(canvas: OffscreenCanvas): void;
  /** Draws a transferred frame with the bodies that were found in it and closes it. */
  draw(frame: VideoFrame, people: readonly Pick<PersonPose, 'person' | 'points'>[], view: LiveView): void;
}
