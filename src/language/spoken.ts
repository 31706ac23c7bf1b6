/** The languages that Lope speaks, by their BCP 47 names. */
export const languages = ['en', 'de'] as const;

/** @see languages */
export type Language = (typeof languages)[number];

/** The one piece of state among the words: threading it through every sentence would be a parameter of the whole page. */
let inUse: { readonly language: Language; readonly locale: string } = { language: 'en', locale: 'en-GB' };

/**
 * Chooses the language of everything that is said from now on. What was said before stays as it was, so that the page
 * draws itself anew after it; each worker that draws words is told at its start.
 *
 * @param locale BCP 47 tag by which numbers and dates are written; of the same language.
 */
export function speak(language: Language, locale: string): void {
  inUse = { language, locale };
}

/** The language in use. */
export function spokenLanguage(): Language {
  return inUse.language;
}

/** How numbers and dates are written: a BCP 47 tag. */
export function spokenLocale(): string {
  return inUse.locale;
}

/**
 * Words, or a function that makes a sentence, in every language: what is read or called at any moment is that of the
 * language in use then. So nobody may keep what he read where it outlives a change of language, as a constant of a
 * module would.
 */
export function spoken<T extends object>(inEach: Readonly<Record<Language, T>>): T {
  return new Proxy(inEach.en, {
    get: (_english, key) => Reflect.get(inEach[inUse.language], key),
    apply: (_english, _self, values: readonly unknown[]) =>
      Reflect.apply(inEach[inUse.language] as (...all: readonly unknown[]) => unknown, undefined, values),
  });
}
