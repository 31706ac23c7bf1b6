import { useState } from 'react';
import type { DayOfPlan } from '../../../care/plan/weekPlan.ts';
import { Button } from '../../../components/Button.tsx';
import { dayInWords } from '../../../language/care/dayWords.ts';
import { plannedWords, planWords } from '../../../language/care/planWords.ts';
import { RunForm } from '../runs/RunForm.tsx';
import { emptyDraft, type RunDraft } from '../runs/runDraft.ts';
import { useDistance } from '../runs/useDistance.ts';
import { useDay } from '../useDay.ts';
import styles from './WeekOfPlan.module.css';

interface WeekOfPlanProps {
  readonly week: readonly DayOfPlan[];
  readonly onLog: (draft: RunDraft) => void;
}

/** Seven days, today's with the way into the log. */
export function WeekOfPlan({ week, onLog }: WeekOfPlanProps) {
  const { far } = useDistance();
  const today = useDay();
  const [isOpen, setOpen] = useState(false);
  return (
    <ol className={styles.week}>
      {week.map(({ day, planned, state, movedFrom }) => {
        const { title, how } = plannedWords(planned, far);
        const isToday = day === today;
        const note = [
          isToday ? planWords.today : '',
          state === 'today' ? '' : planWords.states[state],
          movedFrom ? planWords.moved(dayInWords(movedFrom)) : '',
        ].filter((part) => part !== '');
        const canBeLogged = state === 'today' && planned.kind !== 'rest';
        return (
          <li
            key={day}
            className={[styles.day, isToday && styles.today, state === 'done' && styles.done].filter(Boolean).join(' ')}
            aria-current={isToday ? 'date' : undefined}
          >
            <span className={styles.name}>{dayInWords(day)}</span>
            <span className={styles.what}>
              <strong>{title}</strong>
              {how && state !== 'letGo' && <small>{how}</small>}
              {note.length > 0 && <small className={styles.note}>{note.join(' · ')}</small>}
            </span>
            {canBeLogged && !isOpen && (
              <Button kind="primary" size="small" onClick={() => setOpen(true)}>
                {planWords.done}
              </Button>
            )}
            {canBeLogged && isOpen && (
              <div className={styles.form}>
                <RunForm
                  draft={draftOf(planned)}
                  onSave={(draft) => {
                    setOpen(false);
                    onLog(draft);
                  }}
                  onCancel={() => setOpen(false)}
                />
              </div>
            )}
          </li>
        );
      })}
    </ol>
  );
}

/** What was planned is what was done, until somebody says otherwise. */
function draftOf(planned: DayOfPlan['planned']): RunDraft {
  const empty = emptyDraft(new Date(), null);
  switch (planned.kind) {
    case 'runWalk':
      return { ...empty, activity: 'runWalk', stage: planned.stage.stage };
    case 'run':
      return { ...empty, metres: planned.metres, seconds: planned.minutes === null ? null : 60 * planned.minutes };
    case 'walk':
      return { ...empty, activity: 'walk', seconds: 60 * planned.minutes };
    case 'strength':
      return { ...empty, activity: 'strength' };
    default:
      return { ...empty, activity: 'bike' };
  }
}
