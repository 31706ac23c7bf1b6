import { useCallback, useEffect, useMemo, useState } from 'react';
import { Link } from 'wouter';
import { useStore } from 'zustand';
import { compareRuns } from '../../analysis/compare/compareRuns.ts';
import { cueInUse } from '../../care/back/cueInUse.ts';
import { localDay } from '../../care/calendar/day.ts';
import { Button } from '../../components/Button.tsx';
import { Message } from '../../components/Message.tsx';
import { dayInWords } from '../../language/care/dayWords.ts';
import { cannotCompareSentence, changeSentence } from '../../language/compareWords.ts';
import { retestWords } from '../../language/retestWords.ts';
import type { OpenRun } from '../../state/openRun.ts';
import { useServices } from '../shell/useServices.ts';

interface DidItMoveProps {
  readonly run: OpenRun;
}

/** Of a run after a cue was chosen: whether what it was about moved since the run that it came from. */
export function DidItMove({ run }: DidItMoveProps) {
  const { runs, diary } = useServices();
  const cue = useStore(diary.state, ({ rows }) => cueInUse(rows));
  const from = cue && run.card && cue.measure && cue.runId !== run.id ? cue.runId : null;
  const [before, setBefore] = useState<OpenRun | null>(null);
  useEffect(() => {
    let isWanted = true;
    setBefore(null);
    if (from === null) return;
    // One that was deleted or damaged since is nothing to compare with.
    runs.open(from).then(
      (opened) => isWanted && setBefore(opened),
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [runs, from]);
  const measure = cue?.measure ?? null;
  const answer = useMemo(() => {
    const isLater = before?.card && run.card && run.card.createdAt > before.card.createdAt;
    if (!before || !isLater || !measure) return null;
    const { measures } = compareRuns(before.result, run.result, { asked: measure });
    return measures.find(({ id }) => id === measure) ?? null;
  }, [before, run, measure]);
  const stop = useCallback(() => {
    if (cue) void diary.put({ ...cue, until: localDay(new Date()), changedAt: Date.now() });
  }, [diary, cue]);
  if (!cue || !before || !answer) return null;
  return (
    <Message
      level="info"
      title={retestWords.title}
      actions={
        <>
          <Link href={`/compare/${before.id}/${run.id}/${answer.id}`}>{retestWords.compare}</Link>
          <Button kind="quiet" size="small" onClick={stop}>
            {retestWords.done}
          </Button>
        </>
      }
    >
      <p>{retestWords.since(dayInWords(cue.from))}</p>
      <p>{answer.verdict === 'cannotCompare' ? cannotCompareSentence(answer.reason) : changeSentence(answer)}</p>
    </Message>
  );
}
