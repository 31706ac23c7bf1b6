import { beforeAll, expect, test } from 'vitest';
import { annotate } from '../../../../src/engine/film/annotate.ts';
import { startFilmJob } from '../../../../src/engine/film/filmJob.ts';
import type { FilmJobState } from '../../../../src/engine/film/filmJobState.ts';
import { holdReading } from '../../../../src/engine/film/holdReading.ts';
import { readFilmFacts } from '../../../../src/engine/film/probeFilm.ts';
import { FilmWorker } from '../../../../src/engine/workers/filmWorker.ts';
import { startWorker, type WorkerStarts } from '../../../../src/engine/workers/startWorker.ts';
import type { JobProblem, WorkerName } from '../../../../src/language/jobProblem.ts';
import { problemWords } from '../../../../src/language/problemWords.ts';
import { type TestFilms, testFilms } from '../../../fixtures/poses/testFilms.ts';
import { madeResult } from '../../features/madeResult.ts';
import { startIdle, startMortal } from './startMortal.ts';

let films: TestFilms;
beforeAll(async () => {
  films = await testFilms();
});

/** The state in which an analysis ends. */
function endOf(film: Blob, starts: Partial<WorkerStarts>): Promise<FilmJobState> {
  const options = { model: 'lite', backend: 'wasm', run: {}, workers: 1 } as const;
  const { state } = startFilmJob(film, options, { ...startWorker, ...startIdle, ...starts });
  return new Promise((resolve) => {
    state.subscribe((now) => {
      if (now.phase === 'done' || now.phase === 'failed') resolve(now);
    });
  });
}

function expectDeath(problem: JobProblem | null, worker: WorkerName, part: string): void {
  expect(problem).toMatchObject({ kind: 'stopped', cause: { kind: 'workerDeath', worker, ending: 'crashed' } });
  const words = problemWords(problem!);
  expect(words.sentence).toContain(`The part of Lope that ${part} crashed`);
  expect(words.remedy).toMatch(/^Try again/);
}

test('a film over which the film worker dies is told of, and the next film is read', async () => {
  const starts = [startMortal(0), startWorker.film];
  const worker = new FilmWorker(() => starts.shift()!());
  const died = await readFilmFacts(films.runner, 0, worker);
  expectDeath('problem' in died ? died.problem : null, 'film', 'opens videos');
  const read = await readFilmFacts(films.runner, 0, worker);
  if ('problem' in read) throw new Error(read.problem.kind);
  read.firstPicture.close();
  expect(read.facts.frameCount).toBe(films.times.length);
  // The one that lives is kept.
  expect('facts' in (await readFilmFacts(films.turned, 0, worker))).toBe(true);
});

test.each([
  ['before the first pose', 0],
  ['over the poses', 1],
  ['over the numbers', 2],
])('an analysis whose gather worker dies %s ends with a sentence, and the next one ends well', async (_, lifetime) => {
  const failed = await endOf(films.runner, { gather: startMortal(lifetime) });
  expect(failed.phase).toBe('failed');
  expectDeath(failed.problem, 'gather', 'works out the numbers');
  expect(failed.result).toBeNull();
  const done = await endOf(films.runner, {});
  expect(done.problem).toBeNull();
  expect(done.phase).toBe('done');
});

test.each([
  ['is started', 0],
  ['has begun, again and again', 1],
])('an analysis whose pose worker dies when it %s ends with a sentence', async (_, lifetime) => {
  const failed = await endOf(films.runner, { pose: startMortal(lifetime) });
  expect(failed.phase).toBe('failed');
  expectDeath(failed.problem, 'pose', 'finds your body in the video');
  expect((await endOf(films.runner, {})).phase).toBe('done');
});

test('an analysis goes on with the first pose worker where a second one can’t be had', async () => {
  const film = await (await fetch('/sample/sample.mp4')).blob();
  const starts = [startIdle.pose, startMortal(0)];
  const options = { model: 'lite', backend: 'wasm', run: {}, workers: 2 } as const;
  const { state } = startFilmJob(film, options, { ...startWorker, ...startIdle, pose: () => starts.shift()!() });
  await expect.poll(() => state.getState().phase).toBe('done');
  expect(starts).toEqual([]);
});

test('working the numbers out again rejects when its worker dies, and can be asked for once more', async () => {
  const { track } = madeResult();
  const mortal = holdReading({ track }, startMortal(0));
  await expect(mortal.analyse({})).rejects.toMatchObject({ worker: 'gather', ending: 'crashed' });
  const reading = holdReading({ track });
  expect(await reading.analyse({})).toHaveProperty('analysis');
  expect(await reading.analyse({ timeScale: 2 })).toHaveProperty('analysis.timeScale', 2);
  reading.end();
  expect(await reading.analyse({})).toHaveProperty('analysis');
  reading.end();
});

const layers = { skeleton: true, trunk: true, head: true, arms: true, feet: true } as const;

test('drawing on a film rejects when its worker dies, and can be asked for once more', async () => {
  const { smoothed, analysis } = madeResult();
  const drawing = { smoothed, analysis, turn: 0, layers } as const;
  const draw = (start?: () => Worker) =>
    annotate(new AbortController().signal, films.runner, drawing, () => undefined, start);
  await expect(draw(startMortal(0))).rejects.toMatchObject({ worker: 'annotate', ending: 'crashed' });
  expect((await draw()).size).toBeGreaterThan(0);
});

test('drawing on a film that is cancelled rejects with the reason', async () => {
  const { smoothed, analysis } = madeResult();
  const cancel = new AbortController();
  const share = () => undefined;
  const what = { smoothed, analysis, turn: 0, layers } as const;
  const drawing = annotate(cancel.signal, films.runner, what, share, startMortal(0, 'silent'));
  cancel.abort(new Error('Enough.'));
  await expect(drawing).rejects.toThrow('Enough.');
});
