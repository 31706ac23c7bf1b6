import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { Button } from '../../../components/Button.tsx';
import { checkInWords } from '../../../language/care/checkInWords.ts';
import { useServices } from '../../shell/useServices.ts';
import { CareScreen } from '../CareScreen.tsx';
import { useDay } from '../useDay.ts';
import styles from './checkIn.module.css';
import { DayQuestions } from './DayQuestions.tsx';
import { checkInToFill } from './newCheckIn.ts';

/** Ten seconds after a run. */
export function AfterRunScreen() {
  return (
    <CareScreen tab={null} title={checkInWords.afterRun.title}>
      <AfterRunForm />
    </CareScreen>
  );
}

function AfterRunForm() {
  const { diary } = useServices();
  const day = useDay();
  const [told, setTold] = useState(() => checkInToFill(diary.state.getState().rows, day));
  const [isTooEarly, setTooEarly] = useState(false);
  const [, navigate] = useLocation();
  const [asksBefore] = useState(told.before === null);

  const save = (event: FormEvent) => {
    event.preventDefault();
    if (told.during === null || told.after === null) {
      setTooEarly(true);
      return;
    }
    void diary.put({ ...told, changedAt: Date.now() });
    navigate('/today');
  };
  return (
    <form className={styles.form} onSubmit={save}>
      <p className={styles.soft}>{checkInWords.afterRun.sentence}</p>
      <DayQuestions
        told={told}
        moments={asksBefore ? ['before', 'during', 'after'] : ['during', 'after']}
        asksSigns
        onChange={(change) => setTold((known) => ({ ...known, ...change }))}
      />
      <div>
        <Button kind="primary" size="large" type="submit">
          {checkInWords.save}
        </Button>
        <p role="alert">{isTooEarly && (told.during === null || told.after === null) && checkInWords.bothNumbers}</p>
      </div>
    </form>
  );
}
