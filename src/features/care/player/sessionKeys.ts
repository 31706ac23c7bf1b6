import { sessionWords } from '../../../language/care/sessionWords.ts';
import type { KeyOnScreen } from '../../shell/KeyList.tsx';

/** What the keyboard does while exercising. */
export function sessionKeys(): readonly KeyOnScreen[] {
  const { space, hold, back, skip, easier, voice, ticks, leave } = sessionWords.keys;
  return [
    { keys: [space], does: hold },
    { keys: ['←'], does: back },
    { keys: ['→'], does: skip },
    { keys: ['E'], does: easier },
    { keys: ['V'], does: voice },
    { keys: ['S'], does: ticks },
    { keys: ['Esc'], does: leave },
  ];
}
