import { CircleAlert, Info, OctagonAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './Message.module.css';

interface MessageProps {
  /** `stop`: it can't go on like this. `warn`: it goes on, less surely. `info`: good to know. */
  readonly level: 'stop' | 'warn' | 'info';
  readonly title?: string;
  readonly children: ReactNode;
  /** Buttons. */
  readonly actions?: ReactNode;
  /** Read aloud as soon as it appears. */
  readonly live?: boolean;
}

const icons = { stop: OctagonAlert, warn: CircleAlert, info: Info } as const;

/** What happened, what is safe, what to do. */
export function Message({ level, title, children, actions, live = false }: MessageProps) {
  const Icon = icons[level];
  return (
    <div className={`${styles.message} ${styles[level]}`} role={live ? 'alert' : undefined}>
      <Icon aria-hidden="true" />
      <div className={styles.words}>
        {title && <strong>{title}</strong>}
        {children}
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  );
}
