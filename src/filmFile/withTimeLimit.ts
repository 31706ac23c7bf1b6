/**
 * The promise's outcome, or a rejection with `sentence` when it takes longer than `milliseconds`. The work itself can't
 * be stopped; its late outcome is dropped.
 */
export async function withTimeLimit<T>(work: Promise<T>, milliseconds: number, sentence: string): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(sentence)), milliseconds);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}
