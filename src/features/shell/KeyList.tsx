import styles from './KeyList.module.css';

/** What one key, or each of a few, does on a screen. */
export interface KeyOnScreen {
  readonly keys: readonly string[];
  readonly does: string;
}

interface KeyListProps {
  readonly keys: readonly KeyOnScreen[];
}

/** Keys with what they do. */
export function KeyList({ keys }: KeyListProps) {
  return (
    <dl className={styles.keys}>
      {keys.map(({ keys: each, does }) => (
        <div key={does}>
          <dt>
            {each.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  );
}
