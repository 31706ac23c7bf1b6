import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
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
  /** Gets every number that can be right, and null for an empty field; nothing of one that can't be right. */
  readonly onChange: (value: number | null) => void;
  /** Beside the field: a choice of units. */
  readonly aside?: ReactNode;
  readonly help?: string;
  readonly hideLabel?: boolean;
  /** Whether it can't be right without a number. */
  readonly isNeeded?: boolean;
}

/**
 * A number that may be left out. What can't be right is said at the field as soon as it is left, and holds back the form
 * that it stands in: nothing that was typed is dropped in silence. Both decimal marks are understood, since a phone's
 * keyboard offers that of its language.
 */
export function NumberField(props: NumberFieldProps) {
  const { label, value, unit, outOfRange, onChange, aside, help, hideLabel, isNeeded = false } = props;
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY, decimals = 0 } = props;
  const { read = plainNumber, write = (known: number) => String(Number(known.toFixed(decimals))) } = props;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [draft, setDraft] = useState<string | null>(null);
  const [isSaid, setSaid] = useState(false);
  const shown = draft ?? (value === null ? '' : write(value));
  const fits = (number: number | null) => (number === null ? !isNeeded : number >= min && number <= max);
  const isWrong = !fits(read(shown));
  const saysWrong = isWrong && isSaid;
  useEffect(() => input.current?.setCustomValidity(isWrong ? outOfRange : ''), [isWrong, outOfRange]);
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={hideLabel ? styles.hidden : styles.label}>
        {label}
      </label>
      <div className={styles.row}>
        <div className={`${styles.box} ${saysWrong ? styles.boxWrong : ''}`}>
          <input
            ref={input}
            id={id}
            inputMode="decimal"
            autoComplete="off"
            value={shown}
            aria-invalid={saysWrong}
            aria-describedby={`${id}-help`}
            onChange={(event) => {
              const text = event.target.value;
              const next = read(text);
              setDraft(text);
              if (!fits(next)) return;
              setSaid(false);
              onChange(next);
            }}
            onBlur={() => {
              if (isWrong) setSaid(true);
              else setDraft(null);
            }}
            onInvalid={(event) => {
              // The browser's own bubble would say the same a second time, and vanish.
              event.preventDefault();
              setSaid(true);
              const first = event.currentTarget.form?.querySelector('input:invalid');
              if (first === event.currentTarget) event.currentTarget.focus();
            }}
          />
          <span className={styles.unit}>{unit}</span>
        </div>
        {aside}
      </div>
      <p id={`${id}-help`} className={saysWrong ? styles.wrong : styles.help} aria-live="polite">
        {saysWrong ? outOfRange : help}
      </p>
    </div>
  );
}

function plainNumber(text: string): number | null {
  return text.trim() === '' ? null : Number(text.replace(',', '.'));
}
