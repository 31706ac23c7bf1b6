import { afterEach, beforeAll, expect, test } from 'vitest';
import { startWorker } from '../../../../src/engine/workers/startWorker.ts';
import type { FilmPlayer } from '../../../../src/features/player/filmPlayer.ts';
import { makeFilmPlayer } from '../../../../src/features/player/makeFilmPlayer.ts';
import { startMortal } from '../../engine/workers/startMortal.ts';
import { madeTimes } from '../madeResult.ts';
import { numberedFilm, numberedFilmSize, readNumber } from './numberedFilm.ts';

const { width, height } = numberedFilmSize;
let film: File;
let player: FilmPlayer | null = null;

beforeAll(async () => {
  film = await numberedFilm(madeTimes);
});
afterEach(() => {
  player?.close();
  player = null;
});

/** A player whose painter writes down the index it was given and the number that the picture itself shows. */
function watched(source: Blob | null, startWorker?: () => Worker) {
  const painted: { readonly index: number; readonly shows: number | null }[] = [];
  player = makeFilmPlayer(source, madeTimes, { width, height, turn: 0 }, 0, startWorker);
  player.setPainter((index, picture) => {
    painted.push({ index, shows: picture && readNumber(picture, picture.width, picture.height) });
  });
  player.setSize(width, height);
  const until = async (isDone: () => boolean) => {
    for (let waited = 0; !isDone(); waited += 20) {
      if (waited > 20_000) throw new Error(`Nothing more was painted after ${JSON.stringify(painted.slice(-3))}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  return { player, painted, until, last: () => painted.at(-1) };
}

test('the first picture appears by itself', async () => {
  const { until, last } = watched(film);
  await until(() => last()?.shows === 0);
});

test('while playing, every picture stands under its own index, and none is left out at a tenth of the speed', async () => {
  const { player: played, painted, until } = watched(film);
  played.setLoop(false);
  played.setRate(0.1);
  played.play();
  await until(() => painted.some(({ index }) => index >= 8));
  played.pause();
  for (const { index, shows } of painted) expect(shows).toBe(index);
  const order = [...new Set(painted.map(({ index }) => index))];
  expect(order).toEqual(order.map((_, i) => i));
});

test('at full speed the film plays to its end in order and stops there', async () => {
  const { player: played, painted, until } = watched(film);
  played.setLoop(false);
  played.play();
  await until(() => !played.state.getState().playing);
  await until(() => painted.at(-1)?.index === madeTimes.length - 1);
  for (const { index, shows } of painted) expect(shows).toBe(index);
  const order = painted.map(({ index }) => index);
  expect(order).toEqual([...order].sort((a, b) => a - b));
});

test('stepping back shows each frame before it', async () => {
  const { player: played, until, last } = watched(film);
  played.seek(100);
  await until(() => last()?.index === 100);
  for (let index = 99; index > 70; index--) {
    played.seek(index);
    await until(() => last()?.index === index);
    expect(last()?.shows).toBe(index);
  }
});

test('a hasty scrub ends on the frame where it was let go', async () => {
  const { player: played, until, last } = watched(film);
  for (const index of [3, 90, 14, 61, 117, 40]) {
    played.seek(index);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  await until(() => last()?.index === 40);
  expect(last()?.shows).toBe(40);
});

test('in a loop the first frames follow the last', async () => {
  const { player: played, painted, until } = watched(film);
  played.setLoop(true);
  played.setRate(0.5);
  played.seek(112);
  played.play();
  await until(() => painted.some(({ index }, i) => i > 0 && index < painted[i - 1].index));
  played.pause();
  const turn = painted.findIndex(({ index }, i) => i > 0 && index < painted[i - 1].index);
  expect(painted[turn - 1].index).toBeGreaterThan(116);
  expect(painted[turn].index).toBeLessThan(4);
  for (const { index, shows } of painted) expect(shows).toBe(index);
});

test('a larger stage gets sharper pictures of the same frame', async () => {
  let pixels = 0;
  const { player: played, until } = watched(film);
  played.setPainter((_, picture) => {
    pixels = picture?.width ?? 0;
  });
  played.setSize(160, 120);
  await until(() => pixels === 160);
  played.setSize(320, 240);
  await until(() => pixels === 320);
});

test('without a film the frames go on without pictures', async () => {
  const { player: played, painted, until } = watched(null);
  played.seek(50);
  await until(() => painted.at(-1)?.index === 50);
  expect(painted.every(({ shows }) => shows === null)).toBe(true);
});

test('a file that is no film falls back to frames without pictures', async () => {
  const { player: played, until, last } = watched(new Blob(['not a film']));
  await until(() => played.state.getState().phase === 'bare');
  await until(() => last()?.shows === null);
});

test('a frame that the file lacks is said to be missing, and what comes after it is shown', async () => {
  const bytes = new Uint8Array(await film.arrayBuffer());
  // Key frames come every second: these are some of the frames before the second of them.
  bytes.fill(0, Math.round(bytes.length * 0.15), Math.round(bytes.length * 0.2));
  const { player: played, painted, until, last } = watched(new Blob([bytes], { type: 'video/mp4' }));
  played.seek(100);
  await until(() => last()?.shows === 100);
  for (let index = 0; index < 40; index++) {
    played.seek(index);
    await until(() => last()?.index === index);
  }
  expect(painted.some(({ index, shows }) => index < 40 && shows === null)).toBe(true);
  expect(painted.every(({ index, shows }) => shows === null || shows === index)).toBe(true);
  expect(played.state.getState()).toMatchObject({ phase: 'ready', hasDied: false });
});

test('a worker that ends in the midst of playing is started again, and the film goes on', async () => {
  const started: Worker[] = [];
  const start = () => {
    started.push(startWorker.frames());
    return started[started.length - 1];
  };
  const { player: played, painted, until } = watched(film, start);
  played.setLoop(false);
  played.play();
  await until(() => painted.some(({ index }) => index >= 20));
  started[0].dispatchEvent(new ErrorEvent('error', { message: 'Out of memory.' }));
  await until(() => !played.state.getState().playing);
  await until(() => painted.at(-1)?.index === madeTimes.length - 1);
  expect(started.length).toBe(2);
  for (const { index, shows } of painted) expect(shows).toBe(index);
});

test.each([
  ['when it is started', 0],
  ['before it has given a picture', 1],
])('a worker that dies %s leaves the frames without pictures, and is not started for ever', async (_, lifetime) => {
  let starts = 0;
  const start = startMortal(lifetime);
  const {
    player: played,
    until,
    last,
  } = watched(film, () => {
    starts++;
    return start();
  });
  await until(() => played.state.getState().phase === 'bare');
  expect(played.state.getState().hasDied).toBe(true);
  await until(() => last()?.shows === null);
  expect(starts).toBe(1);
});

test('a closed player has closed every picture that it showed', async () => {
  const shown = new Set<ImageBitmap>();
  const { player: played, until } = watched(film);
  played.setPainter((_, picture) => {
    if (picture) shown.add(picture);
  });
  played.play();
  await until(() => shown.size > 15);
  played.close();
  expect([...shown].every((picture) => picture.width === 0)).toBe(true);
});

test('where a part begins to repeat, nothing that was shown before it stands in for its first frame', async () => {
  const { player: played, painted, until } = watched(film);
  played.play();
  await until(() => painted.some(({ index }) => index >= 12));
  played.pause();
  for (const index of [30, 40, 41]) played.seek(index);
  const before = painted.length;
  played.seek(60);
  played.setStretch({ from: madeTimes[60], to: madeTimes[75] });
  played.play();
  played.repaint();
  await until(() => painted.some(({ index }) => index >= 70));
  for (const { index, shows } of painted.slice(before)) {
    expect(index).toBeGreaterThanOrEqual(60);
    expect(shows).toBe(index);
  }
});

test('a worker that dies after every few pictures is not started for ever', async () => {
  let starts = 0;
  const start = () => {
    starts++;
    const worker = startWorker.frames();
    let messages = 0;
    worker.addEventListener('message', () => {
      if (++messages === 6) worker.dispatchEvent(new ErrorEvent('error', { message: 'Out of memory.' }));
    });
    return worker;
  };
  const { player: played, until } = watched(film, start);
  played.setRate(0.5);
  played.play();
  await until(() => played.state.getState().phase === 'bare');
  expect(played.state.getState().hasDied).toBe(true);
  expect(starts).toBe(6);
});
