import { Clapperboard } from 'lucide-react';
import { useStore } from 'zustand';
import { Button } from '../../../components/Button.tsx';
import { ProgressBar } from '../../../components/ProgressBar.tsx';
import { giveWords } from '../../../language/giveWords.ts';
import { workingWords } from '../../../language/workingWords.ts';
import type { FilmGiving } from '../../../state/filmGiving.ts';
import styles from './Give.module.css';

interface GiveFilmProps {
  readonly giving: FilmGiving;
  readonly onStart: () => void;
  readonly onGive: (file: File) => void;
}

/** The film with its drawing: made first, which takes a while and can be stopped, then handed on. */
export function GiveFilm({ giving, onStart, onGive }: GiveFilmProps) {
  const { phase, share, secondsLeft, file } = useStore(giving.state);
  const { film } = giveWords;
  if (phase === 'working') {
    const left = secondsLeft === null ? null : workingWords.left(secondsLeft);
    const text = film.progress(Math.round(100 * share), left);
    return (
      <div className={styles.working}>
        <ProgressBar label={film.working} share={share} valueText={text} />
        <p className={styles.soft}>{text}</p>
        <Button size="small" onClick={() => giving.cancel()}>
          {film.cancel}
        </Button>
      </div>
    );
  }
  if (phase === 'done' && file) {
    return (
      <div className={styles.buttons}>
        <p role="status">{film.ready}</p>
        <Button size="small" kind="primary" onClick={() => onGive(file)}>
          {film.give}
        </Button>
        <Button size="small" kind="quiet" onClick={onStart}>
          {film.again}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.buttons}>
      {phase === 'failed' && <p role="alert">{film.failed}</p>}
      <Button size="small" icon={<Clapperboard aria-hidden="true" />} onClick={onStart}>
        {film.make}
      </Button>
    </div>
  );
}
