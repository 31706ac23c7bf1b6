import type { Contact } from '../../gait/stances/contact.ts';
import { median } from '../../signal/median.ts';

/** Two films in step: at each of these moments the same foot lands in both. Seconds of each film, increasing. */
export interface InStep {
  readonly first: readonly number[];
  readonly second: readonly number[];
}

/** A gap this many times the usual step long is no step: something was left out there. */
const longestStep = 1.6;

/** Fewer landings in step than this are over before one has looked. */
const fewestLandings = 3;

/**
 * The longest stretch of either film in which one foot lands after the other, begun with the same foot and as long as
 * the shorter of them; null where one of the films has none.
 */
export function landingsInStep(first: readonly Contact[], second: readonly Contact[]): InStep | null {
  const [one, other] = [longestRhythm(first), longestRhythm(second)];
  if (one.length === 0 || other.length === 0) return null;
  const [a, b] = [one, other[0].side === one[0].side ? other : other.slice(1)];
  const count = Math.min(a.length, b.length);
  if (count < fewestLandings) return null;
  const times = (contacts: readonly Contact[]) => contacts.slice(0, count).map(({ initialContact }) => initialContact);
  return { first: times(a), second: times(b) };
}

/**
 * The second film's moment that belongs to one of the first's: as far between two landings in the one as in the other,
 * and at their own pace before the first and after the last.
 */
export function secondTime({ first, second }: InStep, time: number): number {
  const last = first.length - 1;
  if (time <= first[0]) return second[0] + time - first[0];
  if (time >= first[last]) return second[last] + time - first[last];
  let step = 0;
  while (first[step + 1] <= time) step++;
  const share = (time - first[step]) / (first[step + 1] - first[step]);
  return second[step] + share * (second[step + 1] - second[step]);
}

/** The longest series of contacts of alternate feet without a gap. */
function longestRhythm(contacts: readonly Contact[]): readonly Contact[] {
  const sorted = [...contacts].sort((a, b) => a.initialContact - b.initialContact);
  const steps = sorted.slice(1).map(({ initialContact }, i) => initialContact - sorted[i].initialContact);
  const most = steps.length > 0 ? longestStep * median(steps) : 0;
  let longest: readonly Contact[] = [];
  let begin = 0;
  for (let i = 1; i <= sorted.length; i++) {
    const isNext = i < sorted.length && sorted[i].side !== sorted[i - 1].side && steps[i - 1] <= most;
    if (isNext) continue;
    if (i - begin > longest.length) longest = sorted.slice(begin, i);
    begin = i;
  }
  return longest;
}
