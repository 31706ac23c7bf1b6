import { beforeAll, expect, test } from 'vitest';
import { startFilmJob } from '../../../../src/engine/film/filmJob.ts';
import type { FilmJobState } from '../../../../src/engine/film/filmJobState.ts';
import { startWorker } from '../../../../src/engine/workers/startWorker.ts';
import { type TestFilms, testFilms } from '../../../fixtures/poses/testFilms.ts';

let films: TestFilms;
beforeAll(async () => {
  films = await testFilms();
});

/** Analyses a film where the first pose worker has a graphics card of that speed and every other one the processor. */
function withCard(milliseconds: number, backend: 'auto' | 'webgpu' = 'auto'): Promise<FilmJobState> {
  const card = new URL('./graphicsCard.ts', import.meta.url);
  card.searchParams.set('milliseconds', `${milliseconds}`);
  const starts = [() => new Worker(card, { type: 'module' })];
  const pose = () => (starts.shift() ?? startWorker.pose)();
  const options = { model: 'lite', backend, run: {}, workers: 2 } as const;
  const { state } = startFilmJob(films.runner, options, { ...startWorker, pose });
  return new Promise((resolve) => {
    state.subscribe((now) => {
      if (now.phase === 'done' || now.phase === 'failed') resolve(now);
    });
  });
}

test('a graphics card that the processor’s workers outrun together is left for them, with the reason', async () => {
  const { problem, backend, result } = await withCard(10_000);
  expect(problem).toBeNull();
  expect(backend).toMatchObject({ backend: 'wasm', failed: [{ backend: 'webgpu' }] });
  expect(result?.track.times.length).toBe(films.times.length);
});

test('a graphics card that outruns the processor is taken', async () => {
  expect((await withCard(6)).backend).toMatchObject({ backend: 'webgpu', failed: [] });
});

test('whoever chose the graphics card gets it, however slow it is', async () => {
  expect((await withCard(10_000, 'webgpu')).backend).toMatchObject({ backend: 'webgpu', failed: [] });
});
