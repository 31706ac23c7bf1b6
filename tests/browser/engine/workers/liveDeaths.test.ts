import { afterEach, expect, test } from 'vitest';
import { type LiveSession, startLiveSession } from '../../../../src/engine/live/liveSession.ts';
import type { LiveState } from '../../../../src/engine/live/liveState.ts';
import { startWorker, type WorkerStarts } from '../../../../src/engine/workers/startWorker.ts';
import { problemWords } from '../../../../src/language/problemWords.ts';
import { startRecording } from '../../../../src/recording/startRecording.ts';
import { startIdle, startMortal } from './startMortal.ts';

let painting: ReturnType<typeof setInterval> | undefined;
let session: LiveSession | null = null;

afterEach(() => {
  clearInterval(painting);
  session?.stop();
  session = null;
});

/** A camera that shows an empty, changing picture. */
function emptyCamera(): MediaStreamTrack {
  const canvas = document.createElement('canvas');
  canvas.width = 320;
  canvas.height = 240;
  const context = canvas.getContext('2d')!;
  let shade = 0;
  clearInterval(painting);
  painting = setInterval(() => {
    shade = (shade + 5) % 250;
    context.fillStyle = `rgb(${shade} ${shade} ${shade})`;
    context.fillRect(0, 0, 320, 240);
  }, 30);
  return canvas.captureStream(30).getVideoTracks()[0];
}

function watch(starts: Partial<WorkerStarts>): LiveSession {
  session?.stop();
  session = startLiveSession(
    emptyCamera(),
    {
      cameraView: 'side',
      model: 'lite',
      backend: 'wasm',
      run: {},
      onFrame: () => undefined,
      onSeen: ({ frame }) => frame.close(),
      onSay: () => undefined,
    },
    { ...startWorker, ...startIdle, ...starts },
  );
  return session;
}

async function failureOf({ state }: LiveSession): Promise<LiveState> {
  await expect.poll(() => state.getState().phase).toBe('failed');
  return state.getState();
}

test.each([
  ['its first picture', 0],
  ['a reading', 3],
])('a camera is no longer watched when the window worker dies over %s, which a sentence says', async (_, lifetime) => {
  const { problem } = await failureOf(watch({ window: startMortal(lifetime) }));
  expect(problem).toMatchObject({ cause: { worker: 'window', ending: 'crashed' } });
  expect(problemWords(problem!)).toMatchObject({
    title: 'Lope stopped watching',
    sentence: expect.stringContaining('The part of Lope that works out the numbers as you run crashed'),
  });
  const { state } = watch({});
  await expect.poll(() => state.getState().framing).not.toBeNull();
  expect(state.getState()).toMatchObject({ phase: 'watching', problem: null });
});

test.each([
  ['is started', 0],
  ['has begun, again and again', 1],
])('a camera is no longer watched when the pose worker dies once it %s, which a sentence says', async (_, lifetime) => {
  const { problem } = await failureOf(watch({ livePose: startMortal(lifetime) }));
  expect(problem).toMatchObject({ cause: { worker: 'livePose', ending: 'crashed' } });
  expect(problemWords(problem!).sentence).toContain('finds your body in the camera’s picture crashed');
  const { state } = watch({});
  await expect.poll(() => state.getState().phase).toBe('watching');
});

test('a pose worker that dies once is replaced, and the camera is watched on', async () => {
  const starts = [startMortal(1), startIdle.livePose];
  const { state } = watch({ livePose: () => starts.shift()!() });
  await expect.poll(() => state.getState().framing).not.toBeNull();
  expect(starts).toEqual([]);
  expect(state.getState().problem).toBeNull();
});

test('a recording whose worker dies before it began is refused, and the next one begins', async () => {
  const options = { width: 320, height: 240, frameRate: 30, startedAt: 1_790_000_000_000 };
  expect(await startRecording(options, startMortal(0))).toEqual({ failure: 'failed' });
  const recording = await startRecording(options);
  if ('failure' in recording) throw new Error(recording.failure);
  expect(recording.state.getState().phase).toBe('recording');
  await recording.discard();
});
