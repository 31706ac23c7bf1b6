import type { Problem } from './problem.ts';

/** What to tell the person when the live analysis stopped. */
export function liveProblem(error: unknown): Problem {
  return {
    title: 'Lope stopped watching',
    sentence: `Something went wrong while looking for the body (${error instanceof Error ? error.message : String(error)}). What was recorded is safe.`,
    remedy: 'Start again; if it stops again, choose the quick network or the processor under “More”.',
  };
}
