import * as Comlink from 'comlink';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { wholePicture } from '../../../../src/overlay/pictureBox.ts';
import type { FramesWorkerApi, FrameWish, GivenFrame } from '../../../../workers/shared/framesWorkerApi.ts';
import { type TestFilms, testFilms } from '../../../fixtures/poses/testFilms.ts';
import { madeTimes } from '../../features/madeResult.ts';
import { numberedFilm, numberedFilmSize, readNumber } from '../../features/player/numberedFilm.ts';

const { width, height } = numberedFilmSize;
let numbered: File;
let films: TestFilms;
let worker: Worker;
let frames: Comlink.Remote<FramesWorkerApi>;

beforeAll(async () => {
  numbered = await numberedFilm(madeTimes);
  films = await testFilms();
});
beforeEach(() => {
  worker = new Worker(new URL('../../../../workers/frames/framesWorker.ts', import.meta.url), { type: 'module' });
  frames = Comlink.wrap<FramesWorkerApi>(worker);
});
afterEach(() => worker.terminate());

const wish = (index: number, rest: Partial<FrameWish> = {}): FrameWish => ({
  index,
  firstShown: 0,
  look: { width, height, part: wholePicture },
  ...rest,
});

const upTo = (count: number) => Array.from({ length: count }, (_, i) => i);

/** Which frame was given, and which number its picture shows; the picture is closed. */
function read(given: GivenFrame) {
  if (typeof given === 'string') return given;
  const shows = given.picture && readNumber(given.picture, given.picture.width, given.picture.height);
  given.picture?.close();
  return { index: given.index, shows };
}

test('every frame is given under its own index, and then the film has ended', async () => {
  await frames.open(numbered, 0, madeTimes);
  await frames.begin(0);
  const given = await Promise.all(upTo(madeTimes.length + 1).map((index) => frames.next(wish(index))));
  expect(given.map(read)).toEqual([...upTo(madeTimes.length).map((index) => ({ index, shows: index })), 'end']);
});

test('a frame’s time decides which it is: those that the run doesn’t know are passed over', async () => {
  await frames.open(
    numbered,
    0,
    madeTimes.filter((_, i) => i % 2 === 1),
  );
  await frames.begin(20);
  const given = await Promise.all([20, 21, 25].map((index) => frames.next(wish(index))));
  expect(given.map(read)).toEqual([20, 21, 25].map((index) => ({ index, shows: 2 * index + 1 })));
});

test('a new place overtakes what was asked for before, which is answered at once', async () => {
  await frames.open(numbered, 0, madeTimes);
  await frames.begin(0);
  const asked = upTo(80).map((index) => frames.next(wish(index)));
  const elsewhere = frames.begin(100);
  const wanted = frames.next(wish(100));
  await elsewhere;
  expect(read(await wanted)).toEqual({ index: 100, shows: 100 });
  const before = (await Promise.all(asked)).map(read);
  expect(before.at(-1)).toBe('overtaken');
  for (const given of before) if (typeof given === 'object') expect(given.shows).toBe(given.index);
});

test('frames that nobody waits for any longer come without a picture', async () => {
  await frames.open(numbered, 0, madeTimes);
  await frames.begin(0);
  const asked = [0, 1, 2, 3].map((index) => frames.next(wish(index, { firstShown: 3 })));
  expect((await Promise.all(asked)).map(read)).toEqual([
    { index: 0, shows: null },
    { index: 1, shows: null },
    { index: 2, shows: null },
    { index: 3, shows: 3 },
  ]);
});

test('only the part that is wanted is drawn, in as many pixels as are wanted', async () => {
  await frames.open(numbered, 0, madeTimes);
  await frames.begin(5);
  // The left half of frame 5, 101 in blocks: the lower four bits, each twice as wide.
  const part = { left: 0, top: 0, width: 0.5, height: 1 };
  const given = await frames.next(wish(5, { look: { width: 200, height: 100, part } }));
  if (typeof given === 'string' || !given.picture) throw new Error('No picture was given.');
  expect([given.picture.width, given.picture.height]).toEqual([200, 100]);
  expect(readNumber(given.picture, 200, 100)).toBe(0b00110011);
  given.picture.close();
});

test('of a film that was cut short every frame that is there is given, and then the end', async () => {
  const cut = films.long.slice(0, films.long.size * 0.6);
  await frames.open(cut, 0, Float64Array.from(films.longTimes));
  await frames.begin(0);
  const given = await Promise.all(upTo(60).map((index) => frames.next(wish(index))));
  const indexes = given.flatMap((one) => (typeof one === 'object' ? [one.index] : []));
  for (const one of given) if (typeof one === 'object') one.picture?.close();
  expect(indexes).toEqual(upTo(indexes.length));
  expect(indexes.length).toBeGreaterThan(15);
  expect(indexes.length).toBeLessThan(55);
  expect(given.at(-1)).toBe('end');
});

test('a file that is no film is refused', async () => {
  await expect(frames.open(new Blob(['not a film']), 0, madeTimes)).rejects.toThrow('notAFilm');
});

test('closing answers whatever was asked for', async () => {
  await frames.open(numbered, 0, madeTimes);
  await frames.begin(0);
  const asked = upTo(60).map((index) => frames.next(wish(index)));
  await frames.close();
  const given = (await Promise.all(asked)).map(read);
  expect(given.at(-1)).toBe('overtaken');
});
