import { nearestLegShare } from '../../heuristics/body/legShareInWords.ts';

const names: Readonly<Record<number, string>> = {
  10: 'ein Zehntel',
  8: 'ein Achtel',
  6: 'ein Sechstel',
  5: 'ein Fünftel',
  4: 'ein Viertel',
  3: 'ein Drittel',
  2: 'die Hälfte',
};

/** "etwa ein Viertel deiner Beinlänge": for who has told no height. */
export function legShareInGerman(share: number): string {
  return `etwa ${names[nearestLegShare(share)]} deiner Beinlänge`;
}
