import type { PlaneGrid, YuvGrid } from './yuvGrid.ts';

/** The columns of row `j` whose four neighbouring samples exist in every plane; `from` = `to` when there are none. */
export function insideRun(
  { y, u }: YuvGrid,
  columns: number,
  j: number,
): { readonly from: number; readonly to: number } {
  const run = { from: 0, to: columns };
  narrowBy(run, y, j);
  narrowBy(run, u, j);
  if (run.to <= run.from) return { from: 0, to: 0 };
  return run;
}

function narrowBy(run: { from: number; to: number }, { map, width, height }: PlaneGrid, j: number): void {
  narrow(run, map.xi, map.xj * j + map.x0, width - 2);
  narrow(run, map.yi, map.yj * j + map.y0, height - 2);
}

/** Keeps the columns with 0 ≤ slope · i + start ≤ limit; a column to spare on either side for rounding. */
function narrow(run: { from: number; to: number }, slope: number, start: number, limit: number): void {
  if (Math.abs(slope) < 1e-9) {
    if (start < 0 || start > limit) run.to = run.from;
    return;
  }
  const a = -start / slope;
  const b = (limit - start) / slope;
  run.from = Math.max(run.from, Math.ceil(Math.min(a, b)) + 1);
  run.to = Math.min(run.to, Math.floor(Math.max(a, b)));
}
