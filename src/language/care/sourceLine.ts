import { type Source, type SourceId, sources } from '../../care/evidence/sources.ts';

/** A source as it is cited: 'Neason and others, 2024 (trial: …)'. */
export function sourceLine(id: SourceId): string {
  const { by, year, what }: Source = sources[id];
  return `${year === null ? by : `${by}, ${year}`} (${what})`;
}
