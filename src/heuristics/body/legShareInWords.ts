/** Shares of a length that people say, by how many of them make the whole. */
const shares = { 10: 'a tenth', 8: 'an eighth', 6: 'a sixth', 5: 'a fifth', 4: 'a quarter', 3: 'a third', 2: 'half' };

/** A length as people say it who think in no fractions of legs: how many of it make a leg, 2 to 10. */
export function nearestLegShare(share: number): keyof typeof shares {
  const parts = Object.keys(shares).map((part) => Number(part) as keyof typeof shares);
  // Nearest by ratio, since a tenth and an eighth are as far apart to the eye as a third and a half.
  const off = (part: number) => Math.abs(Math.log(share * part));
  return parts.reduce((best, part) => (off(part) < off(best) ? part : best));
}

/** "about a quarter of your leg’s length": for who has told no height. */
export function legShareInWords(share: number): string {
  return `about ${shares[nearestLegShare(share)]} of your leg’s length`;
}
