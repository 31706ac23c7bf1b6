import { writeFileSync } from 'node:fs';
import type { Figure } from './figure.ts';

/** Writes down how far off each goal is that is missed, for `knownShortfall` to hold later runs against. */
export function acceptShortfalls(path: string, figures: readonly Figure[]): void {
  const missed = figures.filter(({ goal, isMet, size }) => goal !== null && !isMet && size !== undefined);
  const sizes = missed.map(({ subject, measure, size = 0 }) => [
    `${subject} | ${measure}`,
    Number(size.toPrecision(3)),
  ]);
  writeFileSync(path, `${JSON.stringify(Object.fromEntries(sizes), null, 2)}\n`);
}
