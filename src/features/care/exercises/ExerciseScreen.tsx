import { type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import { type ExerciseId, exerciseIds } from '../../../care/exercises/exerciseId.ts';
import { exercises } from '../../../care/exercises/exercises.ts';
import { Button } from '../../../components/Button.tsx';
import { withoutLine } from '../../../language/care/equipmentWords.ts';
import { doseLine, leaveOutLine, needsLine, worksLine } from '../../../language/care/exerciseLine.ts';
import { exercisesScreenWords } from '../../../language/care/exercisesScreenWords.ts';
import { exerciseWords } from '../../../language/care/exerciseWords.ts';
import { NotFound } from '../../shell/NotFound.tsx';
import { CareScreen } from '../CareScreen.tsx';
import { Known } from '../Known.tsx';
import { ExercisePicture } from './ExercisePicture.tsx';
import styles from './ExerciseScreen.module.css';
import { useReducedMotion } from './useReducedMotion.ts';

interface ExerciseScreenProps {
  readonly id: string;
}

/** One exercise: its moving picture, how it is done, how much, easier and harder, when not, and what is known. */
export function ExerciseScreen({ id }: ExerciseScreenProps) {
  const known = exerciseIds.find((one) => one === id);
  return known ? <OneExercise id={known} /> : <NotFound />;
}

function OneExercise({ id }: { readonly id: ExerciseId }) {
  const [isPaused, setPaused] = useState(false);
  const isStill = useReducedMotion();
  const { doses, sides, needs, works, leaveOut, says, easier, harder } = exercises[id];
  const words = exerciseWords[id];
  const screen = exercisesScreenWords;
  return (
    <CareScreen tab="exercises" title={words.name}>
      <div className={styles.exercise}>
        <div className={styles.stage}>
          <ExercisePicture id={id} isPaused={isPaused} />
          {!isStill && (
            <Button size="small" kind="quiet" aria-pressed={isPaused} onClick={() => setPaused(!isPaused)}>
              {isPaused ? screen.play : screen.pause}
            </Button>
          )}
        </div>
        <div className={styles.words}>
          <h2>{screen.how}</h2>
          <ol>
            {words.how.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <p>
            <strong>{screen.watch}:</strong> {words.watch}
          </p>
          <dl>
            <Fact name={screen.dose}>
              {doseLine(doses[0], sides)}
              {'. '}
              {doses.length > 1 &&
                screen.later(
                  doses
                    .slice(1)
                    .map((dose) => doseLine(dose, sides))
                    .join(', '),
                )}
            </Fact>
            <Fact name={screen.easier}>
              {words.easier} {easier && <Other id={easier} />}
            </Fact>
            {(words.harder || harder) && (
              <Fact name={screen.harder}>
                {words.harder} {harder && <Other id={harder} />}
              </Fact>
            )}
            <Fact name={screen.works}>{worksLine(works)}.</Fact>
            {needs.length > 0 && (
              <Fact name={screen.needs}>
                {needsLine(needs)} {needs.map((need) => withoutLine(id, need)).join(' ')}{' '}
                {easier && needs.some((need) => withoutLine(id, need) === null) && (
                  <>
                    {screen.withoutIt} <Other id={easier} />
                  </>
                )}
              </Fact>
            )}
          </dl>
          {leaveOut.length > 0 && <p className={styles.leaveOut}>{leaveOutLine(leaveOut)}</p>}
          <Known ids={[...says, 'painWhileExercising']} />
        </div>
      </div>
      <Link href="/exercises" className={styles.back}>
        {screen.back}
      </Link>
    </CareScreen>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Other({ id }: { readonly id: ExerciseId }) {
  return <Link href={`/exercises/${id}`}>{exercisesScreenWords.see(exerciseWords[id].name)}</Link>;
}
