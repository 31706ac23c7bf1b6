import { FileUp } from 'lucide-react';
import { useRef } from 'react';
import { useStore } from 'zustand';
import { isRunning } from '../../../care/diary/loggedRun.ts';
import { Button } from '../../../components/Button.tsx';
import { Message } from '../../../components/Message.tsx';
import { dayInWords } from '../../../language/care/dayWords.ts';
import { runLine } from '../../../language/care/runLine.ts';
import { activityFileSentence, runProblemSentence, runWords } from '../../../language/care/runWords.ts';
import type { ImportOutcome } from '../../../state/activityImport.ts';
import { useServices } from '../../shell/useServices.ts';
import styles from './ActivityFiles.module.css';
import { useDistance } from './useDistance.ts';

/** Files of a watch or an app: choosing them, and what became of each. */
export function ActivityFiles() {
  const { activityImport } = useServices();
  const { reading, outcomes } = useStore(activityImport.state);
  const input = useRef<HTMLInputElement>(null);
  const { files } = runWords;
  return (
    <section className={styles.files} aria-labelledby="files">
      <h2 id="files">{files.title}</h2>
      <p className={styles.soft}>{files.sentence}</p>
      <Button icon={<FileUp aria-hidden="true" />} onClick={() => input.current?.click()}>
        {files.button}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept=".fit,.gpx,.tcx,.gz,application/gpx+xml,application/vnd.garmin.tcx+xml"
        aria-label={files.button}
        onChange={({ target }) => {
          const chosen = [...(target.files ?? [])];
          // The same file again must count as a change.
          target.value = '';
          void activityImport.take(chosen);
        }}
      />
      <div aria-live="polite" className={styles.outcomes}>
        {reading > 0 && <p>{files.reading}</p>}
        {outcomes.map(({ id, file, outcome }) => (
          <Outcome key={id} id={id} file={file} outcome={outcome} />
        ))}
        {outcomes.length > 0 && reading === 0 && (
          <div>
            <Button size="small" onClick={() => activityImport.dismiss()}>
              {files.done}
            </Button>
          </div>
        )}
      </div>
    </section>
  );
}

interface OutcomeProps {
  readonly id: string;
  readonly file: string;
  readonly outcome: ImportOutcome;
}

function Outcome({ id, file, outcome }: OutcomeProps) {
  const { activityImport } = useServices();
  const { unit, far } = useDistance();
  const { files } = runWords;
  const line = (run: Parameters<typeof runLine>[0]) => `${dayInWords(run.day)}, ${runLine(run, unit)}`;
  switch (outcome.kind) {
    case 'added': {
      const { read, run } = outcome;
      const notes = [
        ...(read.isDamaged ? [files.damaged] : []),
        ...(read.isActivityGuessed ? [files.guessed] : []),
        ...(!read.isActivityGuessed && !isRunning(run) ? [files.crossed] : []),
      ];
      return (
        <Message level={read.isDamaged ? 'warn' : 'info'} title={file}>
          <p>{[files.added(line(run)), ...notes].join(' ')}</p>
        </Message>
      );
    }
    case 'known':
      return (
        <Message level="info" title={file}>
          <p>{files.known(line(outcome.run))}</p>
        </Message>
      );
    case 'likely':
      return (
        <Message
          level="warn"
          title={file}
          actions={(['same', 'other', 'leave'] as const).map((answer) => (
            <Button key={answer} size="small" onClick={() => void activityImport.decide(id, answer)}>
              {files[answer]}
            </Button>
          ))}
        >
          <p>{files.likely(line(outcome.run), runLine(outcome.there, unit))}</p>
        </Message>
      );
    case 'refused':
      return (
        <Message level="warn" title={file}>
          <p>{runProblemSentence(outcome.problem, far)}</p>
        </Message>
      );
    case 'problem':
      return (
        <Message level="warn" title={file}>
          <p>{activityFileSentence(outcome.problem)}</p>
        </Message>
      );
  }
}
