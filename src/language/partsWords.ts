import type { LeftOutPart } from '../analysis/notice.ts';
import type { PartSeen } from '../analysis/runAnalysis.ts';
import type { View } from '../gait/scene/scene.ts';
import { formatNumber } from './number.ts';
import { german } from './partsWords.de.ts';
import { spoken } from './spoken.ts';

/** More than so many spans are no list that anybody reads. */
const mostSpans = 4;

/** Where a part was seen from and why one was left out, in the midst of a sentence. */
export interface PartsWords {
  readonly seenFrom: Readonly<Record<View, string>>;
  readonly because: Readonly<Record<LeftOutPart['reason'], string>>;
  readonly span: (from: string, to: string) => string;
  readonly and: string;
  readonly many: (parts: number, seconds: number) => string;
}

const english: PartsWords = {
  seenFrom: {
    'left-side': 'from the left',
    'right-side': 'from the right',
    front: 'from the front',
    rear: 'from behind',
    oblique: 'at an angle',
    unknown: 'from somewhere',
  },
  because: {
    nobody: 'nobody to be seen',
    unreadable: 'pictures that can’t be read',
    frozen: 'the picture stands still',
    standing: 'standing',
    walking: 'walking',
    notRunning: 'no running',
    tooShort: 'too short to read',
    otherView: 'seen from elsewhere than you said',
    otherPace: 'another speed',
  },
  span: (from, to) => `${from} to ${to} s`,
  and: ' and ',
  many: (parts, seconds) => `${parts} parts, ${seconds} s in all`,
};

const words = spoken({ en: english, de: german });

/** The parts that were read, with what each shows: "from the left (0.0 to 5.0 s), from the right (5.0 to 11.0 s)". */
export function partsSeenText(parts: readonly PartSeen[]): string {
  return grouped(parts, ({ view }) => words.seenFrom[view]);
}

/** What was left out, with why: "nobody to be seen (3.0 to 4.2 s)". */
export function leftOutText(parts: readonly LeftOutPart[]): string {
  return grouped(parts, ({ reason }) => words.because[reason]);
}

/** Times in film seconds: "0.0 to 5.0 s and 7.1 to 9.0 s"; of many their number and sum. */
function spansText(parts: readonly { readonly from: number; readonly to: number }[]): string {
  if (parts.length <= mostSpans) {
    return parts.map(({ from, to }) => words.span(formatNumber(from, 1), formatNumber(to, 1))).join(words.and);
  }
  const seconds = parts.reduce((sum, { from, to }) => sum + to - from, 0);
  return words.many(parts.length, Math.round(seconds));
}

function grouped<T extends { readonly from: number; readonly to: number }>(
  parts: readonly T[],
  nameOf: (part: T) => string,
): string {
  const names = [...new Set(parts.map(nameOf))];
  return names.map((name) => `${name} (${spansText(parts.filter((part) => nameOf(part) === name))})`).join(', ');
}
