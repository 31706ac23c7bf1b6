import { expect, test } from 'vitest';
import type { StopCause, WorkerEnding, WorkerName } from '../../../src/language/jobProblem.ts';
import { problemWords } from '../../../src/language/problemWords.ts';

const workers: readonly WorkerName[] = [
  'film',
  'pose',
  'gather',
  'annotate',
  'frames',
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

test('no message of a browser or of the code itself comes on the screen', () => {
  const raw = 'RangeError: Array buffer allocation failed (SwiftShader)';
  const causes: readonly StopCause[] = [
    ...endings.map((ending) => ({ kind: 'workerDeath', worker: 'gather', ending, detail: raw }) as const),
    ...(['unreachable', 'missing', 'noBackend'] as const).map(
      (failure) => ({ kind: 'engine', failure, message: raw }) as const,
    ),
    { kind: 'error', message: raw },
  ];
  for (const job of jobs) {
    for (const cause of causes) expect(Object.values(stopped(job, cause)).join(' ')).not.toMatch(/RangeError|Swift/);
  }
});

test('what finds the body and can’t be loaded, is not there or does not start has a way out each', () => {
  const of = (failure: 'unreachable' | 'missing' | 'noBackend') =>
    stopped('analysis', { kind: 'engine', failure, message: '' });
  expect(of('unreachable').remedy).toContain('connection');
  expect(of('missing').remedy).toContain('Reload');
  expect(of('noBackend').remedy).toContain('another browser');
});
