import { expose, transfer } from 'comlink';
import { everyPicture } from '../../src/filmFile/everyPicture.ts';
import { type OpenFilm, openFilm } from '../../src/filmFile/openFilm.ts';
import type { FramePoses } from '../../src/poseTrack/framePoses.ts';
import type { PictureSize } from '../shared/pictureSize.ts';
import type { PoseBatch, PoseWorkerApi, Stretch } from '../shared/poseWorkerApi.ts';
import { sampleSource } from './pixels/sampleSource.ts';
import { previewOf } from './previewOf.ts';
import { rollSeen } from './rollSeen.ts';
import { type PoseEngine, startEngine } from './startEngine.ts';
import { PersonTracker } from './tracker/personTracker.ts';

/** A message costs the page about as much as reading eight poses; a page that waits longer looks stuck. */
const batchFrames = 8;
const batchMilliseconds = 150;
/** Two workers together thus show four pictures a second; each costs about as much as a fifth of a frame's analysis. */
const previewMilliseconds = 500;
/**
 * How often the picture is asked for the camera's roll, seconds of film: it takes about 10 ms, and a tripod stands
 * still.
 */
const rollSeconds = 1;
/**
 * A tracker starts anew every few seconds of film. In rendered films the legs of a stretch's first frame were 0.06–0.25
 * trunk lengths off (RMS) after one look, and 0.48 in the sample's, which is the picture that a review opens with; after
 * three 0.06–0.14, as in any other frame. A fifth brings no more. In six films of human bodies, begun at three places
 * each, the first frame's legs were 10.1 px off in the median after one look and 9.6 after three (95 %: 83 and 48), those
 * of the first ten 8.1 and 8.0: little, and in four of the six no gain in the tail was seen. What is left there looks
 * like exchanged legs, which are put right later; coming to a stretch backwards through five frames of it doesn't help
 * either (four films: 8.0).
 */
const settlingLooks = 2;

let engine: PoseEngine | null = null;

const api: PoseWorkerApi = {
  async start(options, onDownload) {
    engine?.networks.dispose();
    engine = null;
    engine = await startEngine(options, onDownload);
    return engine.report;
  },

  async analyseStretch(film, picture, stretch, onBatch) {
    if (!engine) throw new Error('The pose worker was given a film before it was started.');
    const opened = await openFilm(film, picture.turn);
    if ('error' in opened) throw new Error(`The film can’t be opened: ${opened.error.kind}.`);
    try {
      // One race for the whole stretch: each would stay in memory for as long as the graphics card is there.
      return { frames: await Promise.race([follow(engine, opened, picture, stretch, onBatch), engine.loss]) };
    } finally {
      opened.input.dispose();
    }
  },
};

/** Follows everybody through the stretch; the number of frames. */
async function follow(
  { networks }: PoseEngine,
  film: OpenFilm,
  size: PictureSize,
  stretch: Stretch,
  onBatch: (batch: PoseBatch) => void,
): Promise<number> {
  const tracker = new PersonTracker(networks, { settlingLooks });
  let frames = 0;
  let batch: FramePoses[] = [];
  let sentAt = performance.now();
  let shownAt = Number.NEGATIVE_INFINITY;
  let rollAt = Number.NEGATIVE_INFINITY;
  for await (const { time, sample } of everyPicture(film, stretch)) {
    const source = sample && sampleSource(sample, size);
    if (source) {
      const people = await tracker.next(source, time);
      const isTimeForRoll = time - rollAt >= rollSeconds;
      if (isTimeForRoll) rollAt = time;
      batch.push(isTimeForRoll ? { time, people, roll: await rollSeen(source, people) } : { time, people });
    } else batch.push({ time, people: [], isUnreadable: true });
    frames++;
    const now = performance.now();
    if (batch.length < batchFrames && now - sentAt < batchMilliseconds) continue;
    const isTimeForPreview = source !== null && now - shownAt >= previewMilliseconds;
    const preview = isTimeForPreview ? await previewOf(sample!, size, source) : null;
    if (preview) shownAt = now;
    send(onBatch, { frames: batch, preview });
    batch = [];
    sentAt = now;
  }
  if (batch.length > 0) send(onBatch, { frames: batch, preview: null });
  return frames;
}

/** Hands the poses' memory over instead of copying it. Not awaited: the page's answer must not hold the analysis up. */
function send(onBatch: (batch: PoseBatch) => void, batch: PoseBatch): void {
  const poses = batch.frames.flatMap((frame) => frame.people);
  const buffers: Transferable[] = poses.flatMap(({ points, world }) => [points.buffer, world.buffer] as ArrayBuffer[]);
  if (batch.preview) buffers.push(batch.preview);
  onBatch(transfer(batch, buffers));
}

expose(api);
