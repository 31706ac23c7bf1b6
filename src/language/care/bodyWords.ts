import { type BodyPart, type BodySpot, partOf } from '../../care/diary/bodySpot.ts';
import { spoken } from '../spoken.ts';
import { german, germanMap } from './bodyWords.de.ts';

/** Parts of the body, in the midst of a sentence, and how a side is told with them. */
export interface BodyPartWords {
  readonly parts: Readonly<Record<BodyPart, string>>;
  /** "knee, left": in a list of places. */
  readonly listed: (part: string, side: BodySide | undefined) => string;
  /** "left knee": in a sentence. */
  readonly said: (part: string, side: BodySide | undefined) => string;
}

/** The person's own. */
export type BodySide = 'left' | 'right';

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

const english: BodyPartWords = {
  parts,
  listed: (part, side) => (side ? `${part}, ${side}` : part),
  said: (part, side) => (side ? `${side} ${part}` : part),
};

const words = spoken({ en: english, de: german });

/** 'Knee, left'; 'Low back'; of parts that lie in the middle too, 'Low back, right side'. */
export function spotInWords(spot: BodySpot): string {
  const place = words.listed(words.parts[partOf(spot)], sideOf(spot));
  return place[0].toUpperCase() + place.slice(1);
}

/** 'low back, left knee', for a sentence. */
export function spotsInWords(spots: readonly BodySpot[]): string {
  return spots.map((spot) => words.said(words.parts[partOf(spot)], sideOf(spot))).join(', ');
}

function sideOf(spot: BodySpot): BodySide | undefined {
  return spot.split('-')[1] as BodySide | undefined;
}

const englishMap = {
  label: 'Where does it hurt?',
  front: 'Front',
  back: 'Back',
  left: 'L',
  right: 'R',
  hint: 'Tap where it hurts. Left is your own left.',
  list: 'Or choose from a list',
  none: 'Nothing hurts',
};

/** @see bodyMapWords */
export type BodyMapWords = typeof englishMap;

/** The drawing to point at. */
export const bodyMapWords = spoken({ en: englishMap, de: germanMap });
