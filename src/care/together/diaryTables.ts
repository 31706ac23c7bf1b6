import { csv } from '../../exports/csv.ts';
import type { DoneSession } from '../diary/doneSession.ts';
import type { LoggedRun } from '../diary/loggedRun.ts';
import type { Shoe } from '../diary/shoe.ts';
import type { DayTold } from '../pain/dayTold.ts';

/** The log as a table, a row for each entry, in the order of the days; metres and seconds whatever unit is shown. */
export function runsTable(runs: readonly LoggedRun[], shoes: readonly Shoe[]): string {
  const head = [
    'day',
    'start_local',
    'activity',
    'distance_m',
    'time_s',
    'cadence_steps_per_min',
    'shoes',
    'stage',
    'went_well',
    'note',
    'source',
  ];
  const nameOf = (id: string | null) => shoes.find((shoe) => shoe.id === id)?.name ?? null;
  const sorted = runs.toSorted((a, b) => (a.day + (a.time ?? '') < b.day + (b.time ?? '') ? -1 : 1));
  return csv(
    head,
    sorted.map((run) => [
      run.day,
      run.time,
      run.activity,
      run.metres,
      run.seconds,
      run.cadence,
      nameOf(run.shoeId),
      run.stage,
      run.wentWell === null ? null : run.wentWell ? 'yes' : 'no',
      run.note,
      run.source.kind === 'file' ? run.source.format : run.source.kind,
    ]),
  );
}

/** What was told of pain as a table, a row for each day, 0 to 10. */
export function painTable(days: readonly DayTold[]): string {
  const head = [
    'day',
    'pain_before_0_10',
    'pain_during_0_10',
    'pain_after_0_10',
    'pain_exercising_0_10',
    'pain_next_morning_0_10',
    'where',
    'signs_in_run',
  ];
  return csv(
    head,
    days.map((day) => [
      day.day,
      day.before,
      day.during,
      day.after,
      day.exercising,
      day.nextMorning,
      day.where.join('; '),
      day.signs.join('; '),
    ]),
  );
}

/** The sessions of exercises as a table, a row for each, in the order of the days. */
export function sessionsTable(sessions: readonly DoneSession[]): string {
  const head = ['day', 'session', 'time_s', 'pain_at_worst_0_10', 'exercises'];
  const sorted = sessions.toSorted((a, b) => (a.day === b.day ? a.changedAt - b.changedAt : a.day < b.day ? -1 : 1));
  return csv(
    head,
    sorted.map(({ day, part, seconds, pain, exercises }) => [day, part, seconds, pain, exercises.join('; ')]),
  );
}
