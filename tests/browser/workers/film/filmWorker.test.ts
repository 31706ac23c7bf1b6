import * as Comlink from 'comlink';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FilmWorkerApi } from '../../../../workers/shared/filmWorkerApi.ts';
import { encodeFilm } from '../../../fixtures/poses/encodeFilm.ts';
import { MannequinPictures } from '../../../fixtures/poses/mannequinPictures.ts';
import { type TestFilms, testFilms } from '../../../fixtures/poses/testFilms.ts';

let films: TestFilms;
beforeAll(async () => {
  films = await testFilms();
});

describe('the film worker', () => {
  const worker = new Worker(new URL('../../../../workers/film/filmWorker.ts', import.meta.url), { type: 'module' });
  const film = Comlink.wrap<FilmWorkerApi>(worker);
  afterAll(() => worker.terminate());

  async function error(blob: Blob) {
    const probed = await film.probe(blob, 0);
    return 'error' in probed ? probed.error : null;
  }

  async function facts(blob: Blob) {
    const probed = await film.probe(blob, 0);
    if ('error' in probed) throw new Error(probed.error.kind);
    return probed;
  }

  test('says what a film’s file says', async () => {
    const { facts: said, firstPicture } = await facts(films.runner);
    expect(said).toMatchObject({
      width: films.width,
      height: films.height,
      rotation: 0,
      frameCount: films.times.length,
      hasAudio: false,
    });
    expect(said.firstTimestamp).toBeCloseTo(films.times[0], 4);
    expect(said.lastTimestamp).toBeCloseTo(films.times[films.times.length - 1], 4);
    expect(said.codec).toMatch(/^(H\.264|VP9|AV1)$/);
    // A third of the gaps are 8 ms long, a third 8 ms short.
    expect(said.bestGuessFrameRate).toBeGreaterThan(25);
    expect(said.bestGuessFrameRate).toBeLessThan(41);
    expect([firstPicture.width, firstPicture.height]).toEqual([films.width, films.height]);
  });

  test('gives sizes and pictures upright', async () => {
    const { facts: said, firstPicture } = await facts(films.turned);
    expect(said).toMatchObject({ width: films.width, height: films.height, rotation: 90 });
    expect([firstPicture.width, firstPicture.height]).toEqual([films.width, films.height]);
    const jpeg = await film.picture(films.turned, 0, films.times[5] + 0.001, 320);
    expect(jpeg.type).toBe('image/jpeg');
    const picture = await createImageBitmap(jpeg);
    expect([picture.width, picture.height]).toEqual([320, 240]);
  });

  test('says where a film that was cut short really ends', async () => {
    const { facts: whole } = await facts(films.long);
    expect(whole).toMatchObject({ frameCount: 60, cutShort: false });
    const { facts: cut } = await facts(films.long.slice(0, films.long.size * 0.6));
    expect(cut.cutShort).toBe(true);
    expect(cut.lastTimestamp).toBeGreaterThan(0.6);
    expect(cut.lastTimestamp).toBeLessThan(1.7);
  });

  test('tells apart what can be wrong with a file', async () => {
    const bytes = new Uint8Array(await films.runner.arrayBuffer());
    expect(await error(new Blob(['a letter, not a film']))).toEqual({ kind: 'notAFilm', codec: null });
    // The index lies at the end: a film cut short has none.
    expect(await error(new Blob([bytes.slice(0, bytes.length / 2)]))).toMatchObject({ kind: 'corrupt' });
    const pictures = new MannequinPictures(640, 480);
    const one = await encodeFilm({ times: [0], width: 640, height: 480, draw: () => pictures.canvas });
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
