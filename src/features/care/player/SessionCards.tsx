import { Link } from 'wouter';
import { secondsOf, stepsOf } from '../../../care/session/timeline.ts';
import type { SessionPart } from '../../../care/today/nextThing.ts';
import { sessionWords } from '../../../language/care/sessionWords.ts';
import { ExercisePicture } from '../exercises/ExercisePicture.tsx';
import styles from './SessionCards.module.css';
import { useSession } from './useSession.ts';

const parts = ['warmUp', 'strength', 'coolDown'] as const;
const shown = { warmUp: 'jog', strength: 'squat', coolDown: 'calfStretch' } as const;

/** The three sessions, as they are today. */
export function SessionCards() {
  return (
    <section aria-labelledby="sessions" className={styles.sessions}>
      <h2 id="sessions">{sessionWords.sessions}</h2>
      <ul>
        {parts.map((part) => (
          <li key={part}>
            <SessionCard part={part} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function SessionCard({ part }: { readonly part: SessionPart }) {
  const { items, leftOut } = useSession(part);
  return (
    <Link href={`/exercises/do/${part}`} className={styles.card}>
      <ExercisePicture id={shown[part]} shows="one" isDecorative />
      <span className={styles.words}>
        <strong>{sessionWords.names[part]}</strong>
        <span>{sessionWords.about(secondsOf(stepsOf(items)))}</span>
        {leftOut.length > 0 && <span>{sessionWords.adapted}</span>}
      </span>
    </Link>
  );
}
