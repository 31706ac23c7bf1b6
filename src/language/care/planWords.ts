import type { Planned } from '../../care/plan/planned.ts';
import type { StageStep } from '../../care/plan/stageStep.ts';
import type { Stage } from '../../care/plan/stages.ts';
import type { DayUse } from '../../care/plan/weekPattern.ts';
import { clockText } from '../clockTime.ts';
import { spoken } from '../spoken.ts';
import { dayInWords } from './dayWords.ts';
import { german, germanPlanned, germanUse } from './planWords.de.ts';

const english = {
  title: 'Plan',
  seeNow: 'Your plan waits until somebody has looked at it.',
  intro: 'A plan gives each day one thing to do, and changes with how your back is and with what you did.',
  choose: 'Choose a plan',
  change: 'Change the plan',
  week: 'This week',
  ofToday: 'From your plan:',
  today: 'Today',
  days: 'How many days of running?',
  counts: { 2: '2 days', 3: '3 days', 4: '4 days' },
  which: 'Which days?',
  weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  wholeWeekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  way: 'How?',
  ways: { runWalk: 'Run and walk in turn', run: 'Run throughout' },
  wayHelp: {
    runWalk: 'For a start, or after a pause: short runs with walking between, a little longer each time.',
    run: 'For those who run already: easy runs, one of them longer.',
  },
  stage: 'Begin at',
  raises: 'What may grow?',
  raisesWords: { nothing: 'Nothing for now', distance: 'Distance', speed: 'Speed' },
  problem: { tooFew: 'Choose at least two days.', tooMany: 'Choose at most four days, with days between.' },
  inARow: 'Two of these days follow one another. Keep the second one short and easy.',
  save: 'Use this plan',
  cancel: 'Cancel',
  done: 'Done: put it into the log',
  states: {
    done: 'Done',
    letGo: 'Let go: nothing to make up for',
    past: '',
    today: 'Today',
    coming: '',
  },
  moved: (day: string) => `moved from ${day}`,
  stageTitle: (stage: number, of: number) => `Stage ${stage} of ${of}`,
  up: 'One stage up',
  down: 'One stage down',
  upNow: 'Two sessions went well: the next stage is open.',
  good: (good: number, needed: number) => `${good} of ${needed} sessions went well at this stage.`,
  upFrom: (day: string) => `You went up less than a week ago. The next step opens on ${day}.`,
  last: 'This is the last stage. When it feels easy, change the plan to running throughout.',
  downWhy: {
    wentBadly: 'The last two sessions did not go well. One stage down would be kinder.',
    paused: 'You have not run for two weeks. Begin one stage lower, or more.',
  },
  light: {
    amber: 'Shortened for today: flat, slow, and stop if it gets worse.',
    red: 'No run today. Walk, if walking feels fine; the run moves on.',
  },
  calendar: {
    title: 'Reminders',
    sentence:
      'A closed page can’t remind you, but your calendar can. Take the plan’s days there; take them again when the plan has changed.',
    time: 'Remind me at',
    timeHelp: 'Empty: whole days, without a reminder',
    button: 'Save for my calendar',
  },
  remove: 'Stop this plan',
  removed: 'The plan is stopped. Your runs stay.',
};

/** @see planWords */
export type PlanWords = typeof english;

/** The plan. */
export const planWords = spoken({ en: english, de: german });

/** @see dayUseWords */
export type DayUseWords = Readonly<Record<DayUse, string>>;

const englishUse: DayUseWords = {
  run: 'Run',
  strength: 'Strength: legs, then core',
  cross: 'Bike, swim or yoga',
  walk: 'Walk',
  rest: 'Rest',
};

/** What a day is for, in two words; of a calendar's entries too. */
export const dayUseWords = spoken({ en: englishUse, de: germanUse });

