import type { StoreApi } from 'zustand/vanilla';
import type { Voice } from '../../devices/voice.ts';
import { spokenLocale } from '../../language/spoken.ts';
import { spokenWords } from '../../language/spokenWords.ts';
import type { SpokenCue } from '../../live/cuePolicy.ts';
import { interrupts, type SpeechSituation, spokenLine } from '../../live/speechPolicy.ts';
import type { Preferences } from '../../storage/preferences.ts';

/** Gives words and a voice to what `spokenLine` decides, where the person wants to hear it. */
export class Speaker {
  readonly #makeVoice: () => Voice;
  readonly #preferences: StoreApi<Preferences>;
  #voice: Voice | null = null;

  constructor(makeVoice: () => Voice, preferences: StoreApi<Preferences>) {
    this.#makeVoice = makeVoice;
    this.#preferences = preferences;
  }

  /** Says what the change calls for, if anything. */
  hear(before: SpeechSituation, now: SpeechSituation, cue: SpokenCue = null): void {
    const line = spokenLine(before, now, cue);
    const { speaks, voiceVolume } = this.#preferences.getState();
    if (!line || !speaks) return;
    this.#voice ??= this.#makeVoice();
    this.#voice.say(spokenWords(line), {
      volume: voiceVolume,
      language: spokenLocale(),
      interrupts: interrupts(line),
    });
  }

  /** Falls silent. */
  stop(): void {
    this.#voice?.stop();
  }
}
