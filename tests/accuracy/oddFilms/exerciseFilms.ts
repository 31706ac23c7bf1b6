import { caseTrack } from './caseTrack.ts';
import type { OddFilm } from './oddFilm.ts';

/** Films of exercises with a rhythm of their own, which nobody runs in: no contacts, no number, whatever is told. */
export function exerciseFilms(shared: string | null): OddFilm[] {
  if (!shared) return [];
  const track = caseTrack(shared, '07-exercises/band-march-squats-bridge');
  return [null, 2].map((timeScale) => ({
    kind: 'exercises',
    name: `marches, one-leg squats and bridges${timeScale === null ? '' : `, told ${timeScale} times slower`}`,
    seen: { track },
    said: { timeScale },
    right: 'refused',
    truth: 'not running',
    fault: ({ gait, contacts }) =>
      gait === 'running' ? 'taken for running' : contacts.length > 0 ? `${contacts.length} contacts` : null,
  }));
}
