/** What a day of the week is for. `cross`: a bike, a pool, yoga, or a walk. */
export type DayUse = 'run' | 'strength' | 'cross' | 'walk' | 'rest';

/** The days between runs, in their order, by how many there are: legs and core twice where there is room, one rest. */
const between: Readonly<Record<number, readonly DayUse[]>> = {
  5: ['strength', 'walk', 'strength', 'rest', 'cross'],
  4: ['strength', 'cross', 'strength', 'rest'],
  3: ['strength', 'rest', 'cross'],
};

/** Running days that are spread over the week, 0 for Monday. */
export const spreadDays: Readonly<Record<2 | 3 | 4, readonly number[]>> = {
  2: [1, 5],
  3: [1, 3, 5],
  4: [0, 2, 4, 6],
};

/** Seven uses, from Monday. @param runningDays two to four, 0 for Monday. */
export function weekPattern(runningDays: readonly number[]): readonly DayUse[] {
  const uses = [...(between[7 - runningDays.length] ?? [])];
  return Array.from({ length: 7 }, (_, day) => (runningDays.includes(day) ? 'run' : (uses.shift() ?? 'rest')));
}

/** Why these days make no plan: the articles give most people three or four, with rest days between. */
export type PatternProblem = 'tooFew' | 'tooMany';

/** Null for days that do. */
export function patternProblem(runningDays: readonly number[]): PatternProblem | null {
  if (runningDays.length < 2) return 'tooFew';
  return runningDays.length > 4 ? 'tooMany' : null;
}

/** How many running days follow upon one another, the last of a week and the first of the next included. */
export function daysInARow(runningDays: readonly number[]): number {
  return runningDays.filter((day) => runningDays.includes((day + 1) % 7)).length;
}
