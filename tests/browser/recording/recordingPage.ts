import { startRecording } from '../../../src/recording/startRecording.ts';
import { frameSize, NumberedFrames } from './numberedFrames.ts';

/** Records for as long as it lives and tells its parent of every frame that it has given. */
const recording = await startRecording({ ...frameSize, frameRate: 30, startedAt: Date.now() });
if ('failure' in recording) throw new Error(`The recording did not start: ${recording.failure}.`);
const frames = new NumberedFrames();
let last = performance.now();
setInterval(() => {
  const now = performance.now();
  recording.add(frames.next(1000 * (now - last)));
  last = now;
  const first = frames.given[0].timestamp;
  const seconds = (frames.given.at(-1)!.timestamp - first) / 1e6;
  parent.postMessage({ name: recording.name, seconds, bytes: recording.state.getState().bytes });
}, 33);
