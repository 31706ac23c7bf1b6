import { Download } from 'lucide-react';
import { Button } from '../../components/Button.tsx';
import type { FilmResult } from '../../engine/film/filmJobState.ts';
import { reviewWords } from '../../language/reviewWords.ts';
import { writeRunAnalysis } from '../../language/writeRunAnalysis.ts';
import { writePoseTrack } from '../../poseTrack/writePoseTrack.ts';
import { LopeStatus } from '../keep/LopeStatus.tsx';
import { TakeRun } from '../keep/TakeRun.tsx';
import { saveFile } from '../shell/saveFile.ts';
import styles from './TakeAway.module.css';

interface TakeAwayProps {
  readonly name: string;
  readonly result: FilmResult;
  /** The kept run, which can be taken whole; null: it is not kept. */
  readonly kept: { readonly id: string; readonly hasFilm: boolean } | null;
}

/** The run as files that other tools read. */
export function TakeAway({ name, result, kept }: TakeAwayProps) {
  const base = name.replace(/\.[a-z0-9]{1,5}$/i, '') || 'run';
  const { files } = reviewWords;
  return (
    <section className={styles.files} aria-labelledby="files">
      <h2 id="files">{files.title}</h2>
      <div className={styles.buttons}>
        <Button
          size="small"
          icon={<Download aria-hidden="true" />}
          onClick={() => saveFile(`${base}.analysis.json`, JSON.stringify(writeRunAnalysis(result.analysis), null, 2))}
        >
          {files.analysis}
        </Button>
        <Button
          size="small"
          icon={<Download aria-hidden="true" />}
          onClick={() => saveFile(`${base}.poses.json`, JSON.stringify(writePoseTrack(result.track)))}
        >
          {files.poses}
        </Button>
        {kept && <TakeRun {...kept} />}
      </div>
      {kept && <LopeStatus name={base} />}
    </section>
  );
}
