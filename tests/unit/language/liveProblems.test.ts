import { expect, test } from 'vitest';
import { cameraProblem } from '../../../src/language/cameraProblem.ts';
import { recordingProblem } from '../../../src/language/recordingProblem.ts';

const cameras = [
  'insecure',
  'unsupported',
  'refused',
  'absent',
  'inUse',
  'unplugged',
  'muted',
  'hidden',
  'failed',
] as const;
const recordings = ['noRoom', 'full', 'unavailable', 'noEncoder', 'failed'] as const;

test('every failure of camera and recording says what happened and what to do, each in its own words', () => {
  const problems = [...cameras.map(cameraProblem), ...recordings.map(recordingProblem)];
  for (const { title, sentence, remedy } of problems) {
    expect(title).toMatch(/[^.]$/);
    expect(sentence).toMatch(/^[A-Z].*\.$/);
    expect(remedy).toMatch(/^[A-Z].*\.$/);
  }
  expect(new Set(problems.map(({ sentence, remedy }) => sentence + remedy)).size).toBe(problems.length);
});

test('whoever loses the camera or the disk in mid-run reads that the film is safe', () => {
  const { sentence } = cameraProblem('unplugged');
  for (const text of [sentence, recordingProblem('full').sentence, recordingProblem('failed').sentence]) {
    expect(text).toContain('safe');
  }
});
