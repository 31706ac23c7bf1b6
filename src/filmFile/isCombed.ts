import type { VideoSample } from 'mediabunny';

/** Lines of two moments differ by at least this much where something moves, and those of one by less. Of 255. */
const apart = 16;
const alike = 8;
/** A picture with a runner in it has many times this share of pixels that alternate from line to line. */
const combedShare = 0.0005;

/**
 * Whether a picture holds two moments, one in its even and one in its odd lines: where something moved, every second
 * line is like the next but one and unlike its neighbour.
 */
export function isCombed(sample: VideoSample): boolean {
  const { width, height } = sample.visibleRect;
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (!context) return false;
  const frame = sample.toVideoFrame();
  try {
    context.drawImage(frame, 0, 0, width, height);
  } finally {
    frame.close();
  }
  const { data } = context.getImageData(0, 0, width, height);
  const line = 4 * width;
  let combed = 0;
  for (let y = 0; y + 3 < height; y++) {
    for (let x = 0, at = y * line + 1; x < width; x++, at += 4) {
      const [first, second] = [data[at], data[at + line]];
      if (Math.abs(first - second) < apart || Math.abs(first - data[at + 2 * line]) > alike) continue;
      if (Math.abs(second - data[at + 3 * line]) <= alike) combed++;
    }
  }
  return combed > combedShare * width * height;
}
