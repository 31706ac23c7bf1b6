import { Play } from 'lucide-react';
import { Link } from 'wouter';
import { exercises } from '../../../care/exercises/exercises.ts';
import type { Session } from '../../../care/session/buildSession.ts';
import { secondsOf, stepsOf } from '../../../care/session/timeline.ts';
import type { SessionPart } from '../../../care/today/nextThing.ts';
import { Button } from '../../../components/Button.tsx';
import { withoutLines } from '../../../language/care/equipmentWords.ts';
import { doseLine, needsLine } from '../../../language/care/exerciseLine.ts';
import { exerciseWords } from '../../../language/care/exerciseWords.ts';
import { leftOutLine, sessionWords } from '../../../language/care/sessionWords.ts';
import { ExercisePicture } from '../exercises/ExercisePicture.tsx';
import { Known } from '../Known.tsx';
import { EquipmentQuestion } from './EquipmentQuestion.tsx';
import styles from './SessionOverview.module.css';
import { sessionSays } from './sessionSays.ts';
import { useEquipment } from './useEquipment.ts';
import { useSession } from './useSession.ts';

interface SessionOverviewProps {
  readonly part: SessionPart;
  readonly onStart: (session: Session) => void;
}

/** What is in a session today, how long it takes, and what was changed for what hurts. */
export function SessionOverview({ part, onStart }: SessionOverviewProps) {
  const session = useSession(part);
  const { items, leftOut } = session;
  const has = useEquipment();
  const needs = [...new Set(items.flatMap(({ exercise }) => exercises[exercise].needs))].filter((one) => has.has(one));
  return (
    <>
      <div className={styles.start}>
        <p>
          {sessionWords.about(secondsOf(stepsOf(items)))}. {sessionWords.sentences[part]} {needsLine(needs)}
        </p>
        <Button kind="primary" size="large" icon={<Play aria-hidden="true" />} onClick={() => onStart(session)}>
          {sessionWords.start}
        </Button>
      </div>
      <EquipmentQuestion />
      {leftOut.length > 0 && (
        <section className={styles.adapted} aria-labelledby="adapted">
          <h2 id="adapted">{sessionWords.adapted}</h2>
          <ul>
            {leftOut.map((one) => (
              <li key={one.exercise}>{leftOutLine(one)}</li>
            ))}
          </ul>
        </section>
      )}
      <ol className={styles.items}>
        {items.map(({ exercise, dose }) => (
          <li key={exercise}>
            <ExercisePicture id={exercise} shows="one" isDecorative />
            <span>
              <Link href={`/exercises/${exercise}`}>{exerciseWords[exercise].name}</Link>
              <span>{doseLine(dose, exercises[exercise].sides)}</span>
              {withoutLines(exercise, has) && <span>{withoutLines(exercise, has)}</span>}
            </span>
          </li>
        ))}
      </ol>
      <Known ids={[...sessionSays[part], 'painWhileExercising']} />
    </>
  );
}
