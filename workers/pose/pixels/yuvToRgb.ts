import type { YuvBlock } from './pixelBlock.ts';

/** red = y·luma + rv·V + red0, and so on; luma, U and V as bytes, the results between `low` and `high`. */
export interface YuvToRgb {
  readonly y: number;
  readonly rv: number;
  readonly gu: number;
  readonly gv: number;
  readonly bu: number;
  readonly red0: number;
  readonly green0: number;
  readonly blue0: number;
  readonly low: number;
  readonly high: number;
}

/** How much red, green and blue a unit of V and U adds. Source: ITU-R BT.601-7, BT.709-6 and BT.2020-2. */
const matrices = {
  bt601: { rv: 1.402, gu: -0.344136, gv: -0.714136, bu: 1.772 },
  bt709: { rv: 1.5748, gu: -0.187324, gv: -0.468124, bu: 1.8556 },
  bt2020: { rv: 1.4746, gu: -0.164553, gv: -0.571353, bu: 1.8814 },
} as const;

/** The conversion for a block's matrix and range, with black at `low` and white at `high`. */
export function yuvToRgb({ matrix, fullRange }: YuvBlock, low: number, high: number): YuvToRgb {
  const { rv, gu, gv, bu } = matrices[matrix];
  // Studio range: luma 16..235, colour 16..240 round 128.
  const luma = (high - low) / (fullRange ? 255 : 219);
  const colour = (high - low) / (fullRange ? 255 : 224);
  const start = low - luma * (fullRange ? 0 : 16);
  return {
    y: luma,
    rv: rv * colour,
    gu: gu * colour,
    gv: gv * colour,
    bu: bu * colour,
    red0: start - 128 * colour * rv,
    green0: start - 128 * colour * (gu + gv),
    blue0: start - 128 * colour * bu,
    low,
    high,
  };
}
