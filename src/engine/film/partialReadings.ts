import type { RunAnalysis } from '../../analysis/runAnalysis.ts';

/** Partial results are worth a new look this often at most. */
const partialEveryMs = 2000;

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
  let timer: ReturnType<typeof setTimeout>;
  const readAfter = (milliseconds: number) => {
    timer = setTimeout(async () => {
      const begun = performance.now();
      const partial = await read().catch(() => null);
      if (isOver) return;
      if (partial) show(partial);
      // A look at a long film takes longer; it never takes more than a tenth of the time.
      readAfter(Math.max(partialEveryMs, 10 * (performance.now() - begun)));
    }, milliseconds);
  };
  readAfter(partialEveryMs);
  return () => {
    isOver = true;
    clearTimeout(timer);
  };
}
