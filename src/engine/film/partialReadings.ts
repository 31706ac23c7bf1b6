import type { RunAnalysis } from '../../analysis/runAnalysis.ts';

/** Partial results are worth a new look this often at most, milliseconds; until there are some, it is waited for them. */
const lookEvery = { untilFirst: 500, later: 2000 } as const;

/**
 * Reads the numbers of a film's first part again and again while the rest is being analysed.
 *
 * @param read null while there is too little to read. Where it fails, the film is analysed to its end all the same.
 * @returns what ends the reading; nothing is shown after it.
 */
export function readPartials(
  read: () => Promise<RunAnalysis | null>,
  show: (partial: RunAnalysis) => void,
): () => void {
  let isOver = false;
  let every: number = lookEvery.untilFirst;
  let timer: ReturnType<typeof setTimeout>;
  const readAfter = (milliseconds: number) => {
    timer = setTimeout(async () => {
      const begun = performance.now();
      const partial = await read().catch(() => null);
      if (isOver) return;
      if (partial) {
        show(partial);
        every = lookEvery.later;
      }
      // A look at a long film takes longer; it never takes more than a tenth of the time.
      readAfter(Math.max(every, 10 * (performance.now() - begun)));
    }, milliseconds);
  };
  readAfter(every);
  return () => {
    isOver = true;
    clearTimeout(timer);
  };
}
