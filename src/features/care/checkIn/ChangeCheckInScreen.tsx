import { type FormEvent, useState } from 'react';
import { Redirect, useLocation } from 'wouter';
import { useStore } from 'zustand';
import { type CheckIn, isOfRun } from '../../../care/diary/checkIn.ts';
import { rowsOf } from '../../../care/diary/diaryRow.ts';
import type { DoneSession } from '../../../care/diary/doneSession.ts';
import { Button } from '../../../components/Button.tsx';
import { checkInWords } from '../../../language/care/checkInWords.ts';
import { dayInWords } from '../../../language/care/dayWords.ts';
import { sessionWords } from '../../../language/care/sessionWords.ts';
import { toldWords } from '../../../language/care/toldWords.ts';
import { useServices } from '../../shell/useServices.ts';
import { CareScreen } from '../CareScreen.tsx';
import { PainScale } from '../PainScale.tsx';
import styles from './checkIn.module.css';
import { DayQuestions } from './DayQuestions.tsx';

interface ChangeCheckInScreenProps {
  readonly id: string;
}

/** What was told of a day, or after exercises, to be changed. */
export function ChangeCheckInScreen({ id }: ChangeCheckInScreenProps) {
  const { diary } = useServices();
  const { phase, rows } = useStore(diary.state);
  const row = rowsOf(rows, 'checkIn').find((checkIn) => checkIn.id === id);
  const session = rowsOf(rows, 'doneSession').find((done) => done.id === id);
  const told = row ?? session;
  if (phase === 'ready' && !told) return <Redirect to="/told" />;
  return (
    <CareScreen tab={null} title={told ? checkInWords.edit(dayInWords(told.day)) : toldWords.title}>
      {row && <ChangeForm row={row} />}
      {session && <ChangeSession session={session} />}
    </CareScreen>
  );
}

interface ChangeSessionProps {
  readonly session: DoneSession;
}

/** How a session was: its number can be told again. */
function ChangeSession({ session }: ChangeSessionProps) {
  const { diary } = useServices();
  const [pain, setPain] = useState(session.pain);
  const [, navigate] = useLocation();
  const save = (event: FormEvent) => {
    event.preventDefault();
    void diary.put({ ...session, pain, changedAt: Date.now() });
    navigate('/told');
  };
  return (
    <form className={styles.form} onSubmit={save}>
      <p>{sessionWords.names[session.part]}</p>
      <PainScale label={sessionWords.end.how} value={pain} onChange={setPain} />
      <div className={styles.actions}>
        <Button kind="primary" type="submit">
          {checkInWords.save}
        </Button>
        <Button onClick={() => navigate('/told')}>{checkInWords.cancel}</Button>
      </div>
    </form>
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
