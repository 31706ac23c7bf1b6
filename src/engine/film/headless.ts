import { exportFile } from '../../exports/exportFile.ts';
import { writePoseTrack } from '../../poseTrack/writePoseTrack.ts';
import { annotate } from './annotate.ts';
import { startFilmJob } from './filmJob.ts';
import type { FilmJobState, FilmResult } from './filmJobState.ts';
import type { HeadlessLope } from './headlessLope.ts';
import { shownTurn } from './shownTurn.ts';

let last: { film: Blob; result: FilmResult } | null = null;

function chosenFilm(): File {
  const film = document.querySelector<HTMLInputElement>('#film')?.files?.[0];
  if (!film) throw new Error('Choose a film first.');
  return film;
}

function lastResult(): { film: Blob; result: FilmResult } {
  if (!last) throw new Error('Analyse a film first.');
  return last;
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
    };
  },

  poses: () => JSON.stringify(writePoseTrack(lastResult().result.track)),

  exported: (kind, name) => exportFile(kind, lastResult().result, name),

  async downloadOverlay() {
    const { film, result } = lastResult();
    const share = (done: number) => window.lopeProgress?.(done, null);
    const annotated = await annotate(
      new AbortController().signal,
      film,
      result.smoothed,
      result.analysis,
      shownTurn(result),
      share,
    );
    const link = document.createElement('a');
    link.href = URL.createObjectURL(annotated);
    link.download = 'overlay.mp4';
    link.click();
  },
};

window.lope = lope;
