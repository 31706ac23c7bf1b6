import { expect, test } from 'vitest';
import { shownParts } from '../../../src/filmFile/editList.ts';
import { partsWithin } from '../../../src/filmFile/partsWithin.ts';
import { fixtureFilm } from './fixtureFilm.ts';

/** Boxes of an MP4 as far as its edits: 1000 units a second in the movie, 90 000 in the track. */
function film(edits: readonly (readonly [duration: number, mediaTime: number, rate?: number])[], isLong = false): Blob {
  const box = (name: string, ...contents: Uint8Array[]) => {
    const size = 8 + contents.reduce((sum, { length }) => sum + length, 0);
    const bytes = new Uint8Array(size);
    new DataView(bytes.buffer).setUint32(0, size);
    bytes.set(new TextEncoder().encode(name), 4);
    let at = 8;
    for (const content of contents) {
      bytes.set(content, at);
      at += content.length;
    }
    return bytes;
  };
  const words = (...values: number[]) => {
    const view = new DataView(new ArrayBuffer(4 * values.length));
    for (const [i, value] of values.entries()) view.setInt32(4 * i, value);
    return new Uint8Array(view.buffer);
  };
  const list = edits.flatMap(([duration, mediaTime, rate = 1]) =>
    isLong ? [0, duration, mediaTime < 0 ? -1 : 0, mediaTime, rate * 65536] : [duration, mediaTime, rate * 65536],
  );
  const track = box(
    'trak',
    box('tkhd', words(0, 0, 0, 7, 0)),
    box('edts', box('elst', words(isLong ? 1 << 24 : 0, edits.length, ...list))),
    box('mdia', box('mdhd', words(0, 0, 0, 90_000, 0))),
  );
  const other = box('trak', box('tkhd', words(0, 0, 0, 6, 0)), box('edts', box('elst', words(0, 1, 5000, 0, 65536))));
  const movie = box('moov', box('mvhd', words(0, 0, 0, 1000, 0)), other, track);
  return new Blob([box('ftyp', words(0)), box('mdat', words(1, 2, 3)), movie].map((bytes) => new Uint8Array(bytes)));
}

test.each([false, true])(
  'a trimmed film is shown from its first edit on and to its end (64 bits: %s)',
  async (isLong) => {
    expect(await shownParts(film([[4000, 225_000]], isLong), 7)).toEqual([{ from: 0, to: 4, shift: 0 }]);
  },
);

test('an empty edit only delays the film', async () => {
  expect(
    await shownParts(
      film([
        [500, -1],
        [4000, 90_000],
      ]),
      7,
    ),
  ).toEqual([{ from: 0.5, to: 4.5, shift: 0 }]);
});

test('of several edits each is shown after the one before, whatever lies between them', async () => {
  const parts = await shownParts(
    film([
      [2000, 0],
      [1000, 900_000],
    ]),
    7,
  );
  expect(parts).toEqual([
    { from: 0, to: 2, shift: 0 },
    { from: 10, to: 11, shift: -8 },
  ]);
  const within = partsWithin(parts, { from: 1.5, to: 2.25 });
  expect(within).toHaveLength(2);
  expect(within[0].from).toBe(1.5);
  expect(within[0].to).toBeCloseTo(2, 2);
  expect(within[1].from).toBeCloseTo(10, 2);
  expect(within[1].to).toBe(10.25);
});

test('a fragmented film’s edit without a length goes on to the end', async () => {
  expect(await shownParts(film([[0, 0]]), 7)).toEqual([{ from: 0, to: Number.POSITIVE_INFINITY, shift: 0 }]);
});

test('what can’t be followed is shown whole: another speed, another track, no list, no MP4', async () => {
  const whole = [{ from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY, shift: 0 }];
  expect(await shownParts(film([[4000, 0, 0.5]]), 7)).toEqual(whole);
  expect(await shownParts(film([[4000, 0]]), 8)).toEqual(whole);
  expect(await shownParts(fixtureFilm('odd/not-a-film.mp4'), 1)).toEqual(whole);
  expect(await shownParts(fixtureFilm('odd/empty.mp4'), 1)).toEqual(whole);
  expect(await shownParts(fixtureFilm('odd/alpha.webm'), 1)).toEqual(whole);
});

test('a film that ffmpeg trimmed without encoding it again is read from its own list', async () => {
  const [part, ...more] = await shownParts(fixtureFilm('odd/trimmed.mp4'), 1);
  expect(more).toEqual([]);
  expect(part.from).toBe(0);
  expect(part.to).toBeCloseTo(1.034, 3);
});

test('no damage to the index throws or hangs', async () => {
  const bytes = new Uint8Array(await fixtureFilm('odd/trimmed.mp4').arrayBuffer());
  const index = new TextDecoder('latin1').decode(bytes).indexOf('moov');
  for (let i = 0; i < 400; i++) {
    const spoilt = bytes.slice();
    spoilt[index - 4 + ((i * 7919) % 900)] = (i * 104_729) >>> 3;
    expect((await shownParts(new Blob([spoilt]), 1)).length).toBeGreaterThan(0);
  }
});
