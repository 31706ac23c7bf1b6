import type { StoreApi } from 'zustand/vanilla';
import { chosenLanguage } from '../language/chosenLanguage.ts';
import { showUnits } from '../language/shownUnits.ts';
import { speak } from '../language/spoken.ts';
import type { Preferences } from '../storage/preferences.ts';

/**
 * Speaks what the person or the browser asks for, in the units that are asked for, now and whenever that is changed;
 * screen readers are told.
 */
export function speakAsPreferred(preferences: StoreApi<Preferences>): void {
  const apply = (wish: Preferences['language']) => {
    const { language, locale } = chosenLanguage(wish, navigator.languages);
    speak(language, locale);
    document.documentElement.lang = language;
  };
  const measure = ({ heightUnit, speedUnit }: Preferences) => showUnits({ length: heightUnit, speed: speedUnit });
  apply(preferences.getState().language);
  measure(preferences.getState());
  preferences.subscribe((now, before) => {
    if (now.language !== before.language) apply(now.language);
    measure(now);
  });
}
