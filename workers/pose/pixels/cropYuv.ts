import type { CropMap } from './cropMap.ts';
import { insideRun } from './insideRun.ts';
import type { YuvBlock } from './pixelBlock.ts';
import { sampleYuvEdge } from './sampleYuvEdge.ts';
import { sampleYuvInside } from './sampleYuvInside.ts';
import { yuvGrid } from './yuvGrid.ts';
import { yuvToRgb } from './yuvToRgb.ts';

/**
 * Samples a crop from luma and colour planes into red, green, blue floats, bilinearly, black beyond the picture. Only
 * the crop's own pixels are ever turned into RGB; turning the whole frame costs several times the rest.
 *
 * @param columns, rows of the crop; `out` holds 3 floats for each of its pixels.
 * @param halvings times that the planes are halved first: a crop that takes every fourth pixel flickers without.
 * @param low, high what black and white become.
 */
export function cropYuv(
  block: YuvBlock,
  map: CropMap,
  columns: number,
  rows: number,
  halvings: number,
  low: number,
  high: number,
  out: Float32Array,
): void {
  const grid = yuvGrid(block, map, halvings);
  const colours = yuvToRgb(block, low, high);
  for (let j = 0; j < rows; j++) {
    // Most of a row lies well inside the picture, where the loop needs no care for borders.
    const { from, to } = insideRun(grid, columns, j);
    sampleYuvEdge(block, map, grid, colours, j, columns, 0, from, out);
    sampleYuvInside(grid, colours, j, columns, from, to, out);
    sampleYuvEdge(block, map, grid, colours, j, columns, to, columns, out);
  }
}
