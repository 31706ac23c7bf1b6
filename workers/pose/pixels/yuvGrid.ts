import type { CropMap } from './cropMap.ts';
import { halvePlane } from './halvePlane.ts';
import type { Plane, YuvBlock } from './pixelBlock.ts';

/** A plane with its size and the map from crop pixels to its own samples. */
export interface PlaneGrid {
  readonly plane: Plane;
  readonly width: number;
  readonly height: number;
  readonly map: CropMap;
}

/** Luma and colour planes ready to be sampled; U and V lie alike, so one grid's map serves both. */
export interface YuvGrid {
  readonly y: PlaneGrid;
  readonly u: PlaneGrid;
  readonly v: Plane;
}

let scratch = new Uint8Array(0);

/**
 * Halves the planes `halvings` times (colour once less: it has half the resolution from the start) and turns the crop's
 * map into each plane's own samples. The planes lie in memory that the next call overwrites.
 */
export function yuvGrid(block: YuvBlock, map: CropMap, halvings: number): YuvGrid {
  const needed = Math.ceil(0.75 * block.width * block.height) + 16;
  if (scratch.length < needed) scratch = new Uint8Array(needed);
  let used = 0;
  const shrink = (plane: Plane, fullWidth: number, fullHeight: number, times: number): PlaneGrid => {
    let [halved, width, height] = [plane, fullWidth, fullHeight];
    for (let i = 0; i < times; i++) {
      const into = scratch.subarray(used);
      halved = halvePlane(halved, width, height, into);
      width >>= 1;
      height >>= 1;
      used += width * height;
    }
    return { plane: halved, width, height, map };
  };
  const chromaWidth = (block.width + 1) >> 1;
  const chromaHeight = (block.height + 1) >> 1;
  const chromaTimes = Math.max(0, halvings - 1);
  const y = shrink(block.y, block.width, block.height, halvings);
  const u = shrink(block.u, chromaWidth, chromaHeight, chromaTimes);
  const v = shrink(block.v, chromaWidth, chromaHeight, chromaTimes);
  return {
    y: { ...y, map: scaled(map, block, 1 << halvings) },
    u: { ...u, map: scaled(map, block, 2 << chromaTimes) },
    v: v.plane,
  };
}

/** Sample 0 of a plane that is `factor` times smaller lies between the first `factor` pixels of the block. */
function scaled({ xi, xj, x0, yi, yj, y0 }: CropMap, { left, top }: YuvBlock, factor: number): CropMap {
  return {
    xi: xi / factor,
    xj: xj / factor,
    x0: (x0 - left + 0.5) / factor - 0.5,
    yi: yi / factor,
    yj: yj / factor,
    y0: (y0 - top + 0.5) / factor - 0.5,
  };
}
