import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Preferences, readPreferences, writePreferences } from '../storage/preferences.ts';

/** What the person chose before, kept up to date in the browser's memory. */
export function makePreferencesStore(): StoreApi<Preferences> {
  const store = createStore<Preferences>(() => readPreferences());
  store.subscribe(writePreferences);
  return store;
}
