import { CalendarPlus } from 'lucide-react';
import { useState } from 'react';
import { localDay } from '../../../care/calendar/day.ts';
import type { PlanChoice } from '../../../care/diary/planChoice.ts';
import { planCalendar } from '../../../care/plan/planCalendar.ts';
import { Button } from '../../../components/Button.tsx';
import { TextField } from '../../../components/TextField.tsx';
import { dayUseWords, planWords } from '../../../language/care/planWords.ts';
import { saveFile } from '../../shell/saveFile.ts';
import styles from './CalendarFile.module.css';

interface CalendarFileProps {
  readonly plan: PlanChoice;
}

/** Reminders by what can remind: the plan's days for a calendar of one's own. */
export function CalendarFile({ plan }: CalendarFileProps) {
  const [time, setTime] = useState('');
  const { calendar } = planWords;
  const save = () => {
    const now = new Date();
    const text = planCalendar(plan, localDay(now), time || null, dayUseWords, now);
    saveFile('lope-plan.ics', text, 'text/calendar');
  };
  return (
    <section className={styles.calendar} aria-labelledby="reminders">
      <h2 id="reminders">{calendar.title}</h2>
      <p>{calendar.sentence}</p>
      <div className={styles.row}>
        <TextField label={calendar.time} type="time" value={time} help={calendar.timeHelp} onChange={setTime} />
      </div>
      <Button icon={<CalendarPlus aria-hidden="true" />} onClick={save}>
        {calendar.button}
      </Button>
    </section>
  );
}
