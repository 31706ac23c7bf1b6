import { SelectField } from '../../components/SelectField.tsx';
import { TextField } from '../../components/TextField.tsx';
import { runNotesWords } from '../../language/runNotesWords.ts';
import type { RunOrder, RunSearch } from '../../state/foundRuns.ts';
import styles from './FindRuns.module.css';

interface FindRunsProps {
  readonly search: RunSearch;
  /** Everybody who has runs here. */
  readonly runners: readonly string[];
  readonly onChange: (search: RunSearch) => void;
}

const orders: readonly RunOrder[] = ['newest', 'oldest', 'name', 'runner'];
const everybody = '\n';

/** Finds runs by what is written down of them, and puts them in order. */
export function FindRuns({ search, runners, onChange }: FindRunsProps) {
  const words = runNotesWords.list;
  return (
    <search className={styles.find}>
      <TextField label={words.search} value={search.text} onChange={(text) => onChange({ ...search, text })} />
      {runners.length > 0 && (
        <SelectField
          label={words.runner}
          value={search.runner ?? everybody}
          options={[{ value: everybody, label: words.everybody }, ...runners.map((value) => ({ value, label: value }))]}
          onChange={(value) => onChange({ ...search, runner: value === everybody ? null : value })}
        />
      )}
      <SelectField
        label={words.order}
        value={search.order}
        options={orders
          .filter((order) => order !== 'runner' || runners.length > 0)
          .map((value) => ({ value, label: words.orders[value] }))}
        onChange={(order) => onChange({ ...search, order })}
      />
    </search>
  );
}
