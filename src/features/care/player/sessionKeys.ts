import { sessionWords } from '../../../language/care/sessionWords.ts';
import type { KeyOnScreen } from '../../shell/KeyList.tsx';

/** What the keyboard does while exercising. */
export const sessionKeys: readonly KeyOnScreen[] = [
  { keys: ['Space'], does: sessionWords.keys.hold },
  { keys: ['←'], does: sessionWords.keys.back },
  { keys: ['→'], does: sessionWords.keys.skip },
  { keys: ['E'], does: sessionWords.keys.easier },
  { keys: ['V'], does: sessionWords.keys.voice },
  { keys: ['S'], does: sessionWords.keys.ticks },
  { keys: ['Esc'], does: sessionWords.keys.leave },
];
