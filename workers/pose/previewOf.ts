import type { VideoSample } from 'mediabunny';
import type { PictureSize } from '../shared/pictureSize.ts';
import { cropMap } from './pixels/cropMap.ts';
import type { CropSource } from './pixels/cropPixels.ts';
import { cropYuv } from './pixels/cropYuv.ts';

const longestSide = 480;

/**
 * A small upright picture of a frame, for showing work in progress. The receiver closes it.
 *
 * @param film size of the film's picture.
 * @param source the same frame as a source of crops: where the decoder left planes, sampling them costs an eighth of
 *   what drawing the frame in software does.
 */
export async function previewOf(sample: VideoSample, film: PictureSize, source: CropSource): Promise<ImageBitmap> {
  const shrink = Math.min(1, longestSide / Math.max(film.width, film.height));
  const width = Math.max(1, Math.round(shrink * film.width));
  const height = Math.max(1, Math.round(shrink * film.height));
  if (source.hasPlanes) {
    const whole = { left: 0, top: 0, width: source.width & ~1, height: source.height & ~1 };
    const block = await source.read(whole);
    if (block.kind === 'yuv') {
      const rgb = new Float32Array(3 * width * height);
      const size = Math.max(film.width, film.height);
      const region = { x: size / 2, y: size / 2, size, rotation: 0 };
      const map = cropMap(region, Math.max(width, height), source.width, source.height, source.turn);
      cropYuv(block, map, width, height, 0, 0, 255, rgb);
      return createImageBitmap(new ImageData(withAlpha(rgb), width, height));
    }
  }
  const canvas = new OffscreenCanvas(width, height);
  sample.draw(canvas.getContext('2d')!, 0, 0, width, height);
  return canvas.transferToImageBitmap();
}

function withAlpha(rgb: Float32Array): Uint8ClampedArray<ArrayBuffer> {
  const rgba = new Uint8ClampedArray((4 * rgb.length) / 3).fill(255);
  for (let from = 0, to = 0; from < rgb.length; from += 3, to += 4) {
    rgba[to] = rgb[from];
    rgba[to + 1] = rgb[from + 1];
    rgba[to + 2] = rgb[from + 2];
  }
  return rgba;
}
