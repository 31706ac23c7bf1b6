import { type ReactNode, useId, useState } from 'react';
import styles from './NumberField.module.css';

interface NumberFieldProps {
  readonly label: string;
  readonly value: number | null;
  readonly min?: number;
  readonly max?: number;
  readonly decimals?: number;
  /**
   * Reads what was typed where it is no plain number: null for nothing, NaN for what can't be meant. Goes with `write`.
   */
  readonly read?: (text: string) => number | null;
  readonly write?: (value: number) => string;
  readonly unit: string;
  /** What is said when the number can't be right. */
  readonly outOfRange: string;
  readonly onChange: (value: number | null) => void;
  /** Beside the field: a choice of units. */
  readonly aside?: ReactNode;
  readonly help?: string;
  readonly hideLabel?: boolean;
}

/**
 * A number that may be left out. Nothing is given on unless it is plausible; an empty field gives null.
 * Both decimal marks are understood, since a phone's keyboard offers that of its language.
 */
export function NumberField(props: NumberFieldProps) {
  const { label, value, unit, outOfRange, onChange, aside, help, hideLabel } = props;
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY, decimals = 0 } = props;
  const { read = plainNumber, write = (known: number) => String(Number(known.toFixed(decimals))) } = props;
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const shown = draft ?? (value === null ? '' : write(value));
  const number = read(shown);
  const wrong = number !== null && !(number >= min && number <= max);
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={hideLabel ? styles.hidden : styles.label}>
        {label}
      </label>
      <div className={styles.row}>
        <div className={styles.box}>
          <input
            id={id}
            inputMode="decimal"
            autoComplete="off"
            value={shown}
            aria-invalid={wrong}
            aria-describedby={`${id}-help`}
            onChange={(event) => {
              const text = event.target.value;
              setDraft(text);
              const next = read(text);
              onChange(next !== null && next >= min && next <= max ? next : null);
            }}
            onBlur={() => {
              if (!wrong) setDraft(null);
            }}
          />
          <span className={styles.unit}>{unit}</span>
        </div>
        {aside}
      </div>
      <p id={`${id}-help`} className={wrong ? styles.wrong : styles.help}>
        {wrong ? outOfRange : help}
      </p>
    </div>
  );
}

function plainNumber(text: string): number | null {
  return text.trim() === '' ? null : Number(text.replace(',', '.'));
}
