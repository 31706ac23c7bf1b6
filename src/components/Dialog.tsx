import { type ReactNode, type Ref, useId } from 'react';
import styles from './Dialog.module.css';

interface DialogProps {
  readonly ref: Ref<HTMLDialogElement>;
  readonly title: string;
  /** The element that says what it is about. */
  readonly describedBy?: string;
  readonly onClose?: () => void;
  readonly children: ReactNode;
}

/**
 * The browser's own dialog, opened and closed by whoever holds the reference: it traps the focus, closes with Escape and
 * gives the focus back without injecting styles, which the page's content security policy forbids.
 */
export function Dialog({ ref, title, describedBy, onClose, children }: DialogProps) {
  const id = useId();
  return (
    <dialog ref={ref} className={styles.dialog} aria-labelledby={id} aria-describedby={describedBy} onClose={onClose}>
      <h2 id={id}>{title}</h2>
      {children}
    </dialog>
  );
}
