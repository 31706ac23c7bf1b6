import type { VideoSample } from 'mediabunny';

const widest = 480;

/** A small upright picture of a frame, for showing work in progress. The receiver closes it. */
export function previewOf(sample: VideoSample): ImageBitmap {
  const width = Math.min(widest, sample.displayWidth);
  const height = Math.max(1, Math.round((width / sample.displayWidth) * sample.displayHeight));
  const canvas = new OffscreenCanvas(width, height);
  sample.draw(canvas.getContext('2d')!, 0, 0, width, height);
  return canvas.transferToImageBitmap();
}
