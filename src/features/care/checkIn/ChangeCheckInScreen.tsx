import { type FormEvent, useState } from 'react';
import { Redirect, useLocation } from 'wouter';
import { useStore } from 'zustand';
import { type CheckIn, isOfRun } from '../../../care/diary/checkIn.ts';
import { rowsOf } from '../../../care/diary/diaryRow.ts';
import { Button } from '../../../components/Button.tsx';
import { checkInWords } from '../../../language/care/checkInWords.ts';
import { dayInWords } from '../../../language/care/dayWords.ts';
import { toldWords } from '../../../language/care/toldWords.ts';
import { useServices } from '../../shell/useServices.ts';
import { CareScreen } from '../CareScreen.tsx';
import styles from './checkIn.module.css';
import { DayQuestions } from './DayQuestions.tsx';

interface ChangeCheckInScreenProps {
  readonly id: string;
}

/** What was told of a day, to be changed. */
export function ChangeCheckInScreen({ id }: ChangeCheckInScreenProps) {
  const { diary } = useServices();
  const { phase, rows } = useStore(diary.state);
  const row = rowsOf(rows, 'checkIn').find((checkIn) => checkIn.id === id);
  if (phase === 'ready' && !row) return <Redirect to="/told" />;
  return (
    <CareScreen tab={null} title={row ? checkInWords.edit(dayInWords(row.day)) : toldWords.title}>
      {row && <ChangeForm row={row} />}
    </CareScreen>
  );
}

interface ChangeFormProps {
  readonly row: CheckIn;
}

function ChangeForm({ row }: ChangeFormProps) {
  const { diary } = useServices();
  const [told, setTold] = useState(row);
  const [, navigate] = useLocation();
  const save = (event: FormEvent) => {
    event.preventDefault();
    void diary.put({ ...told, changedAt: Date.now() });
    navigate('/told');
  };
  return (
    <form className={styles.form} onSubmit={save}>
      <DayQuestions
        told={told}
        moments={isOfRun(row) ? ['before', 'during', 'after', 'nextMorning'] : ['before']}
        asksSigns={isOfRun(row)}
        onChange={(change) => setTold((known) => ({ ...known, ...change }))}
      />
      <div className={styles.actions}>
        <Button kind="primary" type="submit">
          {checkInWords.save}
        </Button>
        <Button onClick={() => navigate('/told')}>{checkInWords.cancel}</Button>
      </div>
    </form>
  );
}
