import { exerciseGroups } from '../../../care/exercises/exercise.ts';
import { exerciseIds } from '../../../care/exercises/exerciseId.ts';
import { exercises } from '../../../care/exercises/exercises.ts';
import { groupInWords } from '../../../language/care/exerciseLine.ts';
import { exercisesScreenWords } from '../../../language/care/exercisesScreenWords.ts';
import { CareScreen } from '../CareScreen.tsx';
import { SessionCards } from '../player/SessionCards.tsx';
import { ExerciseCard } from './ExerciseCard.tsx';
import styles from './ExercisesScreen.module.css';

/** The sessions, then every exercise by what it is for. */
export function ExercisesScreen() {
  return (
    <CareScreen tab="exercises" title={exercisesScreenWords.title}>
      <SessionCards />
      {exerciseGroups.map((group) => (
        <section key={group} aria-labelledby={group} className={styles.group}>
          <h2 id={group}>{groupInWords(group)}</h2>
          <ul className={styles.cards}>
            {exerciseIds
              .filter((id) => exercises[id].group === group)
              .map((id) => (
                <li key={id}>
                  <ExerciseCard id={id} />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </CareScreen>
  );
}
