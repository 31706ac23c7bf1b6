import { expect, test } from 'vitest';
import { analyseRun } from '../../../src/analysis/analyseRun.ts';
import { noticeWords } from '../../../src/language/noticeWords.ts';
import { filmSubject } from '../../accuracy/rig/filmSubject.ts';
import { interruptedSubject, type Stretch } from '../../accuracy/rig/interruptedSubject.ts';
import { makeShot } from '../../accuracy/rig/makeShot.ts';
import { cameras } from '../../virtualRunner/cameras.ts';
import { forms } from '../../virtualRunner/forms.ts';

const run = (seconds: number): Stretch => ({ does: 'run', seconds });
const stand = (seconds: number): Stretch => ({ does: 'stand', seconds });

function analysisOf(...stretches: readonly Stretch[]) {
  return slowedAnalysisOf(1, ...stretches);
}

function slowedAnalysisOf(timeScale: number, ...stretches: readonly Stretch[]) {
  const subject = interruptedSubject('stopping', forms.clean, 4, stretches);
  const shot = makeShot({ frameRate: 30 }, subject.from, subject.to, 1);
  const track = filmSubject(subject, cameras.rightSide, shot);
  const slowed = { ...track, times: track.times.map((time) => timeScale * time) };
  const { analysis } = analyseRun({ track: slowed }, { heightCm: subject.heightCm, timeScale });
  return { ...analysis, trueContacts: subject.contacts.map(({ initialContact }) => initialContact) };
}

const partlyRun = (analysis: ReturnType<typeof analysisOf>) => analysis.notices.find(({ id }) => id === 'partlyRun');
const sentence = (analysis: ReturnType<typeof analysisOf>) => noticeWords(partlyRun(analysis)!).sentence;

test('a film with a stand before and after the run says which part counts, and counts no other', () => {
  const analysis = analysisOf(stand(5), run(9), stand(4));
  expect(partlyRun(analysis)?.level).toBe('info');
  expect(sentence(analysis)).toMatch(/^Only the running counts: [45]\.\d to 1[34]\.\d s of this video\.$/);
  for (const { initialContact } of analysis.contacts) {
    expect(initialContact).toBeGreaterThan(4);
    expect(initialContact).toBeLessThan(15);
  }
  // No step is quite like the last, so the truth is these steps' own.
  const steps = analysis.trueContacts;
  const cadence = (60 * (steps.length - 1)) / (steps.at(-1)! - steps[0]);
  expect(Math.abs(analysis.metrics.cadence!.value! - cadence)).toBeLessThan(1);
});

test('a film that plays four times slower says so in its own seconds', () => {
  const analysis = slowedAnalysisOf(4, stand(5), run(9), stand(4));
  const [from, to] = (sentence(analysis)?.match(/[\d.]+(?= to| s)/g) ?? []).map(Number);
  expect(from / 4).toBeGreaterThan(4);
  expect(from / 4).toBeLessThan(6);
  expect(to / 4).toBeGreaterThan(13);
  expect(to / 4).toBeLessThan(15);
});

test('many parts are counted, not listed', () => {
  const analysis = analysisOf(run(5), stand(3), run(5), stand(3), run(5), stand(3), run(5));
  expect(sentence(analysis)).toMatch(/^Only the running counts: 4 parts, \d+ s in all, of this video\.$/);
});

test('a film that is all run says nothing of the kind', () => {
  expect(partlyRun(analysisOf(run(12)))).toBeUndefined();
});
