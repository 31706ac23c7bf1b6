import * as Comlink from 'comlink';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FilmWorkerApi } from '../../../workers/shared/filmWorkerApi.ts';
import type { FramePoses } from '../../../workers/shared/framePoses.ts';
import type { PoseBatch, PoseWorkerApi, Stretch } from '../../../workers/shared/poseWorkerApi.ts';
import { encodeFilm } from '../../fixtures/engine/encodeFilm.ts';
import { MannequinPictures } from '../../fixtures/engine/mannequinPictures.ts';

const width = 640;
const height = 480;
/** Uneven, and later than 0: a phone's film after its first second was cut off. */
const times = Array.from({ length: 24 }, (_, i) => 1.5 + i / 30 + (i % 3 === 1 ? 0.008 : 0));

let runnerFilm: Blob;
let turnedFilm: Blob;
let emptyFilm: Blob;
/** Two seconds, a key frame every third of one, the index first: what is left of it after damage can be read. */
let longFilm: Blob;
const longTimes = Array.from({ length: 60 }, (_, i) => i / 30);

/** The runner's left hip crosses the picture: its column in frame `i` is known from the scene, not from a tracker. */
function hipColumn(i: number): number {
  return width / 2 + (height / 2 / Math.tan((19 * Math.PI) / 180) / 4.2) * hipMetres(i);
}
const hipMetres = (i: number) => -0.5 + i * 0.04;

beforeAll(async () => {
  const pictures = new MannequinPictures(width, height);
  const draw = (i: number) => {
    pictures.render([{ x: hipMetres(i), z: 0, swing: 0.6 }], times[i]);
    return pictures.canvas;
  };
  runnerFilm = await encodeFilm({ times, width, height, draw });
  // Stored lying on its side, with the order to turn it clockwise: upright it is the same film.
  turnedFilm = await encodeFilm({
    times,
    width: height,
    height: width,
    rotation: 90,
    draw(i) {
      const lying = new OffscreenCanvas(height, width);
      const context = lying.getContext('2d')!;
      context.translate(0, width);
      context.rotate(-Math.PI / 2);
      context.drawImage(draw(i), 0, 0);
      return lying;
    },
  });
  longFilm = await encodeFilm({
    times: longTimes,
    width,
    height,
    indexFirst: true,
    secondsBetweenKeyFrames: 1 / 3,
    draw(i) {
      pictures.render([{ x: 0, z: 0, swing: 0.6 }], longTimes[i]);
      return pictures.canvas;
    },
  });
  emptyFilm = await encodeFilm({
    times: times.slice(0, 5),
    width,
    height,
    draw() {
      pictures.render([], 0);
      return pictures.canvas;
    },
  });
});

