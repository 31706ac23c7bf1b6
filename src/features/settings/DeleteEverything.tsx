import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../components/Button.tsx';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { Message } from '../../components/Message.tsx';
import { settingsWords } from '../../language/settingsWords.ts';
import { isAnyTabBusy } from '../../state/busyTabs.ts';
import { useServices } from '../shell/useServices.ts';
import styles from './Settings.module.css';

/** Everything off this device, after one question. */
export function DeleteEverything() {
  const { deleteEverything } = useServices();
  const [isAsking, setAsking] = useState(false);
  const [problem, setProblem] = useState<'busy' | 'failed' | null>(null);
  const words = settingsWords.removal;
  const remove = async () => {
    setAsking(false);
    setProblem(null);
    if (await isAnyTabBusy()) {
      setProblem('busy');
      return;
    }
    await deleteEverything().catch(() => setProblem('failed'));
  };
  return (
    <section className={`${styles.section} ${styles.removal}`} aria-labelledby="delete-everything">
      <h2 id="delete-everything">{words.title}</h2>
      <p>{words.sentence}</p>
      <Button kind="careful" icon={<Trash2 aria-hidden="true" />} onClick={() => setAsking(true)}>
        {words.button}
      </Button>
      {problem && (
        <Message level="warn" live>
          <p>{words[problem]}</p>
        </Message>
      )}
      <ConfirmDialog
        open={isAsking}
        title={words.ask.title}
        sentence={words.ask.sentence}
        confirm={words.ask.confirm}
        keep={words.ask.keep}
        onConfirm={() => void remove()}
        onClose={() => setAsking(false)}
      />
    </section>
  );
}
