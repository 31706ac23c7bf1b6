import { useEffect, useId, useRef } from 'react';
import { Button } from './Button.tsx';
import styles from './ConfirmDialog.module.css';
import { Dialog } from './Dialog.tsx';

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

/** Asks before something ends or can't be undone. */
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
    <Dialog ref={dialog} title={title} describedBy={id} onClose={onClose}>
      <p id={id} className={styles.sentence}>
        {sentence}
      </p>
      <div className={styles.actions}>
        <Button onClick={onClose} autoFocus>
          {keep}
        </Button>
        <Button kind={tone === 'careful' ? 'careful' : 'plain'} onClick={onConfirm}>
          {confirm}
        </Button>
      </div>
    </Dialog>
  );
}
