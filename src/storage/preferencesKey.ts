/** Where the preferences lie in the browser's local storage. */
export const preferencesKey = 'lope.preferences';
