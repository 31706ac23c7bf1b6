import type { StoreApi } from 'zustand/vanilla';
import type { FilmFacts } from '../../../workers/shared/filmFacts.ts';
import type { PoseBatch } from '../../../workers/shared/poseWorkerApi.ts';
import type { FilmJobState } from './filmJobState.ts';
import { TimeLeft } from './timeLeft.ts';
import { WorkingSpeed } from './workingSpeed.ts';

/** How many frames the film should have; null where its file does not let that be guessed. */
export function expectedFrames(facts: FilmFacts): number | null {
  if (facts.frameCount !== null) return facts.frameCount;
  if (facts.bestGuessFrameRate === null) return null;
  return Math.round((facts.lastTimestamp - facts.firstTimestamp) * facts.bestGuessFrameRate) + 1;
}

/** Keeps count, speed and the small picture in an analysis' state while batches of frames come in. */
export class FilmProgress {
  readonly #state: StoreApi<FilmJobState>;
  readonly #facts: FilmFacts;
  readonly #speed = new WorkingSpeed();
  readonly #timeLeft = new TimeLeft();

  constructor(state: StoreApi<FilmJobState>, facts: FilmFacts) {
    this.#state = state;
    this.#facts = facts;
  }

  /** Takes over the batch's picture: the next one, or the end of the analysis, closes it. */
  after(batch: PoseBatch): void {
    const { framesDone: before, framesTotal, preview: old } = this.#state.getState();
    const framesDone = before + batch.frames.length;
    const framesPerSecond = this.#speed.after(framesDone);
    const preview = batch.preview && {
      picture: batch.preview,
      points: batch.frames[batch.frames.length - 1]?.people[0]?.points ?? null,
      width: this.#facts.width,
      height: this.#facts.height,
    };
    this.#state.setState({
      framesDone,
      framesPerSecond,
      share: framesTotal ? Math.min(1, framesDone / framesTotal) : 0,
      secondsLeft:
        framesTotal === null ? null : this.#timeLeft.after(framesDone, framesTotal, performance.now() / 1000),
      ...(preview ? { preview } : {}),
    });
    if (preview) old?.picture.close();
  }
}
