import { expect, test, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { AnalysedRun } from '../../../src/analysis/analyseRun.ts';
import type { Said } from '../../../src/analysis/said.ts';
import type { Diary } from '../../../src/state/diary.ts';
import type { OpenRun } from '../../../src/state/openRun.ts';
import { makeReanalysis } from '../../../src/state/reanalysis.ts';

/** A review's numbers, worked out by hand: each analysis only repeats what it was asked. */
function review() {
  const result = { said: {}, analysis: {}, smoothed: {} };
  const run = { id: 'a', name: 'a', film: null, card: null, keepingProblem: null, revision: 0, result };
  const analyse = vi.fn(async (said: Said) => ({ analysis: { of: said }, smoothed: {} }) as unknown as AnalysedRun);
  const kept: Said[] = [];
  const again = makeReanalysis(run as unknown as OpenRun, {
    hold: () => ({ warm: () => undefined, analyse, end: () => undefined }),
    diary: { state: createStore(() => ({ rows: [] })) as unknown as Diary['state'] },
    keep: async (now, next) => {
      kept.push(next.said);
      return { run: { ...now, result: next }, problem: null };
    },
    show: () => undefined,
  });
  return { again, analyse, kept };
}

const drawings = [{ kind: 'plumb', time: 1, points: [[1, 2]] }] as const;

test('a line drawn on the film is kept, and no number is worked out anew for it', async () => {
  const { again, analyse, kept } = review();
  again.ask({ drawings });
  await vi.waitFor(() => expect(kept.at(-1)).toEqual({ drawings }));
  expect(analyse).not.toHaveBeenCalled();
  again.ask({ heightCm: 180 });
  await vi.waitFor(() => expect(kept.at(-1)).toEqual({ drawings, heightCm: 180 }));
  expect(analyse).toHaveBeenCalledTimes(1);
  again.undo();
  await vi.waitFor(() => expect(kept.at(-1)).toEqual({ drawings }));
  expect(analyse).toHaveBeenCalledTimes(2);
});
