import type { FilmPart } from '../../../analysis/notice.ts';
import type { Contact } from '../../../gait/stances/contact.ts';
import { legendWords } from '../../../language/legendWords.ts';
import styles from './Legend.module.css';

interface LegendProps {
  readonly contacts: readonly Contact[];
  readonly leftOut: readonly FilmPart[];
}

/** Below this a contact's bar is visibly paler. */
const pale = 0.7;

/** What the lines and colours on film and strip mean; of the strip only what this film has. */
export function Legend({ contacts, leftOut }: LegendProps) {
  const strip = [
    ['left', contacts.some(({ side }) => side === 'left')],
    ['right', contacts.some(({ side }) => side === 'right')],
    ['halfKnown', contacts.some(({ toeOff }) => toeOff === null)],
    ['unsure', contacts.some(({ quality }) => quality < pale)],
    ['leftOut', leftOut.length > 0],
  ] as const;
  return (
    <details className={styles.legend}>
      <summary>{legendWords.title}</summary>
      {contacts.length > 0 && (
        <Keys title={legendWords.strip} names={strip.flatMap(([name, isThere]) => (isThere ? [name] : []))} />
      )}
      <Keys title={legendWords.picture} names={['near', 'far', 'hidden', 'reference']} />
      <p>{legendWords.now}</p>
    </details>
  );
}

type KeyName = 'left' | 'right' | 'halfKnown' | 'unsure' | 'leftOut' | 'near' | 'far' | 'hidden' | 'reference';

function Keys({ title, names }: { readonly title: string; readonly names: readonly KeyName[] }) {
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {names.map((name) => (
          <li key={name}>
            <span className={`${styles.mark} ${styles[name]}`} aria-hidden="true" />
            {legendWords[name]}
          </li>
        ))}
      </ul>
    </>
  );
}
