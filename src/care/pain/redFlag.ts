/** Signs that somebody has to look at, wherever they come together with others or stand alone (`redFlagLevel`). */
export const redFlags = [
  // Of a squeezed bundle of nerves at the end of the spine.
  'saddleNumbness',
  'bladderOrBowel',
  'sexualChange',
  'growingWeakness',
  'bothLegs',
  // Of the heart.
  'chestPainOrFainting',
  // Of a broken bone.
  'fall',
  'bonesAtRisk',
  // Of a tumour.
  'cancerBefore',
  'weightLoss',
  'nightPain',
  // Of an infection.
  'fever',
  'weakImmunity',
  // Of a bone that running has overloaded.
  'oneBonySpot',
  'littleFood',
] as const;

/** @see redFlags */
export type RedFlag = (typeof redFlags)[number];
