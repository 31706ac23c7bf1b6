import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Preferences } from '../storage/preferences.ts';
import { readPreferences } from '../storage/readPreferences.ts';
import { writePreferences } from '../storage/writePreferences.ts';

/** What the person chose before, kept up to date in the browser's memory. */
export function makePreferences(): StoreApi<Preferences> {
  const store = createStore<Preferences>(() => readPreferences());
  store.subscribe(writePreferences);
  return store;
}
