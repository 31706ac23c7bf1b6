import type { FootStrikePattern } from '../gait/stances/contact.ts';
import type { Side } from '../poseTrack/side.ts';
import { german } from './contactWords.de.ts';
import { spoken } from './spoken.ts';

/** How a foot lands, and which. */
export interface ContactPhrases {
  readonly feet: Readonly<Record<Side, string>>;
  /** A single foot's angle is known within 13°, the classes are 10° apart: so it is never more than probable. */
  readonly strikes: Readonly<Record<FootStrikePattern, string>>;
}

const english: ContactPhrases = {
  feet: { left: 'Left foot', right: 'Right foot' },
  strikes: {
    rearfoot: 'probably heel first',
    midfoot: 'probably mid-foot first',
    forefoot: 'probably forefoot first',
  },
};

const phrases = spoken({ en: english, de: german });

/** How one contact is named: "Left foot, probably heel first". */
export function contactWords(side: Side, strike: FootStrikePattern | null): string {
  return strike === null ? phrases.feet[side] : `${phrases.feet[side]}, ${phrases.strikes[strike]}`;
}
