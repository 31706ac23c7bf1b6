import { Trash2 } from 'lucide-react';
import { useStore } from 'zustand';
import { rowsOf } from '../../../care/diary/diaryRow.ts';
import { Button } from '../../../components/Button.tsx';
import { IconButton } from '../../../components/IconButton.tsx';
import { careWords } from '../../../language/care/careWords.ts';
import { checkInWords } from '../../../language/care/checkInWords.ts';
import { dayInWords } from '../../../language/care/dayWords.ts';
import { useServices } from '../../shell/useServices.ts';
import styles from './CheckInList.module.css';

interface CheckInListProps {
  readonly onRemove: () => void;
}

/** What was told, the newest first; each entry can go, and come back. */
export function CheckInList({ onRemove }: CheckInListProps) {
  const { diary } = useServices();
  const { rows, canUndo } = useStore(diary.state);
  const checkIns = rowsOf(rows, 'checkIn').toReversed();
  const { title, empty, remove } = checkInWords.history;
  return (
    <section aria-labelledby="told" className={styles.told}>
      <div className={styles.head}>
        <h2 id="told">{title}</h2>
        {canUndo && (
          <Button size="small" onClick={() => void diary.undo()}>
            {careWords.undo}
          </Button>
        )}
      </div>
      {checkIns.length === 0 && <p className={styles.empty}>{empty}</p>}
      <ul>
        {checkIns.map(({ id, day, before }) => (
          <li key={id} className={styles.entry}>
            <span>{dayInWords(day)}</span>
            <span>{before !== null && checkInWords.before(before)}</span>
            <IconButton
              label={remove(dayInWords(day))}
              onClick={() => {
                onRemove();
                void diary.remove(id);
              }}
            >
              <Trash2 aria-hidden="true" />
            </IconButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
