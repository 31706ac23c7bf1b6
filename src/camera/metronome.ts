/** Ticks on the clock of the sound card, so that they stay in time however busy the page is. Whoever made it closes it. */
export interface Metronome {
  /** Begins to tick, the first tick at once. Call it from a click: browsers let no page make sound before one. */
  start(stepsPerMinute: number): Promise<void>;
  /** Goes on in the new tempo from the last tick, without a gap or a double tick. */
  setTempo(stepsPerMinute: number): void;
  /** 0 (silent) … 1. */
  setVolume(volume: number): void;
  stop(): void;
  close(): void;
}
