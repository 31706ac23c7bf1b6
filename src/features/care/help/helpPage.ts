import type { StatementId } from '../../../care/evidence/statements.ts';
import type { helpWords } from '../../../language/care/helpWords.ts';

/** What the quiet page says, by its headings. */
export const helpPage: readonly {
  readonly title: keyof typeof helpWords.groups;
  readonly says: readonly StatementId[];
}[] = [
  {
    title: 'moving',
    says: [
      'keepMoving',
      'runningWithBackPain',
      'manyKindsOfExercise',
      'hurtIsNotHarm',
      'discsOfRunners',
      'legsNotBack',
    ],
  },
  { title: 'pain', says: ['lightGreen', 'lightMiddle', 'lightHigh', 'lightIsBorrowed', 'stopInRun', 'boneSpot'] },
  { title: 'injury', says: ['restAfterInjury', 'iceOrHeat'] },
  { title: 'wear', says: ['beltForBack', 'insolesForBack', 'flatFeet'] },
  { title: 'form', says: ['looseJaw', 'downhills', 'oneCue'] },
];
