import { Keyboard } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { appWords } from '../../language/appWords.ts';
import { KeyList, type KeyOnScreen } from './KeyList.tsx';
import styles from './KeysDialog.module.css';

interface KeysDialogProps {
  readonly keys: readonly KeyOnScreen[];
  /** A button that shows them too, where there is a pointer and so likely a keyboard. */
  readonly hasButton?: boolean;
}

/** The keys of this screen, shown by the question mark and put away by it or by Escape. */
export function KeysDialog({ keys, hasButton = false }: KeysDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== '?' || event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
      event.preventDefault();
      if (dialog.current?.open) dialog.current.close();
      // Another dialog asks something: its answer comes first.
      else if (!document.querySelector('dialog[open]')) dialog.current?.showModal();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
  const { title, close, show } = appWords.keys;
  return (
    <>
      {hasButton && (
        <span className={styles.button}>
          <IconButton label={title} hint="?" onClick={() => dialog.current?.showModal()}>
            <Keyboard aria-hidden="true" />
          </IconButton>
        </span>
      )}
      <Dialog ref={dialog} title={title}>
        <KeyList keys={[...keys, { keys: ['?'], does: show }]} />
        <Button onClick={() => dialog.current?.close()} autoFocus>
          {close}
        </Button>
      </Dialog>
    </>
  );
}

/** Where a question mark is text; radio buttons and sliders take none. */
function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('textarea, select, input:not([type="radio"], [type="checkbox"], [type="range"])') !== null
  );
}
