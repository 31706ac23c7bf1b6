import type { KernelEvent } from './kernelEvent.ts';

/** A cache line; kernels read tensors in vectors. */
const alignment = 64;
const bytesPerElement = 4;

/** Where each tensor lies in one block of memory, bytes from its start. */
export interface Placement {
  readonly offsets: ReadonlyMap<number, number>;
  readonly bytes: number;
}

/**
 * Places the tensors of a recording in one block so that those which are alive together never overlap: each at the
 * first gap that is large enough when it comes up. Memory that was just given back is used first, so it is often still
 * in the processor's cache.
 */
export function placeTensors(events: readonly KernelEvent[]): Placement {
  const offsets = new Map<number, number>();
  /** Tensors in memory, by offset. */
  let alive: { tensor: number; start: number; end: number }[] = [];
  let bytes = 0;
  for (const event of events) {
    if (event.kind === 'give') alive = alive.filter(({ tensor }) => tensor !== event.tensor);
    if (event.kind !== 'take') continue;
    const length = Math.ceil((event.elements * bytesPerElement) / alignment) * alignment;
    let start = 0;
    let index = 0;
    while (index < alive.length && alive[index].start < start + length) start = alive[index++].end;
    alive.splice(index, 0, { tensor: event.tensor, start, end: start + length });
    offsets.set(event.tensor, start);
    bytes = Math.max(bytes, start + length);
  }
  return { offsets, bytes };
}
