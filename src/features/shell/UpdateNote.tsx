import { useLocation } from 'wouter';
import { useStore } from 'zustand';
import { Button } from '../../components/Button.tsx';
import { Message } from '../../components/Message.tsx';
import { appWords } from '../../language/appWords.ts';
import styles from './UpdateNote.module.css';
import { useServices } from './useServices.ts';

/** Screens on which somebody runs, exercises or waits for a film: nothing else is asked there. */
const undisturbed = /^\/(?:live|working|exercises\/do\/)/;

/** Says that a newer version is ready, when nothing is under way that a reload would lose. */
export function UpdateNote() {
  const { updates, work } = useServices();
  const [path] = useLocation();
  const { phase } = useStore(updates.state);
  const isBusy = useStore(work.state, (state) => state.phase === 'working' || state.phase === 'saving');
  if (phase === 'current' || isBusy || undisturbed.test(path)) return null;
  const { update } = appWords;
  return (
    <div className={styles.note}>
      <Message
        level={phase === 'taken' ? 'warn' : 'info'}
        live
        actions={
          <Button size="small" onClick={() => void updates.take()}>
            {update.reload}
          </Button>
        }
      >
        <p>{update[phase]}</p>
      </Message>
    </div>
  );
}
