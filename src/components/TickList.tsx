import styles from './TickList.module.css';

interface TickListProps<T extends string> {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly value: readonly T[];
  readonly onChange: (value: readonly T[]) => void;
}

/** Any of a few: native checkboxes, a line each. */
export function TickList<T extends string>({ label, hideLabel, options, value, onChange }: TickListProps<T>) {
  return (
    <fieldset className={styles.list}>
      <legend className={hideLabel ? styles.hidden : undefined}>{label}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="checkbox"
            checked={value.includes(option.value)}
            onChange={({ target }) =>
              onChange(target.checked ? [...value, option.value] : value.filter((other) => other !== option.value))
            }
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
