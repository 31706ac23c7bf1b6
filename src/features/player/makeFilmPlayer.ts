import { createStore } from 'zustand/vanilla';
import { nearestFrame } from '../../overlay/nearestFrame.ts';
import { FilmPictures, type ShownPicture } from './filmPictures.ts';
import type { FilmPlayer, PlayerState } from './filmPlayer.ts';
import { Playhead } from './playhead.ts';
import { ShownFrame } from './shownFrame.ts';

const stateEveryMs = 100;
/** A page that slept does not jump further than this, seconds. */
const longestTick = 0.1;

/**
 * Makes a player for a film whose frames lie at `times` (seconds, strictly rising, at least one). Every picture that is
 * shown stands under its own overlay. Where drawing is too slow for the clock, pictures that it has passed are left
 * out; where decoding is, the clock waits.
 *
 * @param start The frame that is shown first.
 * @param startWorker makes the worker that decodes; a test hands in one that dies.
 */
export function makeFilmPlayer(
  film: Blob | null,
  times: Float64Array,
  picture: ShownPicture,
  start = 0,
  startWorker?: () => Worker,
): FilmPlayer {
  const playhead = new Playhead(times, start);
  const state = createStore<PlayerState>(() => ({
    index: playhead.index,
    playing: false,
    rate: 1,
    loop: true,
    stretch: null,
    phase: film ? 'opening' : 'bare',
    hasDied: false,
    isFrameMissing: false,
  }));
  const isPlaying = () => state.getState().playing;
  const shown = new ShownFrame();
  const becomes = (phase: PlayerState['phase']) => {
    state.setState({ phase });
    if (phase === 'bare') shown.forget();
    clock.schedule();
  };
  const owner = {
    isPlaying,
    onOpening: () => becomes('opening'),
    onReady: () => becomes('ready'),
    onFrame: () => clock.schedule(),
    onFailure: (cause: 'unreadable' | 'died') => {
      state.setState({ hasDied: cause === 'died' });
      becomes('bare');
    },
  };
  const pictures = new FilmPictures(film, times, picture, playhead, owner, startWorker);

  const show = () => {
    if (state.getState().phase === 'bare') shown.showBare(playhead.index);
    else if (pictures.hasAny) {
      shown.show(playhead.index, isPlaying() ? playhead.jumpedTo : playhead.index, pictures);
      const isSettled = pictures.isSettled(playhead.index);
      if (!isSettled) pictures.feed();
      // While it plays, one picture that is missing is not worth a word.
      const isFrameMissing = !isPlaying() && isSettled && !pictures.get(playhead.index);
      if (isFrameMissing) shown.showBare(playhead.index);
      if (isFrameMissing !== state.getState().isFrameMissing) state.setState({ isFrameMissing });
    }
  };
  /** At once, not in the next frame: a canvas that was resized is empty until it is drawn. */
  const repaint = () => {
    shown.forget();
    show();
    pictures.feed();
  };
  const pause = () => {
    state.setState({ playing: false, index: playhead.index });
    // What is drawn may depend on playing.
    repaint();
  };
  const advance = (seconds: number) => {
    const { rate, loop, phase } = state.getState();
    if (phase === 'opening') return;
    if (playhead.advance(seconds * rate, loop, (index) => pictures.canGoTo(index))) pause();
    else pictures.feed();
  };
  let toldAt = 0;
  const clock = animationClock((now, seconds) => {
    if (isPlaying()) advance(seconds);
    show();
    if (isPlaying() && now - toldAt >= stateEveryMs) {
      toldAt = now;
      state.setState({ index: Math.max(0, shown.index) });
    }
    return isPlaying();
  });

  return {
    state,
    setPainter(paint) {
      shown.setPainter(paint);
      clock.schedule();
    },
    onShown: (listener) => shown.listen(listener),
    setSize(width, height) {
      pictures.setSize(width, height);
      repaint();
    },
    setPart(part) {
      pictures.setPart(part);
      repaint();
    },
    repaint,
    play() {
      if (isPlaying()) return;
      playhead.begin();
      clock.restart();
      state.setState({ playing: true });
      pictures.feed();
      clock.schedule();
    },
    pause,
    seek(index) {
      playhead.seek(index);
      state.setState({ index: playhead.index });
      pictures.feed();
      clock.schedule();
    },
    setRate: (rate) => state.setState({ rate }),
    setLoop: (loop) => state.setState({ loop }),
    setStretch(stretch) {
      playhead.setStretch(
        stretch && { first: nearestFrame(times, stretch.from), last: nearestFrame(times, stretch.to) },
      );
      state.setState({ stretch });
    },
    close() {
      clock.close();
      pictures.close();
    },
  };
}

/**
 * The screen's own clock: one call an animation frame, and only when asked for.
 *
 * @param onTick gets the time (milliseconds) and the seconds since the last call or `restart`; true asks for another
 * call.
 */
function animationClock(onTick: (now: number, seconds: number) => boolean) {
  let request = 0;
  let last = 0;
  let isClosed = false;
  const tick = (now: number) => {
    request = 0;
    if (isClosed) return;
    const seconds = Math.min(longestTick, (now - last) / 1000);
    last = now;
    if (onTick(now, seconds)) schedule();
  };
  const schedule = () => {
    if (!isClosed && request === 0) request = requestAnimationFrame(tick);
  };
  return {
    schedule,
    restart() {
      last = performance.now();
    },
    close() {
      isClosed = true;
      cancelAnimationFrame(request);
    },
  };
}
