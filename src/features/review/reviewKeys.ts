import { reviewWords } from '../../language/reviewWords.ts';
import type { KeyOnScreen } from '../shell/KeysDialog.tsx';

const { keysDo } = reviewWords;

/** What the keyboard does beside a film: `playerKey` and the screen's own key act on them. */
export const reviewKeys: readonly KeyOnScreen[] = [
  { keys: ['Space'], does: keysDo.play },
  { keys: ['←', '→', ',', '.'], does: keysDo.frame },
  { keys: ['[', ']'], does: keysDo.landing },
];