/** What a day of the plan is, and how; minutes and distances come written. */
export interface PlannedWords {
  readonly runWalk: string;
  readonly shortRunWalk: string;
  readonly run: string;
  readonly shortRun: string;
  readonly longRun: string;
  readonly quicker: string;
  readonly flat: string;
  readonly easy: string;
  readonly walk: string;
  readonly instead: string;
  readonly brisk: string;
  readonly cross: string;
  /** Walking before and after. */
  readonly around: string;
  readonly throughout: (run: string) => string;
  readonly inTurn: (times: number, run: string, walk: string) => string;
}

const englishPlanned: PlannedWords = {
  runWalk: 'Run–walk',
  shortRunWalk: 'Short run–walk',
  run: 'Easy run',
  shortRun: 'Short, easy run',
  longRun: 'Longer, easy run',
  quicker: 'In the middle, 4 times: 1\u00a0min a little quicker, 2\u00a0min easy.',
  flat: 'Flat and slow. Walk for a minute whenever you like.',
  easy: 'Slow enough to talk.',
  walk: 'Walk',
  instead: 'In place of the run.',
  brisk: 'Brisk, if it feels good.',
  cross: 'Or a walk: whatever you like doing.',
  around: 'Walk 5\u00a0min.',
  throughout: (run) => `Run ${run}.`,
  inTurn: (times, run, walk) => `${times === 1 ? 'Once' : `${times} times`}: run ${run}, walk ${walk}.`,
};

const ofDay = spoken({ en: englishPlanned, de: germanPlanned });

/** The plan of a day: what, and how. */
export function plannedWords(
  planned: Planned,
  far: (metres: number) => string,
): { readonly title: string; readonly how: string } {
  switch (planned.kind) {
    case 'runWalk': {
      const { stage, isShorter } = planned;
      const times = isShorter ? Math.ceil(stage.times / 2) : stage.times;
      return { title: isShorter ? ofDay.shortRunWalk : ofDay.runWalk, how: stageWords({ ...stage, times }) };
    }
    case 'run': {
      const { metres, minutes, isLong, isShorter, hasQuicker } = planned;
      const name = isShorter ? ofDay.shortRun : isLong ? ofDay.longRun : ofDay.run;
      const length = metres !== null ? far(metres) : inMinutes(minutes);
      return {
        title: `${name}, ${length}`,
        how: hasQuicker ? ofDay.quicker : isShorter ? ofDay.flat : ofDay.easy,
      };
    }
    case 'walk':
      return {
        title: `${ofDay.walk}, ${inMinutes(planned.minutes)}`,
        how: planned.isInstead ? ofDay.instead : ofDay.brisk,
      };
    case 'strength':
      return { title: dayUseWords.strength, how: '' };
    case 'cross':
      return { title: dayUseWords.cross, how: ofDay.cross };
    case 'rest':
      return { title: dayUseWords.rest, how: '' };
  }
}

/** "Walk 5 min. 10 times: run 0:30, walk 1:30. Walk 5 min." */
export function stageWords(stage: Stage): string {
  return `${ofDay.around} ${stageInTurn(stage)} ${ofDay.around}`;
}

/** The same without the walking before and after: "10 times: run 0:30, walk 1:30." */
export function stageInTurn({ runSeconds, walkSeconds, times }: Stage): string {
  const run = inMinutes(clockText(runSeconds));
  return walkSeconds === 0 ? ofDay.throughout(run) : ofDay.inTurn(times, run, inMinutes(clockText(walkSeconds)));
}

const inMinutes = (minutes: string | number | null) => `${minutes}\u00a0min`;

/** Where somebody stands on the way up, in a sentence. */
export function stepSentence({ good, needed, mayGoUp, upFrom, isLast }: StageStep): string {
  if (isLast) return planWords.last;
  if (mayGoUp) return planWords.upNow;
  return good >= needed && upFrom !== null ? planWords.upFrom(dayInWords(upFrom)) : planWords.good(good, needed);
}
