import { type BodyPart, type BodySpot, partOf } from '../../care/diary/bodySpot.ts';

const parts: Readonly<Record<BodyPart, string>> = {
  neck: 'neck',
  upperBack: 'upper back',
  lowBack: 'low back',
  tailbone: 'tailbone',
  chest: 'chest',
  belly: 'belly',
  shoulder: 'shoulder',
  arm: 'arm',
  buttock: 'buttock',
  hip: 'hip',
  groin: 'groin',
  frontThigh: 'front of the thigh',
  backThigh: 'back of the thigh',
  knee: 'knee',
  shin: 'shin',
  calf: 'calf',
  ankle: 'ankle',
  heel: 'heel',
  foot: 'foot',
};

/** 'Knee, left'; 'Low back'; of parts that lie in the middle too, 'Low back, right side'. */
export function spotInWords(spot: BodySpot): string {
  const part = parts[partOf(spot)];
  const name = part[0].toUpperCase() + part.slice(1);
  const side = spot.split('-')[1];
  return side ? `${name}, ${side}` : name;
}

/** 'low back, left knee', for a sentence. */
export function spotsInWords(spots: readonly BodySpot[]): string {
  return spots
    .map((spot) => {
      const side = spot.split('-')[1];
      return side ? `${side} ${parts[partOf(spot)]}` : parts[partOf(spot)];
    })
    .join(', ');
}

/** The drawing to point at. */
export const bodyMapWords = {
  label: 'Where does it hurt?',
  front: 'Front',
  back: 'Back',
  left: 'L',
  right: 'R',
  hint: 'Tap where it hurts. Left is your own left.',
  list: 'Or choose from a list',
  none: 'Nothing hurts',
} as const;
