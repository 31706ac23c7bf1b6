import { conditions } from './conditions.ts';
import type { FilmResult } from './filmResult.ts';
import { runFilm } from './runFilm.ts';

/**
 * Films everybody in every condition and holds the answers against the truth. No browser, no picture: seconds, not
 * minutes.
 *
 * @param filter only conditions whose group or name holds one of these words (case does not matter); empty: all.
 */
export function runRig(shared: string | null, filter: readonly string[] = []): FilmResult[] {
  const wanted = conditions(shared).filter(
    ({ group, name }) =>
      filter.length === 0 || filter.some((word) => `${group}: ${name}`.toLowerCase().includes(word.toLowerCase())),
  );
  const results: FilmResult[] = [];
  for (const condition of wanted) {
    for (const [n, make] of condition.subjects.entries()) {
      const subject = make();
      // The same subject is filmed with the same faults in every condition, so that conditions can be compared.
      for (const seed of condition.seeds) results.push(runFilm(condition, subject, 100 * seed + n));
    }
  }
  return results;
}
