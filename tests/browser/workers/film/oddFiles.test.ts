import * as Comlink from 'comlink';
import { afterAll, expect, test } from 'vitest';
import { filmProblem } from '../../../../src/language/filmProblem.ts';
import type { FilmWorkerApi } from '../../../../workers/shared/filmWorkerApi.ts';
import interlacedStream from '../../../fixtures/odd/interlaced.m2ts?url';
import interlacedMp4 from '../../../fixtures/odd/interlaced.mp4?url';
import oblongTurned from '../../../fixtures/odd/oblong-turned.mp4?url';
import plainMkv from '../../../fixtures/odd/plain.mkv?url';
import plainMov from '../../../fixtures/odd/plain.mov?url';
import plainWebm from '../../../fixtures/odd/plain.webm?url';
import trimmed from '../../../fixtures/odd/trimmed.mp4?url';

const worker = new Worker(new URL('../../../../workers/film/filmWorker.ts', import.meta.url), { type: 'module' });
const film = Comlink.wrap<FilmWorkerApi>(worker);
afterAll(() => worker.terminate());

const load = async (address: string) => (await fetch(address)).blob();

async function facts(blob: Blob, turn: 0 | 90 | 180 | 270 = 0) {
  const probed = await film.probe(blob, turn);
  if ('error' in probed) throw new Error(probed.error.kind);
  const { width, height } = probed.firstPicture;
  probed.firstPicture.close();
  return { ...probed.facts, picture: [width, height] };
}

test('an interlaced film has its decoded size, from a stream as from an MP4, and is named as such', async () => {
  for (const address of [interlacedStream, interlacedMp4]) {
    const found = await facts(await load(address));
    expect(found).toMatchObject({ width: 320, height: 240, picture: [320, 240], isInterlaced: true, frameCount: 60 });
  }
});

test('oblong pixels count before the turn, and a turn of the person’s comes after it', async () => {
  const blob = await load(oblongTurned);
  expect(await facts(blob)).toMatchObject({ width: 240, height: 320, picture: [240, 320], rotation: 270 });
  expect(await facts(blob, 90)).toMatchObject({ width: 320, height: 240, picture: [320, 240], turn: 90 });
  const jpeg = await createImageBitmap(await film.picture(blob, 90, 0.5, 160));
  expect([jpeg.width, jpeg.height]).toEqual([160, 120]);
});

test('of a trimmed film only what players show counts', async () => {
  const found = await facts(await load(trimmed));
  expect(found.firstTimestamp).toBeCloseTo(0, 3);
  expect(found.frameCount).toBe(62);
  expect(found.lastTimestamp).toBeCloseTo(61 / 60, 2);
});

test('a file that ends within its first pictures is told to be damaged, not to be a short video', async () => {
  for (const address of [plainWebm, plainMkv]) {
    const blob = await load(address);
    expect(await facts(blob), address).toMatchObject({ cutShort: false });
    // All its pictures lie in one cluster, which is read whole or not at all.
    expect(await film.probe(blob.slice(0, 0.7 * blob.size), 0), address).toEqual({
      error: { kind: 'corrupt', codec: null },
    });
  }
});

/** Lengths of boxes and elements stand here; the pictures come later. */
const headShare = 0.06;

/** Bits flipped, ranges zeroed, ends missing, lengths that lie, a piece moved: the same file spoilt in many ways. */
function spoilt(bytes: Uint8Array<ArrayBuffer>, i: number): Blob {
  const copy = bytes.slice();
  const place = (i * 2_654_435_761) % copy.length;
  // Every other time in the head, where one byte is worth a thousand.
  const at = i % 2 === 0 ? place : Math.floor(place * headShare);
  switch (i % 5) {
    case 0:
      copy[at] ^= 1 << (i % 8);
      break;
    case 1:
      copy.fill(0, at, at + 200);
      break;
    case 2:
      return new Blob([copy.slice(0, at)]);
    case 3:
      copy.fill(0xff, at, at + 4);
      break;
    default:
      copy.copyWithin(at, Math.floor(place / 2), Math.floor(place / 2) + 64);
  }
  return new Blob([copy]);
}

const spoiltTimes = 30;

test.each([
  ['MP4', trimmed],
  ['MOV', plainMov],
  ['WebM', plainWebm],
  ['MKV', plainMkv],
  ['transport stream', interlacedStream],
])('a spoilt %s is read or refused, and never holds the worker up', async (_, address) => {
  const bytes = new Uint8Array(await (await load(address)).arrayBuffer());
  let read = 0;
  for (let i = 0; i < spoiltTimes; i++) {
    const blob = spoilt(bytes, i);
    const probed = await film.probe(blob, 0);
    if ('error' in probed) {
      expect(probed.error.kind).toMatch(/notAFilm|corrupt|codecUnsupported|audioOnly|tooFewFrames/);
      expect(filmProblem(probed.error).sentence).not.toBe('');
      continue;
    }
    read++;
    const { firstTimestamp, lastTimestamp, width, height } = probed.facts;
    probed.firstPicture.close();
    expect(lastTimestamp).toBeGreaterThanOrEqual(firstTimestamp);
    expect(lastTimestamp - firstTimestamp).toBeLessThan(6 * 3600);
    expect(width * height).toBeGreaterThan(0);
    // Into its middle, as far as it goes: a picture, or an error that is caught, within the decoder's time.
    await film.picture(blob, 0, (firstTimestamp + lastTimestamp) / 2, 160).catch((error: unknown) => {
      expect(error).toBeInstanceOf(Error);
    });
  }
  // Damage in one place leaves most of a film.
  expect(read).toBeGreaterThan(spoiltTimes / 4);
});
