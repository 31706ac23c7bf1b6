import type { SideDifference, SideDifferenceId } from '../heuristics/wholeRun/sideDifference.ts';
import type { Side } from '../poseTrack/side.ts';
import { german } from './sideDifferenceWords.de.ts';
import { spoken } from './spoken.ts';

/** Left against right as a person reads it. */
export interface SideDifferenceWords {
  readonly name: string;
  /** What was found, or why it can't be seen. */
  readonly sentence: string;
  /** How to film so that it can be seen; null when it could be. */
  readonly remedy: string | null;
}

/** The sentences of which one is said. */
export interface SideDifferencePhrases {
  readonly names: Readonly<Record<SideDifferenceId, string>>;
  readonly none: string;
  readonly tooFew: string;
  readonly film: string;
  /** How much longer one side takes, in whole percent. */
  readonly stepTime: (longer: Side, percent: number) => string;
  readonly contactTime: (longer: Side, percent: number) => string;
  readonly noInjuries: (what: string) => string;
  readonly common: (what: string) => string;
  readonly arms: (further: Side) => string;
  readonly armsALittle: (further: Side) => string;
}

const english: SideDifferencePhrases = {
  names: {
    stepTime: 'Step time',
    contactTime: 'Contact time',
    armCrossover: 'Arm crossing',
  },
  none: 'Any difference is too small to measure in this video.',
  tooFew: 'Too few steps of both feet can be seen clearly.',
  film: 'Film from behind, or twice: once from each side.',
  stepTime: (longer, percent) => `The step onto your ${longer} foot takes ${percent} % longer`,
  contactTime: (longer, percent) => `Your ${longer} foot stays on the ground ${percent} % longer`,
  noInjuries: (what) =>
    `${what}. In 836 runners such a difference did not go with more injuries. Look again if you are coming back from one.`,
  common: (what) => `${what}, which is common.`,
  arms: (further) => `Your ${further} hand swings further across than the other.`,
  armsALittle: (further) => `Your ${further} hand swings a little further across than the other.`,
};

const phrases = spoken({ en: english, de: german });

/** What is said of a difference between the sides. */
export function sideDifferenceWords(difference: SideDifference): SideDifferenceWords {
  const name = phrases.names[difference.id];
  const { left, right, uncertainty } = difference;
  if (left === null || right === null || uncertainty === null) {
    return {
      name,
      sentence: phrases.tooFew,
      remedy: phrases.film,
    };
  }
  const sentence =
    difference.indexPercent === null
      ? armsSentence(left, right, uncertainty, difference.status)
      : timingSentence(difference.id, difference.indexPercent, uncertainty, difference.status);
  return { name, sentence, remedy: null };
}

function timingSentence(
  id: SideDifferenceId,
  indexPercent: number,
  uncertainty: number,
  status: SideDifference['status'],
): string {
  const longer = indexPercent > 0 ? 'left' : 'right';
  const percent = Math.round(Math.abs(indexPercent));
  const what = id === 'stepTime' ? phrases.stepTime(longer, percent) : phrases.contactTime(longer, percent);
  if (status === 'watch') return phrases.noInjuries(what);
  return Math.abs(indexPercent) > uncertainty ? phrases.common(what) : phrases.none;
}

function armsSentence(left: number, right: number, uncertainty: number, status: SideDifference['status']): string {
  const further = left < right ? 'left' : 'right';
  if (status === 'watch') return phrases.arms(further);
  return Math.abs(left - right) > uncertainty ? phrases.armsALittle(further) : phrases.none;
}
