import { Download, Upload } from 'lucide-react';
import { useRef, useState } from 'react';
import { mergedRows } from '../../../care/together/mergedRows.ts';
import { Button } from '../../../components/Button.tsx';
import { Message } from '../../../components/Message.tsx';
import { diaryFileWords, togetherWords } from '../../../language/care/togetherWords.ts';
import { readDiaryFile, writeDiaryFile } from '../../../storage/diary/diaryFile.ts';
import { saveFile } from '../../shell/saveFile.ts';
import { useServices } from '../../shell/useServices.ts';
import styles from './OverTime.module.css';

/** Everything that was told, out as one file and in again. */
export function DiaryBackup() {
  const { diary } = useServices();
  const input = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState<{ readonly isWrong: boolean; readonly words: string } | null>(null);
  const { backup } = togetherWords;
  const open = async (file: File) => {
    const reading = await readDiaryFile(file);
    if ('problem' in reading) {
      setSaid({ isWrong: true, words: diaryFileWords[reading.problem] });
      return;
    }
    const { added, newer, unchanged } = mergedRows(diary.state.getState().rows, reading.rows);
    if (added.length + newer.length > 0) await diary.put(...added, ...newer);
    const words = backup.done(added.length, newer.length, unchanged);
    setSaid({
      isWrong: reading.broken > 0,
      words: reading.broken > 0 ? `${words} ${backup.broken(reading.broken)}` : words,
    });
  };
  return (
    <section className={styles.files} aria-labelledby="backup">
      <h2 id="backup">{backup.title}</h2>
      <p className={styles.hint}>{backup.sentence}</p>
      <div className={styles.buttons}>
        <Button
          icon={<Download aria-hidden="true" />}
          onClick={() => saveFile('lope-diary.json', writeDiaryFile(diary.state.getState().rows, Date.now()))}
        >
          {backup.save}
        </Button>
        <Button icon={<Upload aria-hidden="true" />} onClick={() => input.current?.click()}>
          {backup.open}
        </Button>
      </div>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={backup.open}
        onChange={({ target }) => {
          const file = target.files?.[0];
          target.value = '';
          if (file) void open(file);
        }}
      />
      {said && (
        <Message level={said.isWrong ? 'warn' : 'info'} live>
          <p>{said.words}</p>
        </Message>
      )}
    </section>
  );
}
