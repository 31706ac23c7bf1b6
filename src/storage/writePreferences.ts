import type { Preferences } from './preferences.ts';
import { preferencesKey } from './preferencesKey.ts';

/** Never fails: a browser that remembers nothing is no reason to stop. */
export function writePreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(preferencesKey, JSON.stringify(preferences));
  } catch {
    // Full or forbidden: the choice holds for this visit.
  }
}
