import { neighbourStride, type StrideInFilm, strideAt } from '../../../analysis/stridesInFilm.ts';
import { nearestFrame } from '../../../overlay/nearestFrame.ts';
import type { FilmPlayer, PlayerState } from '../../player/filmPlayer.ts';

/** Plays one stride of a film again and again. */
export interface StrideLoop {
  /** Which stride is played by itself, by its index; null while none is. */
  readonly strideOf: (state: PlayerState) => number | null;
  /** Begins with the stride at the playhead, or ends. */
  readonly toggle: () => void;
  /** To the same foot's next or earlier stride; false while none is played by itself. */
  readonly step: (direction: 1 | -1) => boolean;
  /** Keeps to the stride in which somebody looks, when they go elsewhere. Returns the way to stop it. */
  readonly follow: () => () => void;
}

/** @param times of the film's frames, seconds. */
export function makeStrideLoop(player: FilmPlayer, times: Float64Array, strides: readonly StrideInFilm[]): StrideLoop {
  /** The next landing belongs to the next round. */
  const spans = strides.map(({ from, to }) => {
    const first = nearestFrame(times, from);
    return { from: times[first], to: times[Math.max(first, nearestFrame(times, to) - 1)] };
  });
  const strideOf = ({ stretch }: PlayerState) => {
    const found = spans.findIndex(({ from, to }) => stretch?.from === from && stretch.to === to);
    return found >= 0 ? found : null;
  };
  const begin = (stride: number) => {
    player.seek(nearestFrame(times, spans[stride].from));
    player.setStretch(spans[stride]);
  };
  return {
    strideOf,
    toggle() {
      const state = player.state.getState();
      if (strideOf(state) !== null) {
        player.setStretch(null);
        return;
      }
      const stride = strideAt(strides, times[state.index]);
      if (stride === null) return;
      begin(stride);
      player.play();
    },
    step(direction) {
      const stride = strideOf(player.state.getState());
      if (stride === null) return false;
      const next = neighbourStride(strides, stride, direction);
      if (next !== null) begin(next);
      return true;
    },
    follow() {
      return player.state.subscribe((state) => {
        const stride = strideOf(state);
        if (stride === null || state.playing) return;
        const time = times[state.index];
        if (time >= spans[stride].from && time <= spans[stride].to) return;
        // By frames, not by landings: a stride's first frame may lie a little before its landing.
        const { side } = strides[stride];
        const next = spans.find(({ from, to }, i) => strides[i].side === side && time >= from && time <= to);
        player.setStretch(next ?? null);
      });
    },
  };
}
