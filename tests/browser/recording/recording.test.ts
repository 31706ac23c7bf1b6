import { afterEach, expect, test, vi } from 'vitest';
import { mendRecording } from '../../../src/recording/mendRecording.ts';
import { recordingsFolder } from '../../../src/recording/recordingFiles.ts';
import { startRecording } from '../../../src/recording/startRecording.ts';
import {
  discardRecording,
  findUnfinishedRecordings,
  recoverRecording,
} from '../../../src/recording/unfinishedRecordings.ts';
import { probeFilm } from '../../../workers/film/probeFilm.ts';
import { frameSize, NumberedFrames } from './numberedFrames.ts';
import { readFilm, readPackets } from './readFilm.ts';

const generous = { timeout: 60_000, interval: 50 };

afterEach(async () => {
  document.querySelectorAll('iframe').forEach((frame) => {
    frame.remove();
  });
  const root = await navigator.storage.getDirectory();
  await vi.waitFor(
    () =>
      root.removeEntry(recordingsFolder, { recursive: true }).catch((error: DOMException) => {
        if (error.name !== 'NotFoundError') throw error;
      }),
    generous,
  );
});

const options = { ...frameSize, frameRate: 30, startedAt: 1_790_000_000_000 };
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function begin(startWorker?: () => Worker, size = frameSize) {
  const recording = await startRecording({ ...options, ...size }, startWorker);
  if ('failure' in recording) throw new Error(recording.failure);
  return recording;
}

/** Gives frames about as fast as a camera. */
async function give(recording: { add(frame: VideoFrame): void }, frames: NumberedFrames, count: number) {
  for (let i = 0; i < count; i++) {
    recording.add(frames.next());
    await pause(25);
  }
}

async function recordedFilm(count: number): Promise<File> {
  const recording = await begin();
  await give(recording, new NumberedFrames(), count);
  const { film, release } = (await recording.stop())!;
  release();
  return film;
}

test('a recording holds the frames that it was given, each at the time of its capture', async () => {
  const recording = await begin();
  const frames = new NumberedFrames();
  await give(recording, frames, 100);
  const recorded = (await recording.stop())!;
  const { framesWritten, framesSkipped, failure, bytes, seconds } = recording.state.getState();
  expect(failure).toBeNull();
  expect(framesWritten + framesSkipped).toBe(100);
  const { width, height, frames: shown } = await readFilm(recorded.film);
  expect({ width, height }).toEqual(frameSize);
  expect(shown).toHaveLength(framesWritten);
  const first = frames.given[shown[0].number].timestamp;
  for (const { time, number } of shown) {
    // MP4 times are whole units of 1/57600 s.
    expect(Math.abs(time - (frames.given[number].timestamp - first) / 1e6)).toBeLessThan(1 / 57_600);
  }
  expect(new Set(shown.map(({ number }) => number)).size).toBe(shown.length);
  expect(bytes).toBe(recorded.film.size);
  expect(seconds).toBeCloseTo(shown.at(-1)!.time, 3);
  const facts = await probeFilm(recorded.film, 0);
  if ('error' in facts) throw new Error(facts.error.kind);
  facts.firstPicture.close();
  expect(facts.facts).toMatchObject({ ...frameSize, cutShort: false, frameCount: framesWritten });
  recorded.release();
});

test('a key frame comes at least each second or so, so that a crash loses no more', async () => {
  const { packets } = await readPackets(await recordedFilm(130));
  const keys = packets.filter(({ type }) => type === 'key').map(({ time }) => time);
  expect(keys.length).toBeGreaterThan(2);
  keys.slice(1).forEach((time, i) => {
    expect(time - keys[i]).toBeLessThan(1.5);
  });
});

test('a page that is killed loses at most two seconds, and nobody is offered what is still running', async () => {
  const iframe = document.createElement('iframe');
  let told = { name: '', seconds: 0, bytes: 0 };
  const listen = ({ source, data }: MessageEvent) => {
    if (source === iframe.contentWindow) told = data;
  };
  addEventListener('message', listen);
  iframe.src = new URL('./recordingPage.html', import.meta.url).href;
  document.body.append(iframe);
  await vi.waitFor(() => expect(told.seconds).toBeGreaterThan(4), generous);
  expect(told.bytes).toBeGreaterThan(0);
  expect(await findUnfinishedRecordings()).toEqual([]);
  expect(await recoverRecording(told.name)).toBeNull();
  await discardRecording(told.name);
  iframe.remove();
  removeEventListener('message', listen);

  const found = await vi.waitFor(async () => {
    const all = await findUnfinishedRecordings();
    expect(all).toHaveLength(1);
    return all[0];
  }, generous);
  expect(found.name).toBe(told.name);
  const recovered = (await recoverRecording(found.name))!;
  // Claimed: another tab would not be offered it.
  expect(await findUnfinishedRecordings()).toEqual([]);
  const { frames: shown } = await readFilm(recovered.film);
  expect(shown.at(-1)!.time).toBeGreaterThan(told.seconds - 2);
  expect('facts' in (await probeFilm(recovered.film, 0))).toBe(true);
  recovered.release();
  expect(await findUnfinishedRecordings()).toHaveLength(1);
  await discardRecording(found.name);
  expect(await findUnfinishedRecordings()).toEqual([]);
});

