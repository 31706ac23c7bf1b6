import { Download } from 'lucide-react';
import { useStore } from 'zustand';
import { Button } from '../../components/Button.tsx';
import { Message } from '../../components/Message.tsx';
import { ProgressBar } from '../../components/ProgressBar.tsx';
import { lopeProblemWords, lopeWords } from '../../language/lopeWords.ts';
import type { LopeReading } from '../../state/lopeFile.ts';
import { saveFile } from '../shell/saveFile.ts';
import { useServices } from '../shell/useServices.ts';
import styles from './LopeStatus.module.css';
import { lopeFileName } from './lopeFileName.ts';

interface LopeStatusProps {
  /** Of the one run that is saved; left out: by the day. */
  readonly name?: string;
}

/** Where a file on its way out or in stands; nothing while there is none. */
export function LopeStatus({ name }: LopeStatusProps) {
  const { lopeFile } = useServices();
  const state = useStore(lopeFile.state);
  const ok = (
    <Button size="small" onClick={lopeFile.dismiss}>
      {lopeWords.dismiss}
    </Button>
  );
  switch (state.phase) {
    case 'idle':
      return null;
    case 'writing':
    case 'reading': {
      const words = lopeWords.working[state.phase](state.done, state.of);
      return (
        <div className={styles.working} role="status">
          <p>{words}</p>
          <ProgressBar share={state.of === 0 ? 0 : state.done / state.of} label={lopeWords.title} valueText={words} />
          <Button size="small" onClick={lopeFile.cancel}>
            {lopeWords.working.cancel}
          </Button>
        </div>
      );
    }
    case 'written': {
      const { file, runs, broken } = state;
      return (
        <Message
          level={broken > 0 ? 'warn' : 'info'}
          live
          actions={
            <>
              <Button
                kind="primary"
                size="small"
                icon={<Download aria-hidden="true" />}
                onClick={() => saveFile(lopeFileName(new Date(), name), file, 'application/zip')}
              >
                {lopeWords.download}
              </Button>
              {ok}
            </>
          }
        >
          <p>{lopeWords.written(runs, file.size)}</p>
          {broken > 0 && <p>{lopeWords.writtenBroken(broken)}</p>}
        </Message>
      );
    }
    case 'read':
      return (
        <Message level={isWhole(state.reading) ? 'info' : 'warn'} live actions={ok}>
          {sentencesOf(state.reading).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Message>
      );
    case 'failed':
      return (
        <Message level="warn" title={lopeWords.failed[state.way]} live actions={ok}>
          <p>{lopeProblemWords(state.problem)}</p>
        </Message>
      );
  }
}

function isWhole({ broken, withoutFilm, noRoom, diary }: LopeReading): boolean {
  return broken.length === 0 && withoutFilm.length === 0 && noRoom === 0 && !diary?.isBroken;
}

function sentencesOf({ added, known, filmsAdded, broken, withoutFilm, noRoom, diary }: LopeReading): readonly string[] {
  const { read } = lopeWords;
  return [
    read.added(added),
    ...(known > 0 ? [read.known(known)] : []),
    ...(filmsAdded > 0 ? [read.filmsAdded(filmsAdded)] : []),
    ...(broken.length > 0 ? [read.broken(broken)] : []),
    ...(withoutFilm.length > 0 ? [read.withoutFilm(withoutFilm)] : []),
    ...(noRoom > 0 ? [read.noRoom(noRoom)] : []),
    ...(diary ? [read.diary(diary.added, diary.newer)] : []),
    ...(diary?.isBroken ? [read.diaryBroken] : []),
  ];
}
