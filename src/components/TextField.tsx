import { useId } from 'react';
import styles from './Field.module.css';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  /** A day as `YYYY-MM-DD`, a time as `HH:MM`; both empty while they are none. */
  readonly type?: 'text' | 'date' | 'time';
  readonly max?: string;
  readonly maxLength?: number;
  readonly required?: boolean;
  readonly help?: string;
  readonly onChange: (value: string) => void;
}

/** A line of text, a day or a time of day, by the browser's own field. */
export function TextField({ label, value, type = 'text', max, maxLength, required, help, onChange }: TextFieldProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type={type}
        value={value}
        max={max}
        maxLength={maxLength}
        required={required}
        autoComplete="off"
        aria-describedby={help ? `${id}-help` : undefined}
        onChange={({ target }) => onChange(target.value)}
      />
      {help && (
        <p id={`${id}-help`} className={styles.help}>
          {help}
        </p>
      )}
    </div>
  );
}
