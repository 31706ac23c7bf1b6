import { reviewWords } from '../../../language/reviewWords.ts';
import type { KeyOnScreen } from '../../shell/KeyList.tsx';

const { keysDo } = reviewWords;

/** What the keyboard does beside a film: `playerKey` and the screen's own key act on them. */
export const reviewKeys: readonly KeyOnScreen[] = [
  { keys: ['Space', 'K'], does: keysDo.play },
  { keys: ['J', 'L'], does: keysDo.jump },
  { keys: ['←', '→', ',', '.'], does: keysDo.frame },
  { keys: ['[', ']'], does: keysDo.landing },
  { keys: ['S'], does: keysDo.stride },
  { keys: ['+', '−', '0'], does: keysDo.zoom },
  { keys: ['Shift ←', '→', '↑', '↓'], does: keysDo.pan },
  { keys: ['F'], does: keysDo.full },
  { keys: ['Ctrl+Z'], does: keysDo.undo },
];
