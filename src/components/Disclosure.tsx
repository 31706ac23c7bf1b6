import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './Disclosure.module.css';

interface DisclosureProps {
  readonly summary: string;
  readonly children: ReactNode;
  readonly quiet?: boolean;
}

/** Depth that opens downwards. */
export function Disclosure({ summary, children, quiet = false }: DisclosureProps) {
  return (
    <details className={[styles.details, quiet && styles.quiet].filter(Boolean).join(' ')}>
      <summary>
        {summary}
        <ChevronDown aria-hidden="true" />
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
