import { type Language, languages } from './spoken.ts';

/**
 * Which language to speak, and how its numbers and dates are written: by the first of the browser's own tags of that
 * language, so that an Austrian reads German as in Austria.
 *
 * @param wish one language, or whatever the browser asks for.
 * @param asked the browser's languages as BCP 47 tags, the dearest first.
 */
export function chosenLanguage(
  wish: Language | 'browser',
  asked: readonly string[],
): { readonly language: Language; readonly locale: string } {
  const ofTag = (tag: string) => languages.find((one) => tag.toLowerCase().split(/[-_]/)[0] === one);
  const language = wish === 'browser' ? (asked.map(ofTag).find((one) => one !== undefined) ?? 'en') : wish;
  return { language, locale: asked.find((tag) => ofTag(tag) === language && isLocale(tag)) ?? usualLocale[language] };
}

const usualLocale: Readonly<Record<Language, string>> = { en: 'en-GB', de: 'de-DE' };

/** Browsers have been seen to ask for tags that `Intl` refuses ("en_US", "de-DE@euro"). */
function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
