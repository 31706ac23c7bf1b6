/** Shares of a length that people say, from small to large. */
const shares: readonly (readonly [number, string])[] = [
  [1 / 10, 'a tenth'],
  [1 / 8, 'an eighth'],
  [1 / 6, 'a sixth'],
  [1 / 5, 'a fifth'],
  [1 / 4, 'a quarter'],
  [1 / 3, 'a third'],
  [1 / 2, 'half'],
];

/** "about a quarter of your leg’s length": for who has told no height, and thinks in no fractions of legs. */
export function legShareInWords(share: number): string {
  // Nearest by ratio, since a tenth and an eighth are as far apart to the eye as a third and a half.
  const [, words] = shares.reduce((best, one) =>
    Math.abs(Math.log(share / one[0])) < Math.abs(Math.log(share / best[0])) ? one : best,
  );
  return `about ${words} of your leg’s length`;
}
