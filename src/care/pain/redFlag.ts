/** Signs that stand alone: somebody has to look at once. */
const urgentFlags = [
  // A squeezed bundle of nerves at the end of the spine.
  'saddleNumbness',
  'bladderOrBowel',
  'sexualChange',
  'growingWeakness',
  'bothLegs',
  // The heart.
  'chestPainOrFainting',
] as const;

/**
 * Signs that most people with one of them have for a harmless reason. It is their coming together that counts, or one
 * beside a pain that grows (Finucane 2020).
 */
const combiningFlags = [
  // A broken bone.
  'fall',
  'brittleBones',
  'steroids',
  'ageOver65',
  // A tumour.
  'cancerBefore',
  'weightLoss',
  'nightPain',
  // An infection.
  'fever',
  'weakImmunity',
  // A bone that running has overloaded.
  'oneBonySpot',
  'littleFood',
] as const;

/** @see redFlags */
export type RedFlag = (typeof urgentFlags)[number] | (typeof combiningFlags)[number];

/** All of them, the urgent ones first. */
export const redFlags: readonly [RedFlag, ...RedFlag[]] = [...urgentFlags, ...combiningFlags];

const urgent: ReadonlySet<RedFlag> = new Set(urgentFlags);

/** Whether the sign stands alone. */
export function isUrgent(flag: RedFlag): boolean {
  return urgent.has(flag);
}
