import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { PendingCalls } from '../../../../src/engine/workers/pendingCalls.ts';

test('a call has its own outcome while nothing ends it', async () => {
  const calls = new PendingCalls();
  await expect(calls.run(Promise.resolve(3))).resolves.toBe(3);
  await expect(calls.run(Promise.reject(new Error('its own')))).rejects.toThrow('its own');
});

test('a pending call ends with the first reason, and so does every later one', async () => {
  const calls = new PendingCalls();
  const pending = calls.run(new Promise(() => undefined));
  calls.end(new Error('the worker died'));
  calls.end(new Error('it died again'));
  await expect(pending).rejects.toThrow('the worker died');
  await expect(calls.run(Promise.resolve(3))).rejects.toThrow('the worker died');
  await expect(calls.run(Promise.reject(new Error('late')))).rejects.toThrow('the worker died');
});

/** Whether what a call answered is still in memory once nobody but `race` could hold it. */
async function isKept(race: (call: Promise<object>) => Promise<object>): Promise<boolean> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const answers = Array.from({ length: 10 }, () => new WeakRef({ frame: new Float64Array(1000) }));
  for (const answer of answers) await race(Promise.resolve(answer.deref()!));
  await new Promise((resolve) => setTimeout(resolve, 20));
  collect();
  return answers.some((answer) => answer.deref() !== undefined);
}

test('an answer is not kept in memory while the end has not come, as a race would keep it', async () => {
  const calls = new PendingCalls();
  expect(await isKept((call) => calls.run(call))).toBe(false);
  const end = new Promise<never>(() => undefined);
  expect(await isKept((call) => Promise.race([call, end]))).toBe(true);
  // Both live until here.
  calls.end(end);
});
