import type { BodyMapWords, BodyPartWords } from './bodyWords.ts';

const sides = { left: 'links', right: 'rechts' } as const;

/** @see BodyPartWords; the side follows the part, so that it agrees with every gender. */
export const german: BodyPartWords = {
  parts: {
    neck: 'Nacken',
    upperBack: 'oberer Rücken',
    lowBack: 'unterer Rücken',
    tailbone: 'Steißbein',
    chest: 'Brust',
    belly: 'Bauch',
    shoulder: 'Schulter',
    arm: 'Arm',
    buttock: 'Gesäß',
    hip: 'Hüfte',
    groin: 'Leiste',
    frontThigh: 'Oberschenkel vorn',
    backThigh: 'Oberschenkel hinten',
    knee: 'Knie',
    shin: 'Schienbein',
    calf: 'Wade',
    ankle: 'Knöchel',
    heel: 'Ferse',
    foot: 'Fuß',
  },
  listed: (part, side) => (side ? `${part}, ${sides[side]}` : part),
  said: (part, side) => (side ? `${part} ${sides[side]}` : part),
};

/** @see bodyMapWords */
export const germanMap: BodyMapWords = {
  label: 'Wo tut es weh?',
  front: 'Vorn',
  back: 'Hinten',
  left: 'L',
  right: 'R',
  hint: 'Tipp auf die Stelle, die wehtut. Links ist dein eigenes Links.',
  list: 'Oder wähl aus einer Liste',
  none: 'Nichts tut weh',
};
