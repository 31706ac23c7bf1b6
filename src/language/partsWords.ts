import type { LeftOutPart } from '../analysis/notice.ts';
import type { PartSeen } from '../analysis/runAnalysis.ts';
import type { LeftOutReason } from '../gait/parts/filmReading.ts';
import type { View } from '../gait/scene/scene.ts';

/** More than so many spans are no list that anybody reads. */
const mostSpans = 4;

const seenFrom: Readonly<Record<View, string>> = {
  'left-side': 'from the left',
  'right-side': 'from the right',
  front: 'from the front',
  rear: 'from behind',
  oblique: 'at an angle',
  unknown: 'from somewhere',
};

const because: Readonly<Record<LeftOutReason, string>> = {
  nobody: 'nobody to be seen',
  frozen: 'the picture stands still',
  standing: 'standing',
  walking: 'walking',
  notRunning: 'no running',
  tooShort: 'too short to read',
  otherView: 'seen from elsewhere than you said',
  otherPace: 'another speed',
};

/** The parts that were read, with what each shows: "from the left (0.0 to 5.0 s), from the right (5.0 to 11.0 s)". */
export function partsSeenText(parts: readonly PartSeen[]): string {
  return grouped(parts, ({ view }) => seenFrom[view]);
}

/** What was left out, with why: "nobody to be seen (3.0 to 4.2 s)". */
export function leftOutText(parts: readonly LeftOutPart[]): string {
  return grouped(parts, ({ reason }) => because[reason]);
}

/** Times in film seconds: "0.0 to 5.0 s and 7.1 to 9.0 s"; of many their number and sum. */
function spansText(parts: readonly { readonly from: number; readonly to: number }[]): string {
  if (parts.length <= mostSpans) {
    return parts.map(({ from, to }) => `${from.toFixed(1)} to ${to.toFixed(1)} s`).join(' and ');
  }
  const seconds = parts.reduce((sum, { from, to }) => sum + to - from, 0);
  return `${parts.length} parts, ${Math.round(seconds)} s in all`;
}

function grouped<T extends { readonly from: number; readonly to: number }>(
  parts: readonly T[],
  nameOf: (part: T) => string,
): string {
  const names = [...new Set(parts.map(nameOf))];
  return names.map((name) => `${name} (${spansText(parts.filter((part) => nameOf(part) === name))})`).join(', ');
}
