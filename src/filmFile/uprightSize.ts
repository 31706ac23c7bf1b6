import type { VideoSample } from 'mediabunny';
import type { PictureSize } from '../../workers/shared/pictureSize.ts';
import type { OpenFilm } from './openFilm.ts';

/**
 * The size of a decoded picture, upright and in square pixels. The decoder's own rows and columns count, not what the
 * container says: that is half the height for some interlaced films.
 */
export function uprightSize(sample: VideoSample, { pixelAspect }: Pick<OpenFilm, 'pixelAspect'>): PictureSize {
  const { width, height } = sample.visibleRect;
  const ofDecoder = (sample.squarePixelWidth * height) / (sample.squarePixelHeight * width);
  const aspect = pixelAspect ?? ofDecoder;
  const [wide, high] =
    aspect > 1 ? [Math.round(width * aspect), height] : [width, Math.max(1, Math.round(height / aspect))];
  return sample.rotation % 180 === 0 ? { width: wide, height: high } : { width: high, height: wide };
}
