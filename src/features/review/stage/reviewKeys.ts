import { keyNames } from '../../../language/keyNames.ts';
import { reviewWords } from '../../../language/reviewWords.ts';
import type { KeyOnScreen } from '../../shell/KeyList.tsx';

/** What the keyboard does beside a film: `playerKey` and the screen's own key act on them. */
export function reviewKeys(): readonly KeyOnScreen[] {
  const { keysDo } = reviewWords;
  return [
    { keys: [keyNames.space, 'K'], does: keysDo.play },
    { keys: ['J', 'L'], does: keysDo.jump },
    { keys: ['←', '→', ',', '.'], does: keysDo.frame },
    { keys: ['[', ']'], does: keysDo.landing },
    { keys: ['S'], does: keysDo.stride },
    { keys: ['+', '−', '0'], does: keysDo.zoom },
    { keys: [`${keyNames.shift} ←`, '→', '↑', '↓'], does: keysDo.pan },
    { keys: ['F'], does: keysDo.full },
    { keys: [`${keyNames.control}+Z`], does: keysDo.undo },
  ];
}
