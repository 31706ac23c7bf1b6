import { expect, test } from 'vitest';
import { Interruptible } from '../../../../src/engine/workers/interruptible.ts';

const open = () => {
  let fail: (reason: unknown) => void = () => undefined;
  const end = new Promise<never>((_, reject) => {
    fail = reject;
  });
  return { end, fail };
};

test('a call has its own outcome while nothing cuts it short', async () => {
  const calls = new Interruptible(open().end);
  await expect(calls.run(Promise.resolve(3))).resolves.toBe(3);
  await expect(calls.run(Promise.reject(new Error('its own')))).rejects.toThrow('its own');
});

test('a call under way ends with what cut it short, and so does every later one', async () => {
  const { end, fail } = open();
  const calls = new Interruptible(end);
  const pending = calls.run(new Promise(() => undefined));
  fail(new Error('the worker died'));
  await expect(pending).rejects.toThrow('the worker died');
  await expect(calls.run(Promise.resolve(3))).rejects.toThrow('the worker died');
  await expect(calls.run(Promise.reject(new Error('late')))).rejects.toThrow('the worker died');
});
