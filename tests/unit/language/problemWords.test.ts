import { expect, test } from 'vitest';
import type { StopCause, WorkerEnding, WorkerName } from '../../../src/language/jobProblem.ts';
import { problemWords } from '../../../src/language/problemWords.ts';

const workers: readonly WorkerName[] = [
  'film',
  'pose',
  'gather',
  'annotate',
  'livePose',
  'window',
  'picture',
  'record',
  'activity',
];
const endings: readonly WorkerEnding[] = ['notLoaded', 'crashed', 'unreadable', 'silent', 'ended'];
const jobs = ['reading', 'analysis', 'live'] as const;

const stopped = (job: (typeof jobs)[number], cause: StopCause) => problemWords({ kind: 'stopped', job, cause });

test('every death of every worker says which part of Lope ended how, what is safe and what to do', () => {
  const said = jobs.flatMap((job) =>
    workers.flatMap((worker) =>
      endings.map((ending) => stopped(job, { kind: 'workerDeath', worker, ending, detail: '' })),
    ),
  );
  for (const { title, sentence, remedy } of said) {
    expect(title).toMatch(/^[A-Z].*[^.]$/);
    expect(sentence).toMatch(/^(The part of Lope that|Opening it takes) .*\. .*(safe|untouched)\.$/);
    expect(remedy).toMatch(/^[A-Z].*\.$/);
  }
  expect(new Set(said.map(({ title, sentence }) => title + sentence)).size).toBe(said.length);
});

test('another network is offered only where a network was at work, and a reload where a script is missing', () => {
  const death = (worker: WorkerName, ending: WorkerEnding) =>
    stopped('analysis', { kind: 'workerDeath', worker, ending, detail: '' }).remedy;
  expect(death('pose', 'silent')).toContain('“Quick”');
  expect(death('gather', 'silent')).not.toContain('“Quick”');
  expect(death('pose', 'notLoaded')).toContain('reload the page');
});

test('the browser’s own message is passed on, whether a worker crashed or only an error came', () => {
  const crash = { kind: 'workerDeath', worker: 'gather', ending: 'crashed', detail: 'RangeError: too large' } as const;
  expect(stopped('analysis', crash).sentence).toContain('(RangeError: too large)');
  expect(stopped('live', { kind: 'error', message: 'No backend works.' }).sentence).toContain('(No backend works.)');
});
