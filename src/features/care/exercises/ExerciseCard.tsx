import { Link } from 'wouter';
import type { ExerciseId } from '../../../care/exercises/exerciseId.ts';
import { exercises } from '../../../care/exercises/exercises.ts';
import { doseLine } from '../../../language/care/exerciseLine.ts';
import { exerciseWords } from '../../../language/care/exerciseWords.ts';
import styles from './ExerciseCard.module.css';
import { ExercisePicture } from './ExercisePicture.tsx';

interface ExerciseCardProps {
  readonly id: ExerciseId;
}

/** An exercise in a list: its pose, its name, how much. */
export function ExerciseCard({ id }: ExerciseCardProps) {
  const { doses, sides } = exercises[id];
  return (
    <Link href={`/exercises/${id}`} className={styles.card}>
      <ExercisePicture id={id} shows="one" isDecorative />
      <span className={styles.words}>
        <strong>{exerciseWords[id].name}</strong>
        <span>{doseLine(doses[0], sides)}</span>
      </span>
    </Link>
  );
}
