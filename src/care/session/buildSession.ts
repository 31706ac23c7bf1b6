import { canDoWithout, type Equipment } from '../exercises/equipment.ts';
import type { Dose, Hurt } from '../exercises/exercise.ts';
import type { ExerciseId } from '../exercises/exerciseId.ts';
import { exercises } from '../exercises/exercises.ts';
import type { Light } from '../pain/trafficLight.ts';
import type { SessionPart } from '../today/nextThing.ts';
import type { SessionProgress } from './sessionProgress.ts';
import { type Slot, sessionSlots } from './sessionSlots.ts';
import { secondsOf, stepsOf } from './timeline.ts';

/** An exercise of a session and how much of it. */
export interface SessionItem {
  readonly exercise: ExerciseId;
  readonly dose: Dose;
  /** Easier forms that are all right today and not in the session already, the least easy first. */
  readonly easierForms: readonly ExerciseId[];
}

/** Before it is known what else is in the session. */
type PlannedItem = Pick<SessionItem, 'exercise' | 'dose'>;

/** What is not done today, and why. */
export interface LeftOut {
  readonly exercise: ExerciseId;
  /** Done in its place; null for nothing. */
  readonly instead: ExerciseId | null;
  readonly because: Hurt | 'light' | { readonly lacks: Equipment };
}

/** What to do now, in order. */
export interface Session {
  readonly part: SessionPart;
  readonly items: readonly SessionItem[];
  readonly leftOut: readonly LeftOut[];
}

/** What a session is built from. */
export interface SessionFacts {
  readonly hurts: ReadonlySet<Hurt>;
  /** Null where today's pain was not told. */
  readonly light: Light | null;
  /** What there is to exercise with. */
  readonly has: ReadonlySet<Equipment>;
  readonly progress: SessionProgress;
}

/** No session is longer, seconds: the brief's twenty, eight and ten minutes. */
const longest: Readonly<Record<SessionPart, number>> = { warmUp: 480, strength: 1200, coolDown: 600 };

/** The session for today: one exercise a slot, in turn; what hurts is exchanged for something easier or left out. */
export function buildSession(part: SessionPart, facts: SessionFacts): Session {
  const leftOut: LeftOut[] = [];
  const taken = new Set<ExerciseId>();
  const planned = sessionSlots[part].flatMap((slot) => {
    const wished = wishedOf(slot, facts.progress);
    const because = reasonAgainst(wished, facts);
    const exercise = because === null ? wished : insteadOf(wished, slot, facts, taken);
    if (because !== null) leftOut.push({ exercise: wished, instead: exercise, because });
    if (exercise === null || taken.has(exercise)) return [];
    taken.add(exercise);
    return [{ exercise, dose: slot.dose ?? doseAt(exercise, facts.progress.level), isNeeded: slot.isNeeded ?? false }];
  });
  const needed = shortened(
    planned.filter(({ isNeeded }) => isNeeded),
    longest[part],
  );
  // What is not needed comes in its place as long as there is time.
  const chosen = new Map(needed.map((item) => [item.exercise, item]));
  for (const { exercise, dose, isNeeded } of planned) {
    const item = { exercise, dose };
    if (!isNeeded && secondsOf(stepsOf([...chosen.values(), item])) <= longest[part]) chosen.set(exercise, item);
  }
  const items = planned.flatMap(({ exercise }) => {
    const item = chosen.get(exercise);
    if (!item) return [];
    const easierForms = easierThan(exercise).filter((id) => reasonAgainst(id, facts) === null && !chosen.has(id));
    return [{ ...item, easierForms }];
  });
  return { part, items, leftOut: leftOut.filter(({ instead }) => instead === null || chosen.has(instead)) };
}

/** The same exercises in the time there is: the longest is the first to be done less of. */
function shortened(items: readonly PlannedItem[], most: number): readonly PlannedItem[] {
  let fitting = items.map(({ exercise, dose }) => ({ exercise, dose }));
  while (secondsOf(stepsOf(fitting)) > most) {
    const [next] = fitting
      .map((item) => ({ item, less: lessOf(item), seconds: secondsOf(stepsOf([item])) }))
      .filter(({ less }) => less !== null)
      .sort((a, b) => b.seconds - a.seconds);
    if (!next) return fitting;
    fitting = fitting.map((item) => (item === next.item ? { ...item, dose: next.less! } : item));
  }
  return fitting;
}

/** The dose before this one; null where there is none. */
function lessOf({ exercise, dose }: PlannedItem): Dose | null {
  const { doses } = exercises[exercise];
  return doses[doses.indexOf(dose) - 1] ?? null;
}

function wishedOf({ choices }: Slot, { count, level }: SessionProgress): ExerciseId {
  const open = choices.filter(({ from = 0, to = Number.POSITIVE_INFINITY }) => level >= from && level <= to);
  const among = open.length > 0 ? open : choices;
  return among[count % among.length].exercise;
}

function doseAt(exercise: ExerciseId, level: number): Dose {
  const { doses } = exercises[exercise];
  return doses[Math.min(level, doses.length - 1)];
}

/** What speaks against an exercise today. Landing is left out where the light says to do less. */
function reasonAgainst(id: ExerciseId, { hurts, light, has }: SessionFacts): LeftOut['because'] | null {
  const { leaveOut, needs, without = [] } = exercises[id];
  const hurt = leaveOut.find((one) => hurts.has(one));
  if (hurt) return hurt;
  if (leaveOut.includes('impact') && (light === 'amber' || light === 'red')) return 'light';
  const lacks = needs.find((need) => !has.has(need) && !canDoWithout(need, without));
  return lacks ? { lacks } : null;
}

/** The easier one, or the easier of that; else another of the slot. */
function insteadOf(
  wished: ExerciseId,
  { choices }: Slot,
  facts: SessionFacts,
  taken: ReadonlySet<ExerciseId>,
): ExerciseId | null {
  const isFine = (id: ExerciseId) => reasonAgainst(id, facts) === null && !taken.has(id);
  const easier = easierThan(wished).find(isFine);
  if (easier) return easier;
  return choices.find(({ exercise }) => isFine(exercise))?.exercise ?? null;
}

/** The easier form of an exercise, the easier form of that, and so on. */
function easierThan(id: ExerciseId): readonly ExerciseId[] {
  const found: ExerciseId[] = [];
  for (
    let { easier } = exercises[id];
    easier && easier !== id && !found.includes(easier);
    { easier } = exercises[easier]
  ) {
    found.push(easier);
  }
  return found;
}

/** The session with one exercise done in its next easier form, from the beginning; null where there is none. */
export function withEasierForm(items: readonly SessionItem[], exercise: ExerciseId): readonly SessionItem[] | null {
  const [easier, ...easierForms] = items.find((item) => item.exercise === exercise)?.easierForms ?? [];
  if (!easier) return null;
  const dose = exercises[easier].doses[0];
  return items.map((item) => (item.exercise === exercise ? { exercise: easier, dose, easierForms } : item));
}
