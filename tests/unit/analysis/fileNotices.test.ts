import { expect, test } from 'vitest';
import { analyseRun } from '../../../src/analysis/analyseRun.ts';
import type { FileReading } from '../../../src/analysis/fileReading.ts';
import { noticeWords } from '../../../src/language/noticeWords.ts';
import { withoutFrames } from '../../../src/poseTrack/withoutFrames.ts';
import { runFilmOf } from './runFilms.ts';

const whole: FileReading = {
  pictures: 900,
  unreadable: 0,
  isCutShort: false,
  missingSeconds: null,
  isInterlaced: false,
};
const film = runFilmOf({ runner: 'clean', camera: 'rightSide', frameRate: 60, seconds: 15, noise: 1 });

/** The film with only the frames that are `kept`, the others unreadable. */
function damaged(kept: (frame: number) => boolean) {
  const lost = Uint8Array.from(film.times, (_, i) => (kept(i) ? 0 : 1));
  const unreadable = lost.reduce((sum, value) => sum + value, 0);
  const file = { ...whole, pictures: lost.length, unreadable };
  return analyseRun({ track: withoutFrames(film, lost), file }).analysis;
}

test('a whole file gives no notice', () => {
  const { notices } = analyseRun({ track: film, file: whole }).analysis;
  expect(notices).toEqual(analyseRun({ track: film }).analysis.notices);
});

test('pictures that can’t be read are told in numbers, and are not told again as a runner who was not found', () => {
  const { notices, metrics } = damaged((i) => i < 580);
  expect(notices).toContainEqual({ id: 'unreadablePictures', level: 'warn', pictures: 900, unreadable: 320 });
  expect(notices.map(({ id }) => id)).not.toContain('manyFramesMissed');
  const [entire, rest] = [analyseRun({ track: film }).analysis.metrics.cadence!, metrics.cadence!];
  expect(Math.abs(rest.value! - entire.value!)).toBeLessThan(rest.uncertainty! + entire.uncertainty!);
});

test.each([
  ['19 of 60', (i: number) => i % 60 < 19],
  ['every third second', (i: number) => Math.floor(i / 60) % 3 === 0],
  ['half of each second', (i: number) => i % 60 >= 30],
])('what is left in pieces is no slow motion: %s', (_, kept) => {
  const { notices, suspectedTimeScale, timeScale } = damaged(kept);
  expect(suspectedTimeScale).toBeNull();
  expect(timeScale).toBe(1);
  expect(notices.map(({ id }) => id)).not.toContain('slowMotion');
});

test('a cut end and mixed moments are told', () => {
  const file = { ...whole, isCutShort: true, missingSeconds: 10.5, isInterlaced: true };
  const { notices } = analyseRun({ track: film, file }).analysis;
  expect(notices).toContainEqual({ id: 'cutShort', level: 'info', missingSeconds: 10.5 });
  expect(notices).toContainEqual({ id: 'interlaced', level: 'warn' });
  const sentences = notices.map((notice) => noticeWords(notice).sentence).join(' ');
  expect(sentences).toMatch(/end of this file is missing/);
  expect(sentences).toMatch(/interlaced/);
});
