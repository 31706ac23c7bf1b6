/** Places in the middle of the body. */
const middleSpots = ['neck', 'upperBack', 'lowBack', 'tailbone', 'chest', 'belly'] as const;

/** Places that there are twice. */
const pairedParts = [
  'shoulder',
  'arm',
  'upperBack',
  'lowBack',
  'buttock',
  'hip',
  'groin',
  'frontThigh',
  'backThigh',
  'knee',
  'shin',
  'calf',
  'ankle',
  'heel',
  'foot',
] as const;

type MiddleSpot = (typeof middleSpots)[number];
type PairedPart = (typeof pairedParts)[number];

/** Where it hurts: a place in the middle, or one of a pair. Left is the person's own. */
export type BodySpot = MiddleSpot | `${PairedPart}-${'left' | 'right'}`;

/** Every place, head to foot. */
export const bodySpots: readonly BodySpot[] = [
  ...middleSpots,
  ...pairedParts.flatMap((part) => [`${part}-left`, `${part}-right`] as const),
];

/** A place without its side. */
export type BodyPart = MiddleSpot | PairedPart;

/** The part that a place belongs to. */
export function partOf(spot: BodySpot): BodyPart {
  return spot.split('-')[0] as BodyPart;
}

const backParts: ReadonlySet<BodyPart> = new Set(['upperBack', 'lowBack', 'tailbone']);
const belowKneeParts: ReadonlySet<BodyPart> = new Set(['shin', 'calf', 'ankle', 'heel', 'foot']);

/** Whether the place is on the back. */
export function isBack(spot: BodySpot): boolean {
  return backParts.has(partOf(spot));
}

/** Whether the place is on a leg, below its knee. */
export function isBelowKnee(spot: BodySpot): boolean {
  return belowKneeParts.has(partOf(spot));
}
