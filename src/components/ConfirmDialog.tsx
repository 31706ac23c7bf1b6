import { useEffect, useId, useRef } from 'react';
import { Button } from './Button.tsx';
import styles from './ConfirmDialog.module.css';

interface ConfirmDialogProps {
  readonly open: boolean;
  readonly title: string;
  readonly sentence: string;
  readonly confirm: string;
  readonly keep: string;
  /** `careful`: something is lost for good. */
  readonly tone?: 'careful' | 'plain';
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/**
 * Asks before something ends or can't be undone. The browser's own dialog: it traps the focus, closes with Escape and gives the
 * focus back without injecting styles, which the page's content security policy forbids.
 */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { open, title, sentence, confirm, keep, tone = 'careful', onConfirm, onClose } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    if (open && !element.open) element.showModal();
    if (!open && element.open) element.close();
  }, [open]);
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-sentence`}
      onClose={onClose}
    >
      <h2 id={`${id}-title`}>{title}</h2>
      <p id={`${id}-sentence`}>{sentence}</p>
      <div className={styles.actions}>
        <Button onClick={onClose} autoFocus>
          {keep}
        </Button>
        <Button kind={tone === 'careful' ? 'careful' : 'plain'} onClick={onConfirm}>
          {confirm}
        </Button>
      </div>
    </dialog>
  );
}
