import { useState } from 'react';
import type { Shoe } from '../../../care/diary/shoe.ts';
import { Button } from '../../../components/Button.tsx';
import { TextField } from '../../../components/TextField.tsx';
import { shoeWords } from '../../../language/care/shoeWords.ts';
import { DistanceField } from '../runs/DistanceField.tsx';
import styles from '../runs/RunForm.module.css';

type Draft = Omit<Shoe, 'changedAt'>;

interface ShoeFormProps {
  readonly shoe: Draft;
  readonly onSave: (shoe: Draft) => void;
  readonly onCancel: () => void;
  readonly onRemove?: () => void;
}

const mostMetres = 8_046_720;

/** A pair: its name, whose it is, what it had run before, and when to be reminded. */
export function ShoeForm({ shoe, onSave, onCancel, onRemove }: ShoeFormProps) {
  const [draft, setDraft] = useState(shoe);
  const [isWrong, setWrong] = useState(false);
  const change = (more: Partial<Draft>) => {
    setDraft((before) => ({ ...before, ...more }));
    setWrong(false);
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        const name = draft.name.trim();
        if (name === '') setWrong(true);
        else onSave({ ...draft, name, owner: draft.owner.trim() });
      }}
    >
      <div className={styles.fields}>
        <TextField label={shoeWords.name} value={draft.name} maxLength={60} onChange={(name) => change({ name })} />
        <TextField
          label={shoeWords.owner}
          value={draft.owner}
          maxLength={60}
          help={shoeWords.ownerHelp}
          onChange={(owner) => change({ owner })}
        />
        <DistanceField
          label={shoeWords.before}
          value={draft.metresBefore}
          min={0}
          max={mostMetres}
          outOfRange={shoeWords.wrong}
          onChange={(metres) => change({ metresBefore: metres ?? 0 })}
        />
        <DistanceField
          label={shoeWords.limit}
          value={draft.limitMetres}
          min={1000}
          max={mostMetres}
          isNeeded
          outOfRange={shoeWords.wrongLimit}
          onChange={(metres) => change({ limitMetres: metres ?? draft.limitMetres })}
        />
      </div>
      {isWrong && (
        <p className={styles.problem} role="alert">
          {shoeWords.notSaid}
        </p>
      )}
      <div className={styles.actions}>
        <Button type="submit" kind="primary">
          {shoeWords.save}
        </Button>
        <Button onClick={onCancel}>{shoeWords.cancel}</Button>
        {onRemove && <Button onClick={onRemove}>{shoeWords.remove(draft.name)}</Button>}
      </div>
    </form>
  );
}
