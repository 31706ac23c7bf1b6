/** Ticks on the clock of the sound card, so that they stay in time however busy the page is. Whoever made it closes it. */
export interface Metronome {
  /** Begins to tick at once, or as soon as the browser lets it: no page makes sound before its first click or key. */
  start(stepsPerMinute: number): void;
  /** Goes on in the new tempo from the last tick, without a gap or a double tick. */
  setTempo(stepsPerMinute: number): void;
  /** 0 (silent) … 1. */
  setVolume(volume: number): void;
  stop(): void;
  close(): void;
}
