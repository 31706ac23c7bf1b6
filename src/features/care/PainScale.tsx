import { useId } from 'react';
import { type Pain, painScale } from '../../care/diary/pain.ts';
import { checkInWords } from '../../language/care/checkInWords.ts';
import styles from './PainScale.module.css';

interface PainScaleProps {
  readonly label: string;
  readonly value: Pain | null;
  readonly onChange: (value: Pain) => void;
}

/** 0 to 10, all in sight: eleven radio buttons, gone through by the arrow keys. */
export function PainScale({ label, value, onChange }: PainScaleProps) {
  const name = useId();
  return (
    <fieldset className={styles.scale}>
      <legend>{label}</legend>
      <div className={styles.row}>
        {painScale.map((pain) => (
          <label key={pain}>
            <input type="radio" name={name} checked={pain === value} onChange={() => onChange(pain)} />
            <span>{pain}</span>
          </label>
        ))}
      </div>
      <p className={styles.ends}>
        <span>{checkInWords.scale.none}</span>
        <span>{checkInWords.scale.most}</span>
      </p>
    </fieldset>
  );
}
