import { liveWords } from '../../language/liveWords.ts';
import type { KeyOnScreen } from '../shell/KeyList.tsx';

const { keys, keysDo } = liveWords;

/** What the keyboard does while the camera watches. */
export const liveKeys: readonly KeyOnScreen[] = (
  ['hold', 'stop', 'number', 'mute', 'mirror', 'fullScreen'] as const
).map((name) => ({ keys: [keys[name]], does: keysDo[name] }));
