import { spoken } from './spoken.ts';

/** The name of a thing in the middle of a sentence: in German a noun keeps its capital, "weicher Aufsatz". */
export const nameInSentence = spoken({
  en: (name: string) => name.toLowerCase(),
  de: (name: string) => (/^\p{Lu}\p{Ll}+(?:e|er|es) \p{Lu}/u.test(name) ? lowerFirst(name) : name),
});

/** The title of a finding after a colon, where German begins a whole sentence with a capital. */
export const titleAfterColon = spoken({
  en: (title: string) => title.toLowerCase(),
  de: (title: string) => title,
});

/** A verdict or another phrase that begins with no noun, in the middle of a sentence. */
export function lowerFirst(phrase: string): string {
  return phrase.charAt(0).toLowerCase() + phrase.slice(1);
}
