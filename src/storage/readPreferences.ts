import * as v from 'valibot';
import { type Preferences, preferencesSchema } from './preferences.ts';
import { preferencesKey } from './preferencesKey.ts';

/** Never fails: what is missing, damaged or forbidden becomes the default. */
export function readPreferences(): Preferences {
  let stored: unknown = {};
  try {
    stored = JSON.parse(localStorage.getItem(preferencesKey) ?? '{}');
  } catch {
    // Forbidden or damaged: the defaults below.
  }
  const read = v.safeParse(preferencesSchema, stored);
  return read.success ? read.output : v.parse(preferencesSchema, {});
}
