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
