import { useId } from 'react';
import styles from './Choice.module.css';

interface ChoiceProps<T extends string> {
  readonly label: string;
  /** Shown to the eye as well as read aloud. */
  readonly showLabel?: boolean;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string; readonly title?: string }[];
  readonly onChange: (value: T) => void;
  /** `stage`: on the dark ground round the film. */
  readonly ground?: 'page' | 'stage';
}

/** One of a few, all in sight: native radio buttons in a row. */
export function Choice<T extends string>({ label, showLabel, value, options, onChange, ground }: ChoiceProps<T>) {
  const name = useId();
  return (
    <fieldset className={[styles.group, ground === 'stage' && styles.stage].filter(Boolean).join(' ')}>
      <legend className={showLabel ? styles.label : styles.hidden}>{label}</legend>
      <div className={styles.row}>
        {options.map((option) => (
          <label key={option.value} className={styles.option} title={option.title}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
