import './design/tokens.css';
import './design/base.css';
import { createRoot } from 'react-dom/client';
import { annotate, drawFrame } from './engine/film/annotate.ts';
import { startFilmJob } from './engine/film/filmJob.ts';
import type { FilmJobState, FilmResult } from './engine/film/filmJobState.ts';
import type { HeadlessLope } from './engine/film/headlessLope.ts';
import { openPoseTrack } from './engine/film/openPoseTrack.ts';
import { readFilmFacts } from './engine/film/probeFilm.ts';
import { shownTurn } from './engine/film/shownTurn.ts';
import { exportFile } from './exports/exportFile.ts';
import { PrintedPage } from './features/review/print/PrintedPage.tsx';
import { usePagePictures } from './features/review/print/usePagePictures.ts';
import { byHandTexts } from './language/byHandTexts.ts';
import { writePoseTrack } from './poseTrack/writePoseTrack.ts';

/** Everything that belongs on a film that is shown to somebody else. */
const allLayers = { skeleton: true, trunk: true, head: true, arms: true, feet: true } as const;

let last: { film: Blob | null; result: FilmResult } | null = null;

function chosenFilm(): File {
  const film = document.querySelector<HTMLInputElement>('#film')?.files?.[0];
  if (!film) throw new Error('Choose a film first.');
  return film;
}

function lastResult(): { film: Blob | null; result: FilmResult } {
  if (!last) throw new Error('Analyse a film first.');
  return last;
}

function withByHand(result: FilmResult) {
  return { ...result, byHand: byHandTexts(result.said, result.track.times[0] ?? 0) };
}

interface PageOfRunProps {
  readonly name: string;
  readonly film: Blob | null;
  readonly result: FilmResult;
}

function PageOfRun({ name, film, result }: PageOfRunProps) {
  const pictures = usePagePictures(result, film, drawFrame);
  return <PrintedPage title={name} subtitle={null} result={result} pictures={pictures} />;
}

const lope: HeadlessLope = {
  async analyse(options) {
    last = null;
    const film = chosenFilm();
    const begun = performance.now();
    const job = startFilmJob(film, options);
    const ended = await new Promise<FilmJobState>((resolve) => {
      job.state.subscribe((state) => {
        window.lopeProgress?.(state.share, state.framesPerSecond);
        if (state.phase === 'done' || state.phase === 'failed') resolve(state);
      });
    });
    if (!ended.result) return { problem: ended.problem! };
    last = { film, result: ended.result };
    return {
      analysis: ended.result.analysis,
      frames: ended.result.track.times.length,
      seconds: (performance.now() - begun) / 1000,
      backend: ended.backend?.backend ?? 'unknown',
      byHand: withByHand(ended.result).byHand,
    };
  },

  async span() {
    const read = await readFilmFacts(chosenFilm());
    if ('problem' in read) return read;
    read.firstPicture.close();
    return { from: read.facts.firstTimestamp, to: read.facts.lastTimestamp };
  },

  async openTrack(said) {
    last = null;
    const opened = await openPoseTrack(chosenFilm(), said);
    if ('problem' in opened) return opened.problem;
    last = { film: null, result: opened.result };
    return null;
  },

  poses: () => JSON.stringify(writePoseTrack(lastResult().result.track)),

  exported: (kind, name) => exportFile(kind, withByHand(lastResult().result), name),

  showPage(name) {
    const { film, result } = lastResult();
    document.title = name;
    createRoot(document.body).render(<PageOfRun name={name} film={film} result={result} />);
  },

  async downloadOverlay() {
    const { film, result } = lastResult();
    if (!film) throw new Error('A pose track has no video to draw into.');
    const { smoothed, analysis } = result;
    const share = (done: number) => window.lopeProgress?.(done, null);
    const annotated = await annotate(
      new AbortController().signal,
      film,
      { smoothed, analysis, turn: shownTurn(result), layers: allLayers },
      share,
    );
    const link = document.createElement('a');
    link.href = URL.createObjectURL(annotated);
    link.download = 'overlay.mp4';
    link.click();
  },
};

window.lope = lope;
