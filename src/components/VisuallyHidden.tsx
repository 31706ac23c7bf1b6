import type { ReactNode } from 'react';
import styles from './VisuallyHidden.module.css';

interface VisuallyHiddenProps {
  readonly children: ReactNode;
  /** Read aloud when it changes. */
  readonly live?: boolean;
}

/** Words for those who listen. */
export function VisuallyHidden({ children, live = false }: VisuallyHiddenProps) {
  return (
    <span className={styles.hidden} aria-live={live ? 'polite' : undefined} role={live ? 'status' : undefined}>
      {children}
    </span>
  );
}
