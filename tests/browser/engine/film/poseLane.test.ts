import { expect, test } from 'vitest';
import { PoseLane } from '../../../../src/engine/film/poseLane.ts';

const options = { model: 'lite', backends: ['wasm'] } as const;

/** Starts workers that end in the given ways, one after the other, then ones that live. */
function workersThat(endings: readonly string[]): { start: () => Worker; started: () => number } {
  let started = 0;
  const start = () => {
    const url = new URL('./dyingWorker.ts', import.meta.url);
    const ending = endings[started++];
    if (ending) url.searchParams.set('ending', ending);
    return new Worker(url, { type: 'module' });
  };
  return { start, started: () => started };
}

async function timesFrom(endings: readonly string[]): Promise<{ times: number[]; started: number }> {
  const workers = workersThat(endings);
  const lane = new PoseLane(options, workers.start);
  await lane.open();
  const times: number[] = [];
  await lane.analyse(new Blob(), { width: 1, height: 1 }, { from: 0, to: 3 }, ({ frames }) =>
    times.push(...frames.map(({ time }) => time)),
  );
  lane.close();
  return { times, started: workers.started() };
}

const everyFrame = Array.from({ length: 30 }, (_, i) => i / 10);

test.each([
  ['reports a lost graphics card', ['rejects']],
  ['crashes', ['crashes']],
  ['crashes again and again, getting on each time', ['crashes', 'rejects', 'crashes']],
])('a worker that %s is started again and gives every frame once, in order', async (_, endings) => {
  const { times, started } = await timesFrom(endings);
  expect(times).toEqual(everyFrame);
  expect(started).toBe(endings.length + 1);
});

test('a worker that lives is never started again', async () => {
  expect(await timesFrom([])).toEqual({ times: everyFrame, started: 1 });
});

test('a worker that hangs is waited for once, and once more as another one', async () => {
  const silence = { start: 30_000, work: 2000 };
  const hanging = workersThat(['hangsAtOnce', 'hangsAtOnce', 'hangsAtOnce']);
  const lane = new PoseLane(options, hanging.start, silence);
  await lane.open();
  const work = lane.analyse(new Blob(), { width: 1, height: 1 }, { from: 0, to: 3 }, () => undefined);
  await expect(work).rejects.toMatchObject({ name: 'WorkerDeath', ending: 'silent' });
  expect(hanging.started()).toBe(2);

  const recovering = workersThat(['hangs']);
  const other = new PoseLane(options, recovering.start, silence);
  await other.open();
  const times: number[] = [];
  await other.analyse(new Blob(), { width: 1, height: 1 }, { from: 0, to: 3 }, ({ frames }) =>
    times.push(...frames.map(({ time }) => time)),
  );
  expect(times).toEqual(everyFrame);
  expect(recovering.started()).toBe(2);
  other.close();
});

test('a lane that is closed stops at once and asks for no other worker', async () => {
  const workers = workersThat([]);
  const lane = new PoseLane(options, workers.start);
  await lane.open();
  let frames = 0;
  const work = lane.analyse(new Blob(), { width: 1, height: 1 }, { from: 0, to: 100 }, () => {
    frames++;
    if (frames === 5) lane.close();
  });
  await Promise.race([work.catch(() => undefined), new Promise((resolve) => setTimeout(resolve, 500))]);
  expect(frames).toBeLessThan(20);
  expect(workers.started()).toBe(1);
});
