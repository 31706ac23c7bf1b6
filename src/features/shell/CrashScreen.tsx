import { useEffect, useState } from 'react';
import { useLocation, useRoute } from 'wouter';
import { useStore } from 'zustand';
import { Button } from '../../components/Button.tsx';
import { Message } from '../../components/Message.tsx';
import { appWords } from '../../language/appWords.ts';
import styles from './CrashScreen.module.css';
import { useServices } from './useServices.ts';

/** Instead of a screen that broke: what is safe, the ways out, and for a run's screen the run itself to be removed. */
export function CrashScreen() {
  const { runs } = useServices();
  const [path, navigate] = useLocation();
  const [isRun, params] = useRoute('/run/:id');
  const id = isRun ? params.id : null;
  const name = useStore(runs.state, ({ cards }) => cards.find((card) => card.id === id)?.name);
  const [hasFailed, setHasFailed] = useState(false);
  useEffect(() => {
    void runs.refresh();
  }, [runs]);
  const { crashed } = appWords;
  const removeRun = (run: string) => {
    runs.remove(run).then(
      () => navigate('/'),
      () => setHasFailed(true),
    );
  };
  return (
    <main className={styles.broken}>
      <h1>{crashed.title}</h1>
      <Message
        level="stop"
        live
        actions={
          <>
            {path !== '/' && (
              <Button kind="primary" onClick={() => navigate('/')}>
                {crashed.home}
              </Button>
            )}
            <Button onClick={() => location.reload()}>{crashed.reload}</Button>
            {id !== null && (
              <Button kind="careful" onClick={() => removeRun(id)}>
                {crashed.remove}
              </Button>
            )}
          </>
        }
      >
        <p>{crashed.sentence}</p>
        {id !== null && <p>{crashed.run(name ?? null)}</p>}
        {hasFailed && <p role="alert">{crashed.notRemoved}</p>}
      </Message>
    </main>
  );
}
