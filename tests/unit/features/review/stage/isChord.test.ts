import { expect, test } from 'vitest';
import { isChord } from '../../../../../src/features/review/stage/isChord.ts';

const pressed = (key: string, held: Partial<KeyboardEvent> = {}) =>
  isChord({ key, ctrlKey: false, metaKey: false, altKey: false, ...held } as KeyboardEvent);

test('brackets that a keyboard types with AltGr or Option are keys of the player; chords are the browser’s', () => {
  expect(pressed('[')).toBe(false);
  expect(pressed('[', { altKey: true })).toBe(false);
  expect(pressed(']', { altKey: true, ctrlKey: true })).toBe(false);
  expect(pressed('[', { metaKey: true })).toBe(true);
  expect(pressed('ArrowLeft', { altKey: true })).toBe(true);
  expect(pressed('f', { ctrlKey: true })).toBe(true);
});
