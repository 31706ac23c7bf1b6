import { useId, useState } from 'react';
import { useStore } from 'zustand';
import { localDay } from '../../care/calendar/day.ts';
import { rowsOf } from '../../care/diary/diaryRow.ts';
import { Button } from '../../components/Button.tsx';
import { Disclosure } from '../../components/Disclosure.tsx';
import { SelectField } from '../../components/SelectField.tsx';
import { TextField } from '../../components/TextField.tsx';
import { runNotesWords } from '../../language/runNotesWords.ts';
import type { RunCard, RunNotes } from '../../storage/runCard.ts';
import { useServices } from '../shell/useServices.ts';
import styles from './RunNotesForm.module.css';

interface RunNotesFormProps {
  readonly card: RunCard;
  /** Rejects when it could not be kept. */
  readonly onSave: (notes: RunNotes) => Promise<void>;
}

/** Name, runner, place, tags, shoes and notes of a kept run. */
export function RunNotesForm({ card, onSave }: RunNotesFormProps) {
  const { diary } = useServices();
  const rows = useStore(diary.state, (state) => state.rows);
  const [written, setWritten] = useState<RunNotes>(card);
  const [tags, setTags] = useState(card.tags.join(', '));
  const [said, setSaid] = useState<string | null>(null);
  const id = useId();
  const words = runNotesWords;
  const today = localDay(new Date());
  const shoes = rowsOf(rows, 'shoe').filter(
    (shoe) => shoe.id === written.shoeId || shoe.retiredOn === null || shoe.retiredOn > today,
  );
  const change = (part: Partial<RunNotes>) => {
    setWritten({ ...written, ...part });
    setSaid(null);
  };
  const save = async () => {
    const notes: RunNotes = {
      name: written.name.trim() || card.name,
      runner: written.runner.trim(),
      place: written.place.trim(),
      notes: written.notes,
      shoeId: written.shoeId,
      tags: [...new Set(tags.split(',').map((tag) => tag.trim()))].filter(Boolean),
    };
    await onSave(notes).then(
      () => setSaid(words.saved),
      () => setSaid(words.failed),
    );
  };
  return (
    <Disclosure summary={words.title}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <TextField label={words.name} value={written.name} maxLength={200} onChange={(name) => change({ name })} />
        <TextField
          label={words.runner}
          help={words.runnerHelp}
          value={written.runner}
          maxLength={200}
          onChange={(runner) => change({ runner })}
        />
        <TextField label={words.place} value={written.place} maxLength={200} onChange={(place) => change({ place })} />
        <TextField
          label={words.tags}
          help={words.tagsHelp}
          value={tags}
          maxLength={1000}
          onChange={(text) => {
            setTags(text);
            setSaid(null);
          }}
        />
        {shoes.length > 0 && (
          <SelectField
            label={words.shoes}
            value={written.shoeId ?? ''}
            options={[
              { value: '', label: words.noShoes },
              ...shoes.map((shoe) => ({ value: shoe.id, label: shoe.name })),
            ]}
            onChange={(shoeId) => change({ shoeId: shoeId || null })}
          />
        )}
        <div className={styles.notes}>
          <label htmlFor={id}>{words.notes}</label>
          <textarea
            id={id}
            rows={4}
            maxLength={20_000}
            value={written.notes}
            onChange={({ target }) => change({ notes: target.value })}
          />
        </div>
        <Button type="submit">{words.save}</Button>
        <p role="status">{said}</p>
      </form>
    </Disclosure>
  );
}