describe('the pose worker', () => {
  const worker = new Worker(new URL('../../../workers/pose/poseWorker.ts', import.meta.url), { type: 'module' });
  const pose = Comlink.wrap<PoseWorkerApi>(worker);
  afterAll(() => worker.terminate());

  async function analyse(
    film: Blob,
    stretch: Stretch,
  ): Promise<{ frames: FramePoses[]; batches: PoseBatch[]; count: number }> {
    const batches: PoseBatch[] = [];
    const { frames: count } = await pose.analyseStretch(
      film,
      stretch,
      Comlink.proxy((batch: PoseBatch) => void batches.push(batch)),
    );
    // Batches are not acknowledged: the last may still be on its way when the count arrives.
    while (batches.reduce((sum, { frames }) => sum + frames.length, 0) < count)
      await new Promise((done) => setTimeout(done, 5));
    return { frames: batches.flatMap(({ frames }) => frames), batches, count };
  }

  test('refuses a film before it is started, in words', async () => {
    const nothing = Comlink.proxy(() => undefined);
    await expect(pose.analyseStretch(runnerFilm, { from: 0, to: 9 }, nothing)).rejects.toThrow(/before it was started/);
  });

  test('rejects with every backend’s reason when none works, and starts with the next list', async () => {
    // No graphics card that is one: a browser with one would rightly start here, and the claim would be empty.
    const gpu = await (navigator as Navigator & { gpu?: GPU }).gpu?.requestAdapter();
    if (!gpu) await expect(pose.start({ model: 'lite', backends: ['webgpu'], threads: 1 })).rejects.toThrow(/webgpu: /);
    const report = await pose.start({ model: 'lite', backends: ['wasm'], threads: 1 });
    expect(report).toEqual({ backend: 'wasm', threads: 1, failed: [] });
  });

  test('gives every frame of a stretch once, with the file’s own time, where the body really is', async () => {
    const { frames, count } = await analyse(runnerFilm, { from: 0, to: 100 });
    expect(count).toBe(times.length);
    for (const [i, { time }] of frames.entries()) expect(time).toBeCloseTo(times[i], 4);
    const errors = frames.flatMap(({ people }, i) =>
      people.map(({ points }) => Math.abs((points[3 * 23] + points[3 * 24]) / 2 - hipColumn(i))),
    );
    expect(errors.length).toBe(times.length);
    // The mannequin's hips are 100 px apart from its shoulders; BlazePose puts them within a few.
    expect(Math.max(...errors)).toBeLessThan(15);
  });

  test('splits a film into stretches without losing or repeating a frame', async () => {
    const middle = times[11];
    const first = await analyse(runnerFilm, { from: 0, to: middle });
    const second = await analyse(runnerFilm, { from: middle, to: 100 });
    const joined = [...first.frames, ...second.frames].map(({ time }) => time);
    expect(joined.length).toBe(times.length);
    for (const [i, time] of joined.entries()) expect(time).toBeCloseTo(times[i], 4);
    expect(second.frames[0].people.length).toBe(1);
  });

  test('sees a film that is stored lying on its side upright', async () => {
    const upright = await analyse(runnerFilm, { from: 0, to: 100 });
    const turned = await analyse(turnedFilm, { from: 0, to: 100 });
    const distances = turned.frames.flatMap(({ people }, i) =>
      people.flatMap(({ points }) => {
        const other = upright.frames[i].people[0].points;
        return Array.from({ length: 33 }, (_, k) =>
          Math.hypot(points[3 * k] - other[3 * k], points[3 * k + 1] - other[3 * k + 1]),
        );
      }),
    );
    distances.sort((a, b) => a - b);
    expect(distances.length).toBe(33 * times.length);
    expect(distances[distances.length >> 1]).toBeLessThan(3);
  });

  test('hands over small pictures of the work now and then', async () => {
    const { batches } = await analyse(runnerFilm, { from: 0, to: 100 });
    const previews = batches.flatMap(({ preview }) => preview ?? []);
    expect(previews.length).toBeGreaterThan(0);
    expect([previews[0].width, previews[0].height]).toEqual([480, 360]);
    for (const preview of previews) preview.close();
  });

  test('finds nobody in a film of nobody', async () => {
    const { frames } = await analyse(emptyFilm, { from: 0, to: 100 });
    expect(frames.map(({ people }) => people.length)).toEqual([0, 0, 0, 0, 0]);
  });

  test('analyses a film that was cut short as far as it goes', async () => {
    const { frames } = await analyse(longFilm.slice(0, longFilm.size * 0.6), { from: 0, to: 100 });
    expect(frames.length).toBeGreaterThan(20);
    expect(frames.length).toBeLessThan(50);
    for (const [i, { time }] of frames.entries()) expect(time).toBeCloseTo(longTimes[i], 4);
    expect((await analyse(longFilm.slice(0, longFilm.size * 0.6), { from: 1.8, to: 100 })).count).toBe(0);
  });

  test('goes on after a damaged part of a film', async () => {
    const middle = longFilm.size / 2;
    const noise = new Uint8Array(longFilm.size / 10).map((_, i) => (i * 2654435761) >>> 13);
    const damaged = new Blob([longFilm.slice(0, middle), noise, longFilm.slice(middle + noise.length)]);
    const { frames } = await analyse(damaged, { from: 0, to: 100 });
    expect(frames.length).toBeGreaterThan(20);
    expect(frames[0].time).toBeCloseTo(0, 4);
    expect(frames[frames.length - 1].time).toBeCloseTo(longTimes[59], 4);
    for (let i = 1; i < frames.length; i++) expect(frames[i].time).toBeGreaterThan(frames[i - 1].time);
  });

  test('rejects what is no film in words, and goes on with the next', async () => {
    const noise = new Blob([new Uint8Array(5000).fill(7)]);
    await expect(analyse(noise, { from: 0, to: 1 })).rejects.toThrow(/notAFilm/);
    expect((await analyse(runnerFilm, { from: 0, to: times[2] })).count).toBe(2);
  });
});

