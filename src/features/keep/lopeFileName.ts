import { localDay } from '../../care/calendar/day.ts';

/** "lope-2026-11-27.lope"; of a single run by its name, without what file systems refuse. */
export function lopeFileName(now: Date, run?: string): string {
  const name = run
    ?.replace(/[^\p{L}\p{N} ._-]/gu, '')
    .trim()
    .slice(0, 60);
  return `${name || `lope-${localDay(now)}`}.lope`;
}
