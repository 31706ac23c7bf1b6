import { addDays, type Day, daysBetween } from '../calendar/day.ts';
import type { BackStory } from '../diary/backStory.ts';
import { isBack, isBelowKnee } from '../diary/bodySpot.ts';
import { type PainPicture, worstOfDay } from './painPicture.ts';

/** Why somebody who knows backs should look at it; in the order in which they are told. */
export const professionalReasons = [
  'severe',
  'belowKnee',
  'overThreeWeeks',
  'worsening',
  'worseOnReturn',
  'afterEveryRun',
] as const;

/** @see professionalReasons */
export type ProfessionalReason = (typeof professionalReasons)[number];

/** Pain from here on. */
export const severePain = 6;

const threeWeeks = 21;

/** Runs, one after the other, that all hurt afterwards. */
const everyRun = 3;

/**
 * When pain began, told as a span: days before the answer, at the least. Three weeks are then over no later than they
 * really are by the middle of the span.
 */
const daysBefore: Readonly<Record<NonNullable<BackStory['since']>, number>> = {
  thisWeek: 3,
  upToThreeWeeks: 14,
  overThreeWeeks: threeWeeks + 1,
  overThreeMonths: 92,
};

/** The reasons that hold, as long as they hold; none once nothing hurts. */
export function seeProfessional(picture: PainPicture): readonly ProfessionalReason[] {
  const { story, days, today, where, isHurting } = picture;
  if (!isHurting) return [];
  const week = days.filter(({ day }) => daysBetween(day, today) < 7);
  const runs = days.filter(({ hasRun, after }) => hasRun && after !== null).slice(-everyRun);
  const began = painSince(picture);
  const holds: Readonly<Record<ProfessionalReason, boolean>> = {
    severe: week.some((day) => (worstOfDay(day) ?? 0) >= severePain),
    // Told outright, or pointed at beside a back that hurts: then the careful answer counts.
    belowKnee: story?.intoLeg === 'belowKnee' || (where.some(isBack) && where.some(isBelowKnee)),
    overThreeWeeks: began !== null && daysBetween(began, today) > threeWeeks,
    worsening: story?.isWorsening ?? false,
    worseOnReturn: story?.worseOnReturn ?? false,
    afterEveryRun: runs.length === everyRun && runs.every(({ after }) => after !== null && after > 0),
  };
  return professionalReasons.filter((reason) => holds[reason]);
}

/** Since when it has hurt: the longer of what was told and what the days say; null where nothing tells. */
export function painSince({ story, days }: PainPicture): Day | null {
  const told = story?.since ? addDays(story.day, -daysBefore[story.since]) : null;
  // Days that hurt, back from the latest until one without any pain.
  let first: Day | null = null;
  for (const day of days.toReversed()) {
    const pain = worstOfDay(day);
    if (pain === null) continue;
    if (pain === 0) break;
    first = day.day;
  }
  if (told === null || first === null) return told ?? first;
  return told < first ? told : first;
}
