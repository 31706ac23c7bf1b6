import { expect, test } from 'vitest';
import { isCutFile } from '../../../src/filmFile/isCutFile.ts';
import { fixtureFilm } from './fixtureFilm.ts';

test.each(['odd/alpha.webm', 'odd/interlaced.m2ts'])('%s is whole, and cut wherever it is broken off', async (name) => {
  const film = fixtureFilm(name);
  expect(await isCutFile(film)).toBe(false);
  for (const share of [0.3, 0.51, 0.9])
    expect(await isCutFile(film.slice(0, 1 + Math.floor(film.size * share)))).toBe(true);
});

test('a live recording does not know how long it should be', async () => {
  const bytes = new Uint8Array(await fixtureFilm('odd/alpha.webm').arrayBuffer());
  const segment = bytes.findIndex((_, i) => [0x18, 0x53, 0x80, 0x67].every((byte, k) => bytes[i + k] === byte));
  bytes.set([0x01, 255, 255, 255, 255, 255, 255, 255], segment + 4);
  expect(await isCutFile(new Blob([bytes.slice(0, Math.floor(bytes.length / 2))]))).toBe(false);
});

test('files of other kinds are not taken for cut', async () => {
  for (const name of ['odd/not-a-film.mp4', 'odd/empty.mp4', 'odd/trimmed.mp4']) {
    expect(await isCutFile(fixtureFilm(name))).toBe(false);
  }
});
