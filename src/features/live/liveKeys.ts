import { liveWords } from '../../language/liveWords.ts';
import type { KeyOnScreen } from '../shell/KeyList.tsx';

/** What the keyboard does while the camera watches. */
export function liveKeys(): readonly KeyOnScreen[] {
  const { keys, keysDo } = liveWords;
  return (['hold', 'stop', 'number', 'mute', 'mirror', 'fullScreen'] as const).map((name) => ({
    keys: [keys[name]],
    does: keysDo[name],
  }));
}
