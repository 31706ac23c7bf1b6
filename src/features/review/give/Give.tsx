import { Share2 } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Link } from 'wouter';
import { useStore } from 'zustand';
import { Button } from '../../../components/Button.tsx';
import { Dialog } from '../../../components/Dialog.tsx';
import { shownTurn } from '../../../engine/film/shownTurn.ts';
import { type ExportKind, exportEndings, exportFile } from '../../../exports/exportFile.ts';
import { asInFiles } from '../../../language/asInFiles.ts';
import { byHandTexts } from '../../../language/byHandTexts.ts';
import { exportNoteWords, exportProblemWords } from '../../../language/exportWords.ts';
import { giveWords } from '../../../language/giveWords.ts';
import { printWords } from '../../../language/printWords.ts';
import { writeRunAnalysis } from '../../../language/writeRunAnalysis.ts';
import { writePoseTrack } from '../../../poseTrack/writePoseTrack.ts';
import { makeFilmGiving } from '../../../state/filmGiving.ts';
import type { OpenRun } from '../../../state/openRun.ts';
import { warnBeforeLeaving } from '../../../state/warnBeforeLeaving.ts';
import { LopeStatus } from '../../keep/LopeStatus.tsx';
import { TakeRun } from '../../keep/TakeRun.tsx';
import type { FilmPlayer } from '../../player/filmPlayer.ts';
import { useServices } from '../../shell/useServices.ts';
import { useShownMeasure } from '../ShownMeasureContext.ts';
import styles from './Give.module.css';
import { GiveFilm } from './GiveFilm.tsx';
import { giveFile } from './giveFile.ts';
import { shapesToGive } from './shapesToGive.ts';

interface GiveProps {
  readonly run: OpenRun;
  readonly player: FilmPlayer | null;
}

const fileTypes: Readonly<Record<ExportKind, string>> = {
  strides: 'text/csv',
  frames: 'text/csv',
  events: 'text/csv',
  trc: 'text/plain',
  mot: 'text/plain',
};

/** Everything that can be given of one run: the film with its drawing, a picture, tables, files for other programs. */
export function Give({ run: { id, name, result, film, card }, player }: GiveProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const { engine, preferences } = useServices();
  const layers = useStore(preferences, (state) => state.layers);
  const shownMeasure = useShownMeasure();
  const [giving] = useState(() => makeFilmGiving(engine.annotate));
  const [message, setMessage] = useState<string | null>(null);
  useEffect(() => {
    const stopWarning = warnBeforeLeaving(giving.state, ['working', 'done']);
    return () => {
      stopWarning();
      giving.cancel();
    };
  }, [giving]);
  const { smoothed, analysis, track } = result;
  const turn = shownTurn(result);
  const byHand = () => byHandTexts(result.said, track.times[0] ?? 0);
  const base = name.replace(/\.[a-z0-9]{1,5}$/i, '') || 'run';

  const give = async (file: File, notes: readonly string[] = []) => {
    const became = await giveFile(file);
    const done = became === 'shared' ? giveWords.shared(file.name) : giveWords.saved(file.name);
    setMessage(became === 'dismissed' ? null : [done, ...notes].join(' '));
  };
  const giveText = (ending: string, type: string, text: string, notes: readonly string[] = []) =>
    void give(new File([text], base + ending, { type }), notes);
  const giveExport = (kind: ExportKind) => {
    const ending = exportEndings[kind];
    const made = asInFiles(() => exportFile(kind, { ...result, byHand: byHand() }, base + ending));
    if ('problem' in made) setMessage(exportProblemWords(made.problem));
    else giveText(ending, fileTypes[kind], made.text, made.notes.map(exportNoteWords));
  };
  const givePicture = async () => {
    const index = player?.state.getState().index ?? 0;
    const { width, height, times } = smoothed;
    const shapes = shapesToGive(result, index, layers, shownMeasure);
    const isBare = player?.state.getState().phase === 'bare';
    try {
      const frame = {
        film: isBare ? null : film,
        turn,
        width,
        height,
        time: times[index],
        shapes,
        type: 'image/png',
      } as const;
      const png = await engine.drawFrame(frame);
      await give(new File([png], `${base} ${(times[index] - times[0]).toFixed(2)} s.png`, { type: png.type }));
    } catch {
      setMessage(giveWords.picture.failed);
    }
  };
  const startFilm = () => {
    if (film)
      giving.start(film, { smoothed, analysis, turn, layers, drawings: result.said.drawings }, `${base}.lope.mp4`);
  };

  const { tables, programs } = giveWords;
  return (
    <>
      <Button size="small" icon={<Share2 aria-hidden="true" />} onClick={() => dialog.current?.showModal()}>
        {giveWords.open}
      </Button>
      <Dialog ref={dialog} title={giveWords.open} onClose={() => setMessage(null)}>
        <div className={styles.ways}>
          <p className={styles.soft}>{giveWords.sentence}</p>
          <Way title={printWords.open} sentence={printWords.sentence}>
            <Link href={id === 'sample' ? '/sample/page' : `/run/${id}/page`}>{printWords.show}</Link>
          </Way>
          <Way title={giveWords.film.title} sentence={film ? giveWords.film.sentence : giveWords.film.none}>
            {film && <GiveFilm giving={giving} onStart={startFilm} onGive={(file) => void give(file)} />}
          </Way>
          {smoothed.times.length > 0 && (
            <Way title={giveWords.picture.title} sentence={giveWords.picture.sentence}>
              <Button size="small" onClick={() => void givePicture()}>
                {giveWords.picture.give}
              </Button>
            </Way>
          )}
          {card && (
            <Way title={giveWords.whole.title} sentence={giveWords.whole.sentence}>
              <TakeRun id={id} hasFilm={film !== null} />
              <LopeStatus name={base} />
            </Way>
          )}
          <Way title={tables.title} sentence={tables.sentence}>
            <Button size="small" onClick={() => giveExport('strides')}>
              {tables.strides}
            </Button>
            <Button size="small" onClick={() => giveExport('frames')}>
              {tables.frames}
            </Button>
          </Way>
          <Way title={programs.title} sentence={programs.sentence}>
            <Button
              size="small"
              onClick={() =>
                giveText(
                  '.analysis.json',
                  'application/json',
                  JSON.stringify(
                    asInFiles(() => writeRunAnalysis(analysis, { byHand: byHand() })),
                    null,
                    2,
                  ),
                )
              }
            >
              {programs.analysis}
            </Button>
            <Button
              size="small"
              onClick={() => giveText('.poses.json', 'application/json', JSON.stringify(writePoseTrack(track)))}
            >
              {programs.poses}
            </Button>
            {(['trc', 'mot', 'events'] as const).map((kind) => (
              <Button key={kind} size="small" onClick={() => giveExport(kind)}>
                {programs[kind]}
              </Button>
            ))}
          </Way>
        </div>
        <div className={styles.foot}>
          <p role="status">{message}</p>
          <Button onClick={() => dialog.current?.close()}>{giveWords.close}</Button>
        </div>
      </Dialog>
    </>
  );
}

interface WayProps {
  readonly title: string;
  readonly sentence: string;
  readonly children: ReactNode;
}

function Way({ title, sentence, children }: WayProps) {
  const id = useId();
  return (
    <section className={styles.way} aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <p className={styles.soft}>{sentence}</p>
      <div className={styles.buttons}>{children}</div>
    </section>
  );
}
