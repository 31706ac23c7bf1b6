import type { SideDifference, SideDifferenceId } from '../heuristics/wholeRun/sideDifference.ts';

/** Left against right as a person reads it. */
export interface SideDifferenceWords {
  readonly name: string;
  /** What was found, or why it can't be seen. */
  readonly sentence: string;
  /** How to film so that it can be seen; null when it could be. */
  readonly remedy: string | null;
}

const names: Readonly<Record<SideDifferenceId, string>> = {
  stepTime: 'Step time',
  contactTime: 'Contact time',
  armCrossover: 'Arm crossing',
};

const noDifference = 'Any difference is too small to measure in this video.';

/** What is said of a difference between the sides. */
export function sideDifferenceWords(difference: SideDifference): SideDifferenceWords {
  const name = names[difference.id];
  const { left, right, uncertainty } = difference;
  if (left === null || right === null || uncertainty === null) {
    return {
      name,
      sentence: 'Too few steps of both feet can be seen clearly.',
      remedy: 'Film from behind, or twice: once from each side.',
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
  const share = `${Math.round(Math.abs(indexPercent))} %`;
  const what =
    id === 'stepTime'
      ? `The step onto your ${longer} foot takes ${share} longer`
      : `Your ${longer} foot stays on the ground ${share} longer`;
  if (status === 'watch')
    return `${what}. In 836 runners such a difference did not go with more injuries. Look again if you are coming back from one.`;
  return Math.abs(indexPercent) > uncertainty ? `${what}, which is common.` : noDifference;
}

function armsSentence(left: number, right: number, uncertainty: number, status: SideDifference['status']): string {
  const further = left < right ? 'left' : 'right';
  if (status === 'watch') return `Your ${further} hand swings further across than the other.`;
  return Math.abs(left - right) > uncertainty
    ? `Your ${further} hand swings a little further across than the other.`
    : noDifference;
}
