import { addDays, type Day, daysBetween } from '../calendar/day.ts';
import type { BackStory } from '../diary/backStory.ts';
import { type BodySpot, isBack } from '../diary/bodySpot.ts';
import { type DiaryRow, rowsOf } from '../diary/diaryRow.ts';
import type { Pain } from '../diary/pain.ts';
import { type Concern, concernOf } from './concern.ts';
import { type DayTold, daysTold, worst } from './dayTold.ts';
import type { RedFlag } from './redFlag.ts';

/** What is known of somebody's pain on a day: what every rule reads. */
export interface PainPicture {
  readonly today: Day;
  /** Null where the first questions were not answered. */
  readonly story: BackStory | null;
  /** Earliest first. */
  readonly days: readonly DayTold[];
  /** Of today; null where nothing was told. */
  readonly now: DayTold | null;
  /** The last day before today with a run; null where there is none within a week. */
  readonly lastRun: DayTold | null;
  /** Whether something hurts these days. */
  readonly isHurting: boolean;
  /** Where it hurts these days. */
  readonly where: readonly BodySpot[];
  readonly redFlags: readonly RedFlag[];
  readonly concern: Concern;
}

/** What was told longer ago than this says nothing of these days. */
const currentDays = 28;

/** A run longer ago than this no longer holds the next one back. */
const lastRunDays = 7;

/** Reads the diary as of a day. */
export function painPicture(rows: readonly DiaryRow[], today: Day): PainPicture {
  const story = rowsOf(rows, 'backStory').findLast(({ day }) => day <= today) ?? null;
  const checkIns = rowsOf(rows, 'checkIn');
  const days = daysTold(checkIns, rowsOf(rows, 'doneSession'), today);
  const recent = days.filter(({ day }) => daysBetween(day, today) <= currentDays);
  // Signs told at a check-in hold until the questions were gone through again.
  const since = checkIns.filter(({ day, changedAt }) => day <= today && changedAt > (story?.changedAt ?? 0));
  const redFlags = [...new Set([...(story?.redFlags ?? []), ...since.flatMap((checkIn) => checkIn.redFlags)])];
  const isHurting = hurts(story, recent);
  return {
    today,
    story,
    days,
    now: days.find(({ day }) => day === today) ?? null,
    lastRun: days.findLast(({ day, hasRun }) => hasRun && day < today && day >= addDays(today, -lastRunDays)) ?? null,
    isHurting,
    where: isHurting ? placesOf(story, recent) : [],
    redFlags,
    concern: concernOf(redFlags, story?.isWorsening ?? false),
  };
}

/** Whether a back hurts these days; the ranking of what a film shows asks this. */
export function hasBackPain(rows: readonly DiaryRow[], today: Day): boolean {
  return painPicture(rows, today).where.some(isBack);
}

/** The most that was told of a day, runs, exercises and the morning after included. */
export function worstOfDay({ before, during, after, exercising, nextMorning }: DayTold): Pain | null {
  return worst([before, during, after, exercising, nextMorning]);
}

/** It stopped hurting when the two latest days that were told had no pain at all; before that it is what was told. */
function hurts(story: BackStory | null, recent: readonly DayTold[]): boolean {
  const later = recent.filter(({ day }) => story === null || day >= story.day);
  const told = later.map(worstOfDay).filter((pain) => pain !== null);
  if (told.length >= 2 && told.slice(-2).every((pain) => pain === 0)) return false;
  return (story?.where.length ?? 0) > 0 || told.some((pain) => pain > 0);
}

function placesOf(story: BackStory | null, recent: readonly DayTold[]): readonly BodySpot[] {
  const painful = recent.filter((day) => (worstOfDay(day) ?? 0) > 0);
  return [...new Set([...(story?.where ?? []), ...painful.flatMap(({ where }) => where)])];
}
