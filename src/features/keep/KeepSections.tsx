import { FolderOpen, Save } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { Button } from '../../components/Button.tsx';
import { TickList } from '../../components/TickList.tsx';
import { lopeWords } from '../../language/lopeWords.ts';
import { useServices } from '../shell/useServices.ts';
import styles from './KeepSections.module.css';
import { LopeStatus } from './LopeStatus.tsx';
import { StorageUsed } from './StorageUsed.tsx';

type With = 'films' | 'diary';

/** Everything out as one file and in again, and the room that it takes here. */
export function KeepSections() {
  const { runs, diary, lopeFile } = useServices();
  const { cards } = useStore(runs.state);
  const hasDiary = useStore(diary.state, ({ rows }) => rows.length > 0);
  const isBusy = useStore(lopeFile.state, ({ phase }) => phase === 'writing' || phase === 'reading');
  const [wanted, setWanted] = useState<readonly With[]>(['films', 'diary']);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    void runs.refresh();
  }, [runs]);
  const { save, open } = lopeWords;
  const films = cards.flatMap(({ filmBytes }) => filmBytes ?? []);
  const bytes = films.reduce((sum, size) => sum + size, 0);
  const options = [
    ...(films.length > 0 ? [{ value: 'films' as const, label: save.filmsSize(bytes) }] : []),
    ...(hasDiary ? [{ value: 'diary' as const, label: save.diary }] : []),
  ];
  const ids = cards.map(({ id }) => id);
  return (
    <div className={styles.keep}>
      <LopeStatus />
      <section aria-labelledby="save">
        <h2 id="save">{save.title}</h2>
        <p>{save.sentence}</p>
        {options.length > 0 && (
          <TickList label={save.title} hideLabel options={options} value={wanted} onChange={setWanted} />
        )}
        {ids.length > 0 || hasDiary ? (
          <Button
            icon={<Save aria-hidden="true" />}
            disabled={isBusy}
            onClick={() =>
              void lopeFile.write(ids, {
                films: wanted.includes('films'),
                diary: hasDiary && wanted.includes('diary'),
              })
            }
          >
            {ids.length > 0 ? save.button(ids.length) : save.onlyDiary}
          </Button>
        ) : (
          <p>{save.nothing}</p>
        )}
      </section>
      <section aria-labelledby="open">
        <h2 id="open">{open.title}</h2>
        <p>{open.sentence}</p>
        <Button icon={<FolderOpen aria-hidden="true" />} disabled={isBusy} onClick={() => input.current?.click()}>
          {open.button}
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".lope"
          aria-label={open.button}
          onChange={({ target }) => {
            const file = target.files?.[0];
            target.value = '';
            if (file) void lopeFile.read(file);
          }}
        />
      </section>
      <StorageUsed films={films} />
    </div>
  );
}
