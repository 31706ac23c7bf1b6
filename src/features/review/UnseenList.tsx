import { Disclosure } from '../../components/Disclosure.tsx';
import { reviewWords } from '../../language/reviewWords.ts';
import type { UnseenMeasures } from '../../language/unseenMeasures.ts';
import styles from './UnseenList.module.css';

interface UnseenListProps {
  readonly unseen: readonly UnseenMeasures[];
}

/** What this film can't show: a line for each remedy, the reasons below. */
export function UnseenList({ unseen }: UnseenListProps) {
  if (unseen.length === 0) return null;
  const { title, why } = reviewWords.unseen;
  return (
    <section className={styles.unseen} aria-labelledby="unseen">
      <h3 id="unseen">{title}</h3>
      <ul className={styles.lines}>
        {unseen.map(({ sentence }) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <Disclosure quiet summary={why}>
        <ul className={styles.lines}>
          {unseen
            .flatMap(({ measures }) => measures)
            .map(({ id, name, reason }) => (
              <li key={id}>
                <strong>{name}.</strong> {reason}
              </li>
            ))}
        </ul>
      </Disclosure>
    </section>
  );
}
