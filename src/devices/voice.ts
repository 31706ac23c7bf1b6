/** Speaks one sentence at a time. Where the browser has no voice, everything is tolerated and `isAvailable` is false. */
export interface Voice {
  readonly isAvailable: boolean;
  /** Languages that can be spoken, as BCP 47 tags, sorted; may grow once the browser has loaded its voices. */
  languages(): readonly string[];
  /**
   * Says it, unless something else is being said: then it is dropped, or with `interrupts` takes its place.
   * Returns whether it is being said.
   */
  say(text: string, options: VoiceOptions & { readonly interrupts?: boolean }): boolean;
  /** Falls silent. */
  stop(): void;
}

/** How to speak. */
export interface VoiceOptions {
  /** 0 … 1. */
  readonly volume: number;
  /** BCP 47 tag; the voice that fits best is taken. */
  readonly language: string;
}
