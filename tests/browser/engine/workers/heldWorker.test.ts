import { afterEach, describe, expect, test, vi } from 'vitest';
import { HeldWorker } from '../../../../src/engine/workers/heldWorker.ts';
import { startWorker } from '../../../../src/engine/workers/startWorker.ts';
import { WorkerDeath } from '../../../../src/engine/workers/workerDeath.ts';
import type { WorkerName } from '../../../../src/language/jobProblem.ts';
import { startMortal } from './startMortal.ts';

const names = Object.keys(startWorker) as WorkerName[];

afterEach(() => {
  vi.useRealTimers();
});

/** The worker itself besides its holder, as only a test gets hold of it. */
function held<Name extends WorkerName>(name: Name, start: () => Worker = startWorker[name]) {
  const worker = start();
  const terminate = vi.spyOn(worker, 'terminate');
  return { worker, terminate, holder: new HeldWorker(name, () => worker) };
}

const never = () => new Promise<void>(() => undefined);

async function rejection(call: Promise<unknown>): Promise<unknown> {
  return await call.then(
    () => 'It did not reject.',
    (error: unknown) => error,
  );
}

describe.each(names)('the %s worker', (name) => {
  test('is found under its address and answers', async () => {
    const { holder } = held(name);
    const ask = (api: object) => (api as { nothing(): Promise<void> }).nothing();
    const error = await rejection(holder.call(ask));
    // Its own error about a question that it does not know.
    expect(error).toHaveProperty('name', 'TypeError');
    holder.end();
  });

  test('is terminated when it dies, and rejects every call with its name and its ending', async () => {
    const { holder, worker, terminate } = held(name);
    const deaths: WorkerDeath[] = [];
    holder.onDeath((death) => deaths.push(death));
    const pending = rejection(holder.call(never));
    worker.dispatchEvent(new ErrorEvent('error', { message: 'Boom' }));
    const death = await pending;
    expect(death).toBeInstanceOf(WorkerDeath);
    expect(death).toMatchObject({ worker: name, ending: 'crashed', detail: 'Boom' });
    expect(terminate).toHaveBeenCalledOnce();
    expect(holder.isDead).toBe(true);
    expect(deaths).toEqual([death]);
    const ask = vi.fn(never);
    expect(await rejection(holder.call(ask))).toBe(death);
    expect(ask).not.toHaveBeenCalled();
  });
});

test('a crash that nobody caught is told with the browser’s message', async () => {
  const { holder } = held('gather', startMortal(1));
  await holder.call((api) => api.partial([]));
  expect(await rejection(holder.call((api) => api.partial([])))).toMatchObject({
    ending: 'crashed',
    detail: expect.stringContaining('Out of memory.'),
  });
});

test('a script that can’t be had is told apart from a crash', async () => {
  const { holder } = held('gather', () => new Worker('/there-is-no-such-worker.js', { type: 'module' }));
  expect(await rejection(holder.call((api) => api.partial([])))).toMatchObject({ ending: 'notLoaded', detail: '' });
});

test('a message that can’t be read is a death', async () => {
  const { holder, worker } = held('gather', startMortal(0, 'silent'));
  const pending = rejection(holder.call((api) => api.partial([])));
  worker.dispatchEvent(new MessageEvent('messageerror'));
  expect(await pending).toMatchObject({ ending: 'unreadable' });
});

test('silence is a death once it has lasted for as long as the call allows, and signs of life put it off', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  const { holder } = held('pose', startMortal(0, 'silent'));
  const pending = rejection(holder.call(never, 10_000));
  vi.advanceTimersByTime(9000);
  expect(holder.isDead).toBe(false);
  holder.heard();
  vi.advanceTimersByTime(9000);
  expect(holder.isDead).toBe(false);
  vi.advanceTimersByTime(2000);
  expect(await pending).toMatchObject({ worker: 'pose', ending: 'silent' });
});

test('a call that has been answered is no silence', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  const { holder } = held('gather', startMortal(1, 'silent'));
  await holder.call((api) => api.partial([]), 1000);
  vi.advanceTimersByTime(60_000);
  expect(holder.isDead).toBe(false);
  holder.end();
});

test('a worker that its owner ends rejects what is under way, and its death is not reported', async () => {
  const { holder, terminate } = held('gather', startMortal(0, 'silent'));
  const listener = vi.fn();
  holder.onDeath(listener);
  const pending = rejection(holder.call(never));
  holder.end();
  holder.end();
  expect(await pending).toMatchObject({ ending: 'ended' });
  expect(terminate).toHaveBeenCalledOnce();
  expect(listener).not.toHaveBeenCalled();
});
