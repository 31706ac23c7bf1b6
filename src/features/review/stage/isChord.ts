/**
 * Whether a key is pressed for what the browser does with it. On many keyboards, the German one among them, brackets are
 * typed with AltGr or Option, which is no chord.
 */
export function isChord({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (altKey && (key === '[' || key === ']')) return false;
  return ctrlKey || metaKey || altKey;
}
