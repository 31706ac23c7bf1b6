import { type Day, localDay } from '../../../care/calendar/day.ts';
import { type DiaryRow, rowsOf } from '../../../care/diary/diaryRow.ts';
import { runProblem } from '../../../care/load/runProblem.ts';
import { plannedFor } from '../../../care/plan/plannedFor.ts';
import { likelyPair } from '../../../care/shoes/likelyPair.ts';
import { runProblemSentence } from '../../../language/care/runWords.ts';
import { emptyDraft, type RunDraft } from '../runs/runDraft.ts';

/** A run of the day as it was most likely: in the pair that was out last, at the plan's stage where it had one. */
export function draftOfDay(rows: readonly DiaryRow[], day: Day, now: Date): RunDraft {
  const planned = plannedFor(day, rows)?.planned;
  const draft = { ...emptyDraft(now, likelyPair(rowsOf(rows, 'shoe'), rowsOf(rows, 'loggedRun'))), day };
  return planned?.kind === 'runWalk' ? { ...draft, activity: 'runWalk', stage: planned.stage.stage } : draft;
}

/** Why it can't be kept, as a sentence; null where it can. */
export function problemOfDraft(draft: RunDraft, now: Date, far: (metres: number) => string): string | null {
  const time = `${String(now.getHours()).padStart(2, '0')}:${String(now.getMinutes()).padStart(2, '0')}`;
  const problem = runProblem(draft, { today: localDay(now), time });
  return problem && runProblemSentence(problem, far);
}