test('a worker that dies ends the recording, and what it wrote is a film', async () => {
  const recording = await begin(
    () => new Worker(new URL('./dyingRecordWorker.ts', import.meta.url), { type: 'module', name: '70' }),
  );
  const frames = new NumberedFrames();
  await give(recording, frames, 80);
  await vi.waitFor(
    () => expect(recording.state.getState()).toMatchObject({ phase: 'ended', failure: 'failed' }),
    generous,
  );
  const { film, discard } = (await recording.stop())!;
  const { frames: shown } = await readFilm(film);
  expect(shown.length).toBeGreaterThan(0);
  expect(shown.map(({ number }) => number)).toEqual([...shown.keys()].map((i) => shown[0].number + i));
  await discard();
  expect(await findUnfinishedRecordings()).toEqual([]);
});

test('a disk that fills up ends the recording, and what was recorded stays', async () => {
  const whole = await recordedFilm(150);
  const room = Math.round(whole.size * 0.7);
  const recording = await begin(
    () => new Worker(new URL('./fullDiskWorker.ts', import.meta.url), { type: 'module', name: String(room) }),
  );
  await give(recording, new NumberedFrames(), 150);
  await vi.waitFor(
    () => expect(recording.state.getState()).toMatchObject({ phase: 'ended', failure: 'full' }),
    generous,
  );
  const { film, release } = (await recording.stop())!;
  const { frames: shown } = await readFilm(film);
  expect(film.size).toBeLessThanOrEqual(room + 1000);
  expect(shown.length).toBeGreaterThan(30);
  expect(recording.state.getState()).toMatchObject({ phase: 'stopped', failure: 'full' });
  release();
});

test('a torn end is cut off, and the rest can be jumped about in like a film that was finished', async () => {
  const film = await recordedFilm(130);
  const jumps = [0, 0.4, 1.03, 1.9, 2.6];
  const whole = await readPackets(film, jumps);
  let longest = 0;
  for (const share of [0.25, 0.4, 0.55, 0.7, 0.85, 0.97, 0.999]) {
    const torn = new File([film.slice(0, Math.floor(share * film.size))], film.name);
    const mended = await mendRecording(torn);
    if (!mended) continue;
    const { packets, found } = await readPackets(mended, jumps);
    expect(packets).toEqual(whole.packets.slice(0, packets.length));
    const end = packets.at(-1)!.time;
    jumps.forEach((jump, i) => {
      if (jump <= end) expect(found[i]).toBe(whole.found[i]);
    });
    expect(packets.length).toBeGreaterThanOrEqual(longest);
    longest = packets.length;
    const mendedAgain = await mendRecording(mended);
    expect(mendedAgain?.size).toBe(mended.size);
  }
  // Cut within the index only: every frame is there.
  expect(longest).toBe(whole.packets.length);
  expect(await mendRecording(new File([film.slice(0, 500)], film.name))).toBeNull();
  expect(await mendRecording(new File([], film.name))).toBeNull();
  expect(await mendRecording(new File(['this is no film at all, whatever its name'], film.name))).toBeNull();
});

test('frames that come faster than they can be taken are skipped and counted, never queued', async () => {
  const recording = await begin();
  const frames = new NumberedFrames();
  for (let i = 0; i < 40; i++) recording.add(frames.next());
  const { film, discard } = (await recording.stop())!;
  const { framesWritten, framesSkipped } = recording.state.getState();
  expect({ framesWritten, framesSkipped }).toEqual({ framesWritten: 3, framesSkipped: 37 });
  expect((await readFilm(film)).frames.map(({ number }) => number)).toEqual([0, 1, 2]);
  const late = frames.next();
  recording.add(late);
  expect(late.format).toBeNull();
  await discard();
});

test('a turned phone goes on in the same film, its picture fitted in', async () => {
  const recording = await begin();
  const wide = new NumberedFrames();
  await give(recording, wide, 40);
  // The turned camera goes on by the same clock.
  const tall = new NumberedFrames({ width: frameSize.height, height: frameSize.width });
  for (const _ of wide.given) tall.next().close();
  await give(recording, tall, 40);
  const { film, release } = (await recording.stop())!;
  const { width, height, frames: shown } = await readFilm(film);
  expect({ width, height }).toEqual(frameSize);
  expect(recording.state.getState().failure).toBeNull();
  expect(shown).toHaveLength(recording.state.getState().framesWritten);
  expect(shown.at(-1)!.time).toBeGreaterThan(2);
  release();
});

test('a camera that comes back with another clock goes on after the gap', async () => {
  const recording = await begin();
  const before = new NumberedFrames();
  for (let i = 0; i < 5; i++) before.next(60e6).close();
  await give(recording, before, 20);
  await pause(500);
  await give(recording, new NumberedFrames(), 20);
  const { film, release } = (await recording.stop())!;
  const { packets } = await readPackets(film);
  expect(packets).toHaveLength(recording.state.getState().framesWritten);
  const gaps = packets.slice(1).map(({ time }, i) => time - packets[i].time);
  expect(Math.min(...gaps)).toBeGreaterThan(0);
  expect(Math.max(...gaps)).toBeGreaterThan(0.5);
  expect(packets.at(-1)!.time).toBeLessThan(60);
  release();
});

test('a discarded recording leaves nothing, and neither does one without a frame', async () => {
  const recording = await begin();
  await give(recording, new NumberedFrames(), 40);
  await recording.discard();
  expect(await (await begin()).stop()).toBeNull();
  const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle(recordingsFolder);
  const names: string[] = [];
  for await (const name of folder.keys()) names.push(name);
  expect(names).toEqual([]);
});

test('nothing is begun when there is no room for a minute', async () => {
  const estimate = vi.spyOn(navigator.storage, 'estimate').mockResolvedValue({ quota: 2e6, usage: 1.9e6 });
  expect(await startRecording(options)).toEqual({ failure: 'noRoom' });
  estimate.mockRestore();
});