describe('the film worker', () => {
  const worker = new Worker(new URL('../../../workers/video/filmWorker.ts', import.meta.url), { type: 'module' });
  const film = Comlink.wrap<FilmWorkerApi>(worker);
  afterAll(() => worker.terminate());

  async function error(blob: Blob) {
    const probed = await film.probe(blob);
    return 'error' in probed ? probed.error : null;
  }

  async function facts(blob: Blob) {
    const probed = await film.probe(blob);
    if ('error' in probed) throw new Error(probed.error.kind);
    return probed;
  }

  test('says what a film’s file says', async () => {
    const { facts: said, firstPicture } = await facts(runnerFilm);
    expect(said).toMatchObject({ width, height, rotation: 0, frameCount: times.length, hasAudio: false });
    expect(said.firstTimestamp).toBeCloseTo(times[0], 4);
    expect(said.lastTimestamp).toBeCloseTo(times[times.length - 1], 4);
    expect(said.codec).toMatch(/^(H\.264|VP9|AV1)$/);
    // A third of the gaps are 8 ms long, a third 8 ms short.
    expect(said.bestGuessFrameRate).toBeGreaterThan(25);
    expect(said.bestGuessFrameRate).toBeLessThan(41);
    expect([firstPicture.width, firstPicture.height]).toEqual([width, height]);
  });

  test('gives sizes and pictures upright', async () => {
    const { facts: said, firstPicture } = await facts(turnedFilm);
    expect(said).toMatchObject({ width, height, rotation: 90 });
    expect([firstPicture.width, firstPicture.height]).toEqual([width, height]);
    const jpeg = await film.picture(turnedFilm, times[5] + 0.001, 320);
    expect(jpeg.type).toBe('image/jpeg');
    const picture = await createImageBitmap(jpeg);
    expect([picture.width, picture.height]).toEqual([320, 240]);
  });

  test('says where a film that was cut short really ends', async () => {
    const { facts: whole } = await facts(longFilm);
    expect(whole).toMatchObject({ frameCount: 60, cutShort: false });
    const { facts: cut } = await facts(longFilm.slice(0, longFilm.size * 0.6));
    expect(cut.cutShort).toBe(true);
    expect(cut.lastTimestamp).toBeGreaterThan(0.6);
    expect(cut.lastTimestamp).toBeLessThan(1.7);
  });

  test('tells apart what can be wrong with a file', async () => {
    const bytes = new Uint8Array(await runnerFilm.arrayBuffer());
    expect(await error(new Blob(['a letter, not a film']))).toEqual({ kind: 'notAFilm', codec: null });
    // The index lies at the end: a film cut short has none.
    expect(await error(new Blob([bytes.slice(0, bytes.length / 2)]))).toMatchObject({ kind: 'corrupt' });
    const pictures = new MannequinPictures(width, height);
    const one = await encodeFilm({ times: [0], width, height, draw: () => pictures.canvas });
    expect(await error(one)).toMatchObject({ kind: 'tooFewFrames' });
    expect(await error(silence())).toMatchObject({ kind: 'audioOnly' });
  });
});

/** A second of silence as a WAVE file, byte by byte (RIFF, 8-bit mono at 8 kHz). */
function silence(): Blob {
  const header = new DataView(new ArrayBuffer(44));
  const text = (at: number, word: string) => {
    for (let i = 0; i < word.length; i++) header.setUint8(at + i, word.charCodeAt(i));
  };
  text(0, 'RIFF');
  header.setUint32(4, 36 + 8000, true);
  text(8, 'WAVEfmt ');
  header.setUint32(16, 16, true);
  header.setUint16(20, 1, true);
  header.setUint16(22, 1, true);
  header.setUint32(24, 8000, true);
  header.setUint32(28, 8000, true);
  header.setUint16(32, 1, true);
  header.setUint16(34, 8, true);
  text(36, 'data');
  header.setUint32(40, 8000, true);
  return new Blob([header, new Uint8Array(8000).fill(128)]);
}
