import type { RunAnalysis } from '../analysis/runAnalysis.ts';
import { plainCsv } from './csv.ts';
import { decimals, rounded } from './rounded.ts';

/**
 * When each foot landed and left the ground, on the clock of the motion files: `time_s,side,event` with the names that
 * motion labs use. A toe-off that is unknown has no row. Where something was set by hand a fourth column says which.
 */
export function eventsFile({ contacts, timeScale }: RunAnalysis): string {
  const events = contacts.flatMap(({ side, initialContact, toeOff, byHand }) => [
    { time: initialContact, side, event: 'Foot Strike', isByHand: byHand?.initialContact ?? false },
    ...(toeOff === null ? [] : [{ time: toeOff, side, event: 'Foot Off', isByHand: byHand?.toeOff ?? false }]),
  ]);
  const hasByHand = events.some(({ isByHand }) => isByHand);
  const rows = events
    .toSorted((a, b) => a.time - b.time)
    .map(({ time, side, event, isByHand }) => [
      ...[rounded(time / timeScale, decimals.seconds), side, event],
      ...(hasByHand ? [isByHand ? 1 : 0] : []),
    ]);
  return plainCsv(['time_s', 'side', 'event', ...(hasByHand ? ['by_hand_0_1'] : [])], rows);
}
