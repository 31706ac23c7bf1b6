import { shownUnits, showUnits } from './shownUnits.ts';
import { speak, spokenLanguage, spokenLocale } from './spoken.ts';

/**
 * Writes what goes into files for other programs: English and metric, whatever the page speaks, so that the same run is
 * the same file everywhere.
 *
 * @param write At once: nothing of the page may be drawn meanwhile.
 */
export function asInFiles<T>(write: () => T): T {
  const [language, locale, units] = [spokenLanguage(), spokenLocale(), shownUnits()];
  speak('en', 'en-GB');
  showUnits({ length: 'cm', speed: 'kmh' });
  try {
    return write();
  } finally {
    speak(language, locale);
    showUnits(units);
  }
}
