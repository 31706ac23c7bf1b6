import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { KernelEvent } from '../../../../../workers/pose/wasm/kernelEvent.ts';
import { placeTensors } from '../../../../../workers/pose/wasm/placeTensors.ts';

/** A made-up run: at each step a tensor is taken, or the one at a place in the list of living ones is given back. */
const recordings = fc.array(
  fc.oneof(fc.record({ take: fc.integer({ min: 1, max: 5000 }) }), fc.record({ give: fc.nat() })),
  {
    maxLength: 120,
  },
);

test('tensors that are alive together never share memory, and all lie within the block', () => {
  fc.assert(
    fc.property(recordings, (steps) => {
      const events: KernelEvent[] = [];
      const alive: number[] = [];
      const size = new Map<number, number>();
      const pairs: [number, number][] = [];
      steps.forEach((step, tensor) => {
        if ('take' in step) {
          pairs.push(...alive.map((other): [number, number] => [other, tensor]));
          alive.push(tensor);
          size.set(tensor, 4 * step.take);
          events.push({ kind: 'take', tensor, elements: step.take });
        } else if (alive.length > 0) {
          const [given] = alive.splice(step.give % alive.length, 1);
          events.push({ kind: 'give', tensor: given });
        }
      });
      const { offsets, bytes } = placeTensors(events);
      const end = (tensor: number) => offsets.get(tensor)! + size.get(tensor)!;
      for (const [a, b] of pairs) expect(end(a) <= offsets.get(b)! || end(b) <= offsets.get(a)!).toBe(true);
      for (const tensor of size.keys()) expect(end(tensor)).toBeLessThanOrEqual(bytes);
    }),
  );
});

test('memory that was given back is used again', () => {
  const events: KernelEvent[] = [];
  for (let tensor = 0; tensor < 50; tensor++) {
    events.push({ kind: 'take', tensor, elements: 1000 });
    if (tensor > 0) events.push({ kind: 'give', tensor: tensor - 1 });
  }
  expect(placeTensors(events).bytes).toBeLessThan(3 * 4096);
});
