import { expect, test } from 'vitest';
import { analyseRun } from '../../../src/analysis/analyseRun.ts';
import type { FileReading } from '../../../src/analysis/fileReading.ts';
import { unreadableSpans } from '../../../src/analysis/unreadableSpans.ts';
import { noticeWords } from '../../../src/language/noticeWords.ts';
import { withoutFrames } from '../../../src/poseTrack/withoutFrames.ts';
import { cameras } from '../../virtualRunner/cameras.ts';
import { evenTiming } from '../../virtualRunner/evenTiming.ts';
import { forms } from '../../virtualRunner/forms.ts';
import { film as filmOf } from '../gait/film.ts';
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
  const frames = Array.from(film.times, (time, i) => (kept(i) ? { time } : { time, isUnreadable: true as const }));
  const file = { ...whole, pictures: lost.length, unreadable, unreadableSpans: unreadableSpans(frames) };
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

test('where pictures can’t be read nobody is said to be missing', () => {
  const said = (kept: (frame: number) => boolean) =>
    damaged(kept)
      .notices.map((notice) => noticeWords(notice).sentence)
      .join(' ');
  expect(said((i) => i >= 90)).toMatch(/pictures that can’t be read \(0\.0 to 1\.5 s\)/);
  expect(said((i) => i < 580)).toMatch(/pictures that can’t be read \(9\.7 to 15\.0 s\)/);
  expect(said((i) => i >= 90) + said((i) => i < 580)).not.toMatch(/nobody/);
});

test('a runner who is away from pictures that can be read is still said to be missing', () => {
  const away = Uint8Array.from(film.times, (_, i) => (i < 90 ? 1 : 0));
  const file = { ...whole, unreadable: 12, unreadableSpans: [{ from: 0.2, to: 0.4 }] };
  const { notices } = analyseRun({ track: withoutFrames(film, away), file }).analysis;
  expect(notices).toContainEqual({
    id: 'partsLeftOut',
    level: 'info',
    parts: [expect.objectContaining({ reason: 'nobody' })],
  });
});

test('a file too damaged to find a run in is refused as damaged, not as no run', () => {
  for (const kept of [(i: number) => i % 60 < 12, () => false]) {
    const { notices, contacts } = damaged(kept);
    const ids = notices.map(({ id }) => id);
    expect(contacts).toEqual([]);
    expect(notices.filter(({ level }) => level === 'stop').map(({ id }) => id)).toEqual(['tooDamaged']);
    expect(ids).not.toContain('unreadablePictures');
    expect(noticeWords(notices[0]).sentence).toMatch(/too damaged to find a run in it: \d+ of its 900 pictures/);
  }
});

test('somebody who stands in a file with a few damaged pictures is still said to stand', () => {
  const { track } = filmOf(forms.standing, cameras.rightSide, { timing: evenTiming(5, 60) });
  const file = { ...whole, pictures: 310, unreadable: 10 };
  const ids = analyseRun({ track, file }).analysis.notices.map(({ id }) => id);
  expect(ids).toContain('standing');
  expect(ids).toContain('unreadablePictures');
});
