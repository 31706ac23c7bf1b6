import type { RunAnalysis } from '../analysis/runAnalysis.ts';
import { plainCsv } from './csv.ts';
import { decimals, rounded } from './rounded.ts';

/**
 * When each foot landed and left the ground, on the clock of the motion files: `time_s,side,event` with the names that
 * motion labs use. A toe-off that is unknown has no row.
 */
export function eventsFile({ contacts, timeScale }: RunAnalysis): string {
  const events = contacts.flatMap(({ side, initialContact, toeOff }) => [
    { time: initialContact, side, event: 'Foot Strike' },
    ...(toeOff === null ? [] : [{ time: toeOff, side, event: 'Foot Off' }]),
  ]);
  const rows = events
    .toSorted((a, b) => a.time - b.time)
    .map(({ time, side, event }) => [rounded(time / timeScale, decimals.seconds), side, event]);
  return plainCsv(['time_s', 'side', 'event'], rows);
}
