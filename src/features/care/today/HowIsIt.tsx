import { type FormEvent, useState } from 'react';
import { useStore } from 'zustand';
import { rowsOf } from '../../../care/diary/diaryRow.ts';
import type { PainPicture } from '../../../care/pain/painPicture.ts';
import { Button } from '../../../components/Button.tsx';
import { checkInWords } from '../../../language/care/checkInWords.ts';
import { useServices } from '../../shell/useServices.ts';
import { DayQuestions } from '../checkIn/DayQuestions.tsx';
import { newCheckIn } from '../checkIn/newCheckIn.ts';
import styles from './Today.module.css';

interface HowIsItProps {
  readonly next: 'checkIn' | 'morning';
  readonly picture: PainPicture;
}

/** Ten seconds: a number for now, which on the morning after a run is that run's next morning too. */
export function HowIsIt({ next, picture: { today, lastRun } }: HowIsItProps) {
  const { diary } = useServices();
  const rows = useStore(diary.state, (state) => state.rows);
  const [told, setTold] = useState(() => newCheckIn(rows, today));
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (told.before === null) return;
    const changedAt = Date.now();
    const run = rowsOf(rows, 'checkIn').findLast(({ day, during, after }) => {
      return day === lastRun?.day && (during !== null || after !== null);
    });
    const settled = next === 'morning' && run ? [{ ...run, nextMorning: told.before, changedAt }] : [];
    void diary.put({ ...told, changedAt }, ...settled);
  };
  return (
    <form className={styles.ask} onSubmit={save}>
      <DayQuestions
        label={next === 'morning' ? checkInWords.morning : checkInWords.now}
        told={told}
        moments={['before']}
        asksSigns={false}
        onChange={(change) => setTold((known) => ({ ...known, ...change }))}
      />
      <Button kind="primary" size="large" type="submit" disabled={told.before === null}>
        {checkInWords.save}
      </Button>
    </form>
  );
}
