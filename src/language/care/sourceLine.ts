import { type Source, type SourceId, sources } from '../../care/evidence/sources.ts';
import { spoken } from '../spoken.ts';
import { german } from './sourceLine.de.ts';

/** How every source is named and what it is, in one language; authors and years are the same in all. */
export type SourceWords = Readonly<Record<SourceId, Pick<Source, 'by' | 'what'>>>;

const words = spoken<SourceWords>({ en: sources, de: german });

/** A source as it is cited: 'Neason and others, 2024 (trial: …)'. */
export function sourceLine(id: SourceId): string {
  const { year }: Source = sources[id];
  const { by, what } = words[id];
  return `${year === null ? by : `${by}, ${year}`} (${what})`;
}
