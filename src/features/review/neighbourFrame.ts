/** The next landing's frame after `index`, or the last one before it; null at the ends. `frames` rise. */
export function neighbourFrame(frames: readonly number[], index: number, direction: 1 | -1): number | null {
  const found = direction > 0 ? frames.find((frame) => frame > index) : frames.findLast((frame) => frame < index);
  return found ?? null;
}
