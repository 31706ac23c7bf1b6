import { useState } from 'react';
import { useStore } from 'zustand';
import { rowsOf } from '../../../care/diary/diaryRow.ts';
import { likelyPair } from '../../../care/shoes/likelyPair.ts';
import { Button } from '../../../components/Button.tsx';
import { VisuallyHidden } from '../../../components/VisuallyHidden.tsx';
import { newId } from '../../../devices/newId.ts';
import { careWords } from '../../../language/care/careWords.ts';
import { runWords } from '../../../language/care/runWords.ts';
import { useServices } from '../../shell/useServices.ts';
import { CareScreen } from '../CareScreen.tsx';
import { Known } from '../Known.tsx';
import { knownOfLoad } from '../knownOfLoad.ts';
import { Shoes } from '../shoes/Shoes.tsx';
import { ActivityFiles } from './ActivityFiles.tsx';
import { FilmsToLog } from './FilmsToLog.tsx';
import { LoadWarnings } from './LoadWarnings.tsx';
import { RunForm } from './RunForm.tsx';
import { RunList } from './RunList.tsx';
import styles from './Runs.module.css';
import { emptyDraft, type RunDraft } from './runDraft.ts';
import { WeekSummary } from './WeekSummary.tsx';

/** The log: this week, a run by hand, files and videos, what was run before, and the shoes. */
export function Runs() {
  const { diary } = useServices();
  const { rows, canUndo } = useStore(diary.state);
  const [said, setSaid] = useState('');
  /** A new form after each run. */
  const [count, setCount] = useState(0);
  const runs = rowsOf(rows, 'loggedRun');
  const shoes = rowsOf(rows, 'shoe');
  const shoeId = likelyPair(shoes, runs);
  const add = (draft: RunDraft) => {
    setCount(count + 1);
    setSaid(runWords.form.added);
    void diary.put({ ...draft, id: newId(), kind: 'loggedRun', changedAt: Date.now() });
  };
  return (
    <CareScreen tab="runs" title={runWords.title}>
      <WeekSummary runs={runs} />
      <section className={styles.section} aria-labelledby="add-run">
        <h2 id="add-run">{runWords.add}</h2>
        <RunForm key={`${count} ${shoeId}`} draft={emptyDraft(new Date(), shoeId)} onSave={add} />
      </section>
      <LoadWarnings runs={runs} />
      <section className={styles.section} aria-label={runWords.title}>
        {canUndo && (
          <div className={styles.undo}>
            <Button size="small" onClick={() => void diary.undo()}>
              {careWords.undo}
            </Button>
          </div>
        )}
        <RunList runs={runs} onSaid={setSaid} />
      </section>
      <ActivityFiles />
      <FilmsToLog runs={runs} shoeId={shoeId} onAdd={add} onSaid={setSaid} />
      <Shoes shoes={shoes} runs={runs} onSaid={setSaid} />
      <Known ids={knownOfLoad.runs} />
      <VisuallyHidden live>{said}</VisuallyHidden>
    </CareScreen>
  );
}
