import { daysBetween } from '../calendar/day.ts';
import { type BodyPart, partOf } from '../diary/bodySpot.ts';
import type { StatementId } from '../evidence/statements.ts';
import { worst } from './dayTold.ts';
import type { PainPicture } from './painPicture.ts';
import { severePain } from './professional.ts';

/** `green`: run. `amber`: shorter, flat, with walks in between. `red`: no run today. */
export type Light = 'green' | 'amber' | 'red';

/** A rule of the light: when it holds, what it turns the light to, and what is said. */
interface LightRule {
  readonly light: 'amber' | 'red';
  readonly statement: StatementId;
  readonly holds: (picture: PainPicture) => boolean;
}

/** Pain from here on shortens a run. */
const middlePain = 4;

/** The morning after is asked of a run that is no older than this. */
const settlingDays = 3;

const joints: ReadonlySet<BodyPart> = new Set(['shoulder', 'hip', 'groin', 'knee', 'ankle', 'foot']);

/** Whether pain is higher on the morning after the last run than before it; false where either was not told. */
function isUnsettled({ lastRun, today }: PainPicture): boolean {
  if (!lastRun || daysBetween(lastRun.day, today) > settlingDays) return false;
  const { before, nextMorning } = lastRun;
  return nextMorning !== null && nextMorning > (before ?? 0);
}

/** The most that was told of today. */
function painToday({ now }: PainPicture): number {
  return (now && worst([now.before, now.during, now.after, now.exercising])) ?? 0;
}

/** What turns the light, red before amber; every rule that holds is told. */
export const lightRules = {
  seeNow: { light: 'red', statement: 'seeNow', holds: ({ concern }) => concern === 'now' },
  seeSoon: { light: 'red', statement: 'seeSoon', holds: ({ concern }) => concern === 'soon' },
  boneSpot: { light: 'red', statement: 'boneSpot', holds: ({ redFlags }) => redFlags.includes('oneBonySpot') },
  fever: { light: 'red', statement: 'noRunWithFever', holds: ({ redFlags }) => redFlags.includes('fever') },
  stoppedToday: { light: 'red', statement: 'stopInRun', holds: ({ now }) => (now?.signs.length ?? 0) > 0 },
  high: { light: 'red', statement: 'lightHigh', holds: (picture) => painToday(picture) >= severePain },
  intoLeg: {
    light: 'red',
    statement: 'lightIntoLeg',
    holds: ({ story, isHurting }) => isHurting && story?.intoLeg === 'belowKnee',
  },
  jointUnsettled: {
    light: 'red',
    statement: 'jointUnsettled',
    holds: (picture) => isUnsettled(picture) && (picture.lastRun?.where ?? []).some((spot) => joints.has(partOf(spot))),
  },
  middle: {
    light: 'amber',
    statement: 'lightMiddle',
    holds: (picture) => painToday(picture) >= middlePain && painToday(picture) < severePain,
  },
  unsettled: { light: 'amber', statement: 'lightUnsettled', holds: isUnsettled },
  stoppedLastRun: {
    light: 'amber',
    statement: 'shorterAfterStop',
    holds: ({ lastRun }) => (lastRun?.signs.length ?? 0) > 0,
  },
  highLastRun: {
    light: 'amber',
    statement: 'shorterAfterPain',
    holds: ({ lastRun }) => lastRun !== null && (worst([lastRun.during, lastRun.after]) ?? 0) >= middlePain,
  },
  worsening: {
    light: 'amber',
    statement: 'shorterWhileWorsening',
    holds: ({ story, isHurting }) => isHurting && (story?.isWorsening ?? false),
  },
} as const satisfies Record<string, LightRule>;

/** @see lightRules */
export type LightReason = keyof typeof lightRules;

/** Today's light and why. Null while too little is told to call it green; what forbids a run needs no more telling. */
export function trafficLight(picture: PainPicture): {
  readonly light: Light | null;
  readonly reasons: readonly LightReason[];
} {
  const reasons = (Object.keys(lightRules) as LightReason[]).filter((id) => lightRules[id].holds(picture));
  const lights = new Set(reasons.map((id) => lightRules[id].light));
  if (lights.has('red')) return { light: 'red', reasons: reasons.filter((id) => lightRules[id].light === 'red') };
  if (!picture.story || (picture.now?.before ?? picture.now?.during ?? picture.now?.after ?? null) === null) {
    return { light: null, reasons };
  }
  return { light: lights.has('amber') ? 'amber' : 'green', reasons };
}
