import { expect, test } from 'vitest';
import { analyseRun } from '../../../src/analysis/analyseRun.ts';
import { noticeWords } from '../../../src/language/noticeWords.ts';
import { film } from '../gait/film.ts';

const timing = { times: Array.from({ length: 12 * 60 }, (_, i) => i / 60), timeScale: 1 };
/** Played seconds of a real time: fourfold from 7 s to 10 s. */
const played = (real: number) => Math.min(real, 7) + 4 * Math.max(0, Math.min(real, 10) - 7) + Math.max(0, real - 10);

test('a film that turns to slow motion and back says which parts count', () => {
  const { track } = film('clean', 'rightSide', { timing });
  const { analysis } = analyseRun({ track: { ...track, times: track.times.map(played) } });
  const said = analysis.notices.map((notice) => noticeWords(notice).sentence);
  expect(said).toContainEqual(expect.stringMatching(/read in 2 parts.*0\.0 to 7\.\d s and 1[89]\.\d to 21\.\d s/));
  expect(said).toContainEqual(expect.stringMatching(/^Left out: another speed \([67]\.\d to 1[89]\.\d s\)/));
});

test('a film at one speed says nothing of the kind', () => {
  const { track } = film('clean', 'rightSide', { timing });
  const ids = analyseRun({ track }).analysis.notices.map(({ id }) => id);
  expect(ids).not.toContain('changingSpeed');
  expect(ids).not.toContain('partsLeftOut');
});
