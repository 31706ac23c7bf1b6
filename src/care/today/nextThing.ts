import { addDays } from '../calendar/day.ts';
import type { PainPicture } from '../pain/painPicture.ts';
import type { Light } from '../pain/trafficLight.ts';

/** What a session of the diary was for. */
export type SessionPart = 'warmUp' | 'strength' | 'coolDown';

/** What a day is for, where a plan says so. */
export type DayUse = 'run' | 'walk' | 'strength' | 'cross' | 'rest';

/** The one thing to do next. */
export type NextThing =
  /** Someone has to look at it; nothing else is offered. */
  | 'seeNow'
  /** The first questions. */
  | 'story'
  /** Today's number; `morning` where it also tells how yesterday's run settled. */
  | 'checkIn'
  | 'morning'
  | 'afterRun'
  | SessionPart
  | DayUse
  /** Everything of today is done. */
  | 'done';

/** What the next thing is chosen from. */
export interface TodayFacts {
  readonly picture: PainPicture;
  readonly light: Light | null;
  /** Of the plan; null where there is none. */
  readonly planned: DayUse | null;
  /** Sessions finished today. */
  readonly sessions: ReadonlySet<SessionPart>;
  /** Days on which there was a session of strength. */
  readonly strengthDays: ReadonlySet<string>;
  /** Whether a run of today is logged. */
  readonly hasLoggedRun: boolean;
}

/** Days with a run among seven, before a rest is better (the articles: three or four a week). */
const runningDaysAWeek = 4;

/** What to do now: questions first, then what is left of the day in its order. */
export function nextThing(facts: TodayFacts): NextThing {
  const { picture, light, sessions, hasLoggedRun } = facts;
  const { concern, story, now, lastRun, today } = picture;
  if (concern === 'now') return 'seeNow';
  if (!story) return 'story';
  const hasRun = hasLoggedRun || (now?.hasRun ?? false);
  // A run on top of another is never proposed, whatever the answers before it were.
  if (hasRun) {
    if (!now?.hasRun || now.after === null) return 'afterRun';
    return sessions.has('coolDown') ? 'done' : 'coolDown';
  }
  if (now === null || now.before === null) return lastRun?.day === addDays(today, -1) ? 'morning' : 'checkIn';
  const use = facts.planned ?? unplanned(facts);
  if (use === 'run') {
    if (light === 'red') return 'walk';
    return sessions.has('warmUp') ? 'run' : 'warmUp';
  }
  if (use === 'strength') return sessions.has('strength') ? 'done' : 'strength';
  return use;
}

/** Without a plan: never two running days in a row, strength between them, rest where both would be too much. */
function unplanned({ picture: { days, today }, strengthDays, sessions }: TodayFacts): DayUse {
  if (sessions.has('strength')) return 'strength';
  const yesterday = addDays(today, -1);
  const ranOn = new Set(days.filter(({ hasRun }) => hasRun).map(({ day }) => day));
  const ofWeek = [...ranOn].filter((day) => day > addDays(today, -7) && day < today).length;
  if (!ranOn.has(yesterday) && ofWeek < runningDaysAWeek) return 'run';
  return strengthDays.has(yesterday) ? 'rest' : 'strength';
}
