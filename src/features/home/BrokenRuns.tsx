import { useState } from 'react';
import { Button } from '../../components/Button.tsx';
import { Message } from '../../components/Message.tsx';
import { formatDate } from '../../language/formats.ts';
import { homeWords } from '../../language/homeWords.ts';
import { isDate } from '../../language/isDate.ts';
import type { BrokenRun } from '../../storage/runArchive.ts';
import { useServices } from '../shell/useServices.ts';
import styles from './BrokenRuns.module.css';

interface BrokenRunsProps {
  readonly broken: readonly BrokenRun[];
}

/** Kept runs that can't be read, each named as far as that can be, and removable. */
export function BrokenRuns({ broken }: BrokenRunsProps) {
  const { runs } = useServices();
  const [hasFailed, setHasFailed] = useState(false);
  const { runs: words, remove } = homeWords;
  if (broken.length === 0) return null;
  const take = (ids: readonly string[]) => {
    setHasFailed(false);
    Promise.all(ids.map((id) => runs.remove(id))).catch(() => setHasFailed(true));
  };
  return (
    <Message
      level="warn"
      actions={
        broken.length > 1 && (
          <Button size="small" onClick={() => take(broken.map(({ id }) => id))}>
            {words.removeBroken}
          </Button>
        )
      }
    >
      <p>{words.broken(broken.length)}</p>
      <ul className={styles.list}>
        {broken.map(({ id, name, createdAt }) => {
          const label = [name ?? words.nameless, createdAt !== null && isDate(createdAt) && formatDate(createdAt)]
            .filter(Boolean)
            .join(', ');
          return (
            <li key={id}>
              <span>{label}</span>
              <Button size="small" onClick={() => take([id])} aria-label={`${remove.action}: ${label}`}>
                {remove.action}
              </Button>
            </li>
          );
        })}
      </ul>
      {hasFailed && <p role="alert">{remove.failed}</p>}
    </Message>
  );
}
