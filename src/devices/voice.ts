/** Speaks one sentence at a time. Where the browser has no voice for a language, everything is tolerated and silent. */
export interface Voice {
  /** Whether there is a voice for a language, a BCP 47 tag; some browsers know only a moment after their start. */
  canSpeak(language: string): boolean;
  /**
   * Says it, unless something else is being said: then it is dropped, or with `interrupts` takes its place. Nothing is
   * said by a voice of another language, which nobody would understand. Returns whether it is being said.
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

/** A voice that has not ended after so long is taken as stuck, milliseconds: some never tell. */
const longestSentence = 15_000;

/** Speaks with the voices of the system. */
export function makeVoice(): Voice {
  const synthesis = 'speechSynthesis' in globalThis ? globalThis.speechSynthesis : null;
  /** Kept here until it ends: Chromium forgets to tell of utterances that were collected as garbage. */
  let speaking: SpeechSynthesisUtterance | null = null;
  let begunAt = 0;
  const voices = () => synthesis?.getVoices() ?? [];

  return {
    canSpeak: (language) => bestVoice(voices(), language) !== null,
    say(text, { volume, language, interrupts = false }) {
      const voice = bestVoice(voices(), language);
      if (!synthesis || !voice) return false;
      const isBusy = speaking !== null && performance.now() - begunAt < longestSentence;
      if (isBusy && !interrupts) return false;
      if (speaking) synthesis.cancel();
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.lang = language;
      utterance.voice = voice;
      utterance.volume = Math.min(1, Math.max(0, volume));
      const end = () => {
        if (speaking === utterance) speaking = null;
      };
      utterance.onend = end;
      utterance.onerror = end;
      speaking = utterance;
      begunAt = performance.now();
      synthesis.speak(utterance);
      return true;
    },
    stop() {
      speaking = null;
      synthesis?.cancel();
    },
  };
}

/** Same tag, else same language; of those one on the device, which works offline and sends no words anywhere. */
function bestVoice(voices: readonly SpeechSynthesisVoice[], language: string): SpeechSynthesisVoice | null {
  const tagOf = ({ lang }: SpeechSynthesisVoice) => lang.replace('_', '-').toLowerCase();
  const wanted = language.toLowerCase();
  const rank = (voice: SpeechSynthesisVoice) => {
    if (tagOf(voice).split('-')[0] !== wanted.split('-')[0]) return -1;
    return (tagOf(voice) === wanted ? 2 : 0) + (voice.localService ? 1 : 0);
  };
  return voices.filter((voice) => rank(voice) >= 0).sort((a, b) => rank(b) - rank(a))[0] ?? null;
}
