import type { GreyPicture } from '../../src/cameraRoll/greyPicture.ts';
import type { CropSource } from './pixels/cropPixels.ts';
import type { PixelBlock, Plane } from './pixels/pixelBlock.ts';

/** Straight edges are found no better in more pixels, and take longer. */
const longestSide = 640;

/**
 * A frame upright and in shades of grey, small enough to be looked through: each pixel is the mean of a square of the
 * frame's.
 */
export async function greyPictureOf(source: CropSource): Promise<GreyPicture> {
  const block = await source.read({ left: 0, top: 0, width: source.width & ~1, height: source.height & ~1 });
  const side = Math.max(1, Math.ceil(Math.max(block.width, block.height) / longestSide));
  const width = Math.floor(block.width / side);
  const height = Math.floor(block.height / side);
  const lying = new Uint8Array(width * height);
  const { planes, black } = greyPlanes(block);
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      let sum = 0;
      for (const { data, offset, stride, step, weight } of planes) {
        let own = 0;
        for (let y = 0, start = offset + row * side * stride + column * side * step; y < side; y++, start += stride) {
          for (let x = 0, at = start; x < side; x++, at += step) own += data[at];
        }
        sum += weight * own;
      }
      lying[row * width + column] = black + sum / side ** 2;
    }
  }
  return upright({ data: lying, width, height }, source.turn);
}

interface WeightedPlane extends Omit<Plane, 'data'> {
  readonly data: Uint8Array | Uint8ClampedArray;
  readonly weight: number;
}

/**
 * Luma, whether the browser hands it out or only its colours, from 16 to 235 as nearly all films have it: a film must
 * look alike in every browser. The weights of red, green and blue are those of BT.709.
 */
function greyPlanes(block: PixelBlock): { readonly planes: WeightedPlane[]; readonly black: number } {
  if (block.kind === 'yuv') return { planes: [{ ...block.y, weight: 1 }], black: 0 };
  const { data, stride } = block;
  const planes = [0.2126, 0.7152, 0.0722].map((share, offset) => {
    return { data, offset, stride, step: 4, weight: (share * 219) / 255 };
  });
  return { planes, black: 16 };
}

function upright(stored: GreyPicture, turn: CropSource['turn']): GreyPicture {
  if (turn === 0) return stored;
  const { data, width, height } = stored;
  const turned = new Uint8Array(data.length);
  // The stored column and row of the upright picture's pixel, see `cropMap`.
  const [wide, high] = turn === 180 ? [width, height] : [height, width];
  for (let y = 0; y < high; y++) {
    for (let x = 0; x < wide; x++) {
      const column = turn === 90 ? y : turn === 180 ? width - 1 - x : width - 1 - y;
      const row = turn === 90 ? height - 1 - x : turn === 180 ? height - 1 - y : x;
      turned[y * wide + x] = data[row * width + column];
    }
  }
  return { data: turned, width: wide, height: high };
}
