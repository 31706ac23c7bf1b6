import { createStore } from 'zustand/vanilla';
import type { PictureBox } from '../../overlay/pictureBox.ts';
import type { FilmPlayer, FramePainter, PlayerState } from './filmPlayer.ts';
import { type FilmReader, openFilmReader } from './filmReader.ts';
import { FrameCache } from './frameCache.ts';
import { FrameFeeder, type PictureSize } from './frameFeeder.ts';

/** Enough for about a second at the size of a laptop's stage, and little on a phone. */
const cacheBytes = 96 * 2 ** 20;

const stateEveryMs = 100;

/**
 * Makes a player for a film whose frames lie at `times` (seconds, strictly rising, at least one).
 * Every picture that is shown stands under its own overlay. Where drawing is too slow for the clock, pictures that it has
 * passed are left out; where decoding is, the clock waits.
 */
export function makeFilmPlayer(film: Blob | null, times: Float64Array): FilmPlayer {
  const last = times.length - 1;
  const state = createStore<PlayerState>(() => ({
    index: 0,
    playing: false,
    rate: 1,
    loop: true,
    phase: film ? 'opening' : 'bare',
  }));
  const cache = new FrameCache(cacheBytes);
  const listeners = new Set<(index: number) => void>();
  let reader: FilmReader | null = null;
  let feeder: FrameFeeder | null = null;
  let paint: FramePainter | null = null;
  let stage = { width: 640, height: 360 };
  let part: PictureBox = { left: 0, top: 0, width: 1, height: 1 };
  let wanted = 0;
  let shown = -1;
  let shownPicture: ImageBitmap | null = null;
  let backwards = false;
  let playTime = times[0];
  let lastTick = 0;
  let lastState = 0;
  let request = 0;
  let isClosed = false;

  /** Stage size, never above the film's own. */
  const pictureSize = (): PictureSize => {
    const own = reader ? { width: reader.width * part.width, height: reader.height * part.height } : stage;
    const scale = Math.min(1, stage.width / own.width, stage.height / own.height);
    const [width, height] = [Math.round(own.width * scale), Math.round(own.height * scale)];
    return { width: Math.max(1, width), height: Math.max(1, height), part };
  };
  const lookAhead = () => {
    const { width, height } = pictureSize();
    return Math.max(3, Math.min(10, Math.floor(cache.capacity(width, height) / 3)));
  };
  const isSettled = (index: number) => !feeder || feeder.isSettled(index);

  const need = () => {
    if (!feeder) return null;
    const { playing } = state.getState();
    if (!isSettled(wanted)) {
      const back = backwards && !playing ? 2 * lookAhead() : 0;
      return { index: wanted, startAt: Math.max(0, wanted - back) };
    }
    if (!playing) return null;
    for (let ahead = 1; ahead <= lookAhead(); ahead++) {
      const index = wanted + ahead;
      if (index > last) return null;
      if (!isSettled(index)) return { index, startAt: index };
    }
    return null;
  };
  const isPast = (index: number) => state.getState().playing && index < wanted;
  const canGoTo = (index: number) => !feeder || feeder.isSettled(index) || feeder.isImminent(index);
  const feed = () => {
    const plan = { need, playhead: () => wanted, isPast, size: pictureSize, onFrame: schedule };
    feeder?.run(plan).catch(() => {
      if (!isClosed) becomeBare();
    });
  };
  const becomeBare = () => {
    void feeder?.close().catch(() => undefined);
    feeder = null;
    state.setState({ phase: 'bare' });
    shown = -1;
    schedule();
  };

  const schedule = () => {
    if (!isClosed && request === 0) request = requestAnimationFrame(tick);
  };
  const tick = (now: number) => {
    request = 0;
    if (isClosed) return;
    if (state.getState().playing && state.getState().phase !== 'opening')
      advance(Math.min(0.1, (now - lastTick) / 1000));
    lastTick = now;
    show();
    if (state.getState().playing) {
      if (now - lastState >= stateEveryMs) {
        lastState = now;
        state.setState({ index: Math.max(0, shown) });
      }
      schedule();
    }
  };
  /** Moves the playhead, no further than what is decoded or about to be. */
  const advance = (elapsed: number) => {
    const { rate, loop } = state.getState();
    const length = times[last] - times[0] + frameGap(last);
    let next = playTime + elapsed * rate;
    if (next >= times[0] + length) {
      if (!loop) {
        wanted = last;
        playTime = times[last];
        pause();
        return;
      }
      next = times[0] + ((next - times[0]) % length);
      playTime = times[0];
      wanted = 0;
    }
    while (wanted < last && times[wanted + 1] <= next && canGoTo(wanted + 1)) wanted++;
    const end = wanted < last ? times[wanted + 1] : times[last] + length;
    playTime = Math.max(times[wanted], Math.min(next, end));
    feed();
  };
  const show = () => {
    if (!paint) return;
    if (!feeder) {
      if (state.getState().phase === 'bare' && shown !== wanted) present(wanted, null);
      return;
    }
    const picture = cache.get(wanted);
    if (picture === undefined && state.getState().playing) {
      // Behind the clock: the newest picture that is here is better than standing still.
      for (let index = wanted - 1; index > shown; index--) {
        const newest = cache.get(index);
        if (newest) {
          present(index, newest);
          break;
        }
      }
    }
    if (picture && (shown !== wanted || shownPicture !== picture)) present(wanted, picture);
    if (!isSettled(wanted)) feed();
  };
  const present = (index: number, picture: ImageBitmap | null) => {
    shown = index;
    shownPicture = picture;
    paint?.(index, picture);
    for (const listener of listeners) listener(index);
  };
  const frameGap = (index: number) => (index > 0 ? times[index] - times[index - 1] : 1 / 30);

  /** At once, not in the next frame: a canvas that was resized is empty until it is drawn. */
  const repaint = () => {
    shown = -1;
    show();
    feed();
  };
  const pause = () => {
    state.setState({ playing: false, index: wanted });
    // What is drawn may depend on playing.
    repaint();
  };

  if (film) {
    openFilmReader(film).then(
      (opened) => {
        if (isClosed) return opened.close();
        reader = opened;
        feeder = new FrameFeeder(opened, times, cache);
        state.setState({ phase: 'ready' });
        schedule();
        feed();
      },
      () => {
        if (!isClosed) becomeBare();
      },
    );
  }

  return {
    state,
    setPainter(next) {
      paint = next;
      shown = -1;
      schedule();
    },
    onShown(listener) {
      listeners.add(listener);
      if (shown >= 0) listener(shown);
      return () => listeners.delete(listener);
    },
    setSize(width, height) {
      const before = pictureSize();
      stage = { width, height };
      // Smaller pictures do when the stage shrinks; when it grows they would look soft.
      if (pictureSize().width > before.width * 1.1) cache.outgrow();
      repaint();
    },
    setPart(next) {
      part = next;
      cache.clear();
      repaint();
    },
    repaint,
    play() {
      if (state.getState().playing) return;
      if (wanted >= last) wanted = 0;
      playTime = times[wanted];
      lastTick = performance.now();
      state.setState({ playing: true });
      feed();
      schedule();
    },
    pause,
    seek(index) {
      const next = Math.min(last, Math.max(0, Math.round(index)));
      backwards = next < wanted;
      wanted = next;
      playTime = times[wanted];
      state.setState({ index: wanted });
      feed();
      schedule();
    },
    setRate: (rate) => state.setState({ rate }),
    setLoop: (loop) => state.setState({ loop }),
    close() {
      isClosed = true;
      cancelAnimationFrame(request);
      cache.clear();
      const opened = reader;
      // A decoder that has failed already has nothing left to release.
      void Promise.resolve(feeder?.close())
        .catch(() => undefined)
        .then(() => opened?.close());
    },
  };
}
