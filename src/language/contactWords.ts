import type { FootStrikePattern } from '../gait/stances/contact.ts';
import type { Side } from '../poseTrack/side.ts';

/** How one contact is named: "Left foot, heel first". */
export function contactWords(side: Side, strike: FootStrikePattern | null): string {
  const foot = side === 'left' ? 'Left foot' : 'Right foot';
  if (strike === null) return foot;
  const how: Record<FootStrikePattern, string> = {
    rearfoot: 'heel first',
    midfoot: 'mid-foot first',
    forefoot: 'ball of the foot first',
  };
  return `${foot}, ${how[strike]}`;
}
