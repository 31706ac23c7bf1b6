import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { startFilmJob } from '../../../../src/engine/film/filmJob.ts';
import { readFilmFacts } from '../../../../src/engine/film/probeFilm.ts';
import { FilmWorker } from '../../../../src/engine/workers/filmWorker.ts';
import { startWorker } from '../../../../src/engine/workers/startWorker.ts';
import { makeApp } from '../../features/makeApp.tsx';
import { startIdle, startMortal } from './startMortal.ts';

test('a film worker that dies is a sentence on the screen, and another film can be chosen', async () => {
  const starts = [startMortal(0), startWorker.film];
  const worker = new FilmWorker(() => starts.shift()!());
  const { screen, services, film } = await makeApp('/', {
    realEngine: { readFilmFacts: (chosen) => readFilmFacts(chosen, 0, worker) },
  });
  await services.chosen.choose(film);
  location.hash = '/check';
  await expect.element(screen.getByRole('heading', { name: 'This video could not be opened' })).toBeVisible();
  await expect.element(screen.getByText(/The part of Lope that opens videos crashed/)).toBeVisible();
  await services.chosen.choose(film);
  await expect.element(screen.getByRole('button', { name: 'Analyse this run' })).toBeEnabled();
});

test('a gather worker that dies is a sentence on the screen, and the same film can be analysed again', async () => {
  const starts = [startMortal(1), startWorker.gather];
  const { screen, services, film } = await makeApp('/', {
    realEngine: {
      startFilmJob: (chosen, options) =>
        startFilmJob(chosen, options, { ...startWorker, ...startIdle, gather: () => starts.shift()!() }),
    },
  });
  services.work.start(film, 'Morning.mp4', { model: 'lite', backend: 'wasm', run: {}, workers: 1 });
  location.hash = '/working';
  await expect.element(screen.getByRole('heading', { name: 'The analysis stopped' })).toBeVisible();
  await expect.element(screen.getByText(/The part of Lope that works out the numbers crashed/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await expect.poll(() => location.hash).toMatch(/^#\/run\//);
  expect(starts).toEqual([]);
});

test('a frames worker that dies leaves the review its skeleton, and says so', async () => {
  const started = vi.spyOn(startWorker as { frames: () => Worker }, 'frames').mockImplementation(startMortal(0));
  const { screen } = await makeApp('/sample');
  await expect.element(screen.getByText(/The part of Lope that shows the video stopped/)).toBeVisible();
  started.mockRestore();
});
