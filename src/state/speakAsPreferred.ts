import type { StoreApi } from 'zustand/vanilla';
import { chosenLanguage } from '../language/chosenLanguage.ts';
import { speak } from '../language/spoken.ts';
import type { Preferences } from '../storage/preferences.ts';

/** Speaks what the person or the browser asks for, now and whenever that is changed; screen readers are told. */
export function speakAsPreferred(preferences: StoreApi<Preferences>): void {
  const apply = (wish: Preferences['language']) => {
    const { language, locale } = chosenLanguage(wish, navigator.languages);
    speak(language, locale);
    document.documentElement.lang = language;
  };
  apply(preferences.getState().language);
  preferences.subscribe(({ language }, before) => language !== before.language && apply(language));
}
