/**
 * A rectangle of a picture as it lies in memory. `left` and `top` say where it begins in the whole picture;
 * `pictureWidth` and `pictureHeight` are the whole's, beyond which a crop is black.
 */
interface Block {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly pictureWidth: number;
  readonly pictureHeight: number;
}

/** One plane of samples, `step` bytes apart within a row. */
export interface Plane {
  readonly data: Uint8Array;
  readonly offset: number;
  readonly stride: number;
  readonly step: number;
}

/** Luma at full and colour at half resolution, as decoders write them (I420, NV12). */
export interface YuvBlock extends Block {
  readonly kind: 'yuv';
  readonly y: Plane;
  readonly u: Plane;
  readonly v: Plane;
  readonly matrix: 'bt601' | 'bt709' | 'bt2020';
  readonly fullRange: boolean;
}

/** Red, green, blue and a fourth byte, interleaved. */
export interface RgbaBlock extends Block {
  readonly kind: 'rgba';
  readonly data: Uint8Array | Uint8ClampedArray;
  readonly stride: number;
}

export type PixelBlock = YuvBlock | RgbaBlock;
