import type { Planned } from '../../care/plan/planned.ts';
import type { StageStep } from '../../care/plan/stageStep.ts';
import type { Stage } from '../../care/plan/stages.ts';
import type { DayUse } from '../../care/plan/weekPattern.ts';
import { clockText } from '../clockTime.ts';
import { dayInWords } from './dayWords.ts';

/** The plan. */
export const planWords = {
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
} as const;

/** What a day is for, in two words; of a calendar's entries too. */
export const dayUseWords: Readonly<Record<DayUse, string>> = {
  run: 'Run',
  strength: 'Strength: legs, then core',
  cross: 'Bike, swim or yoga',
  walk: 'Walk',
  rest: 'Rest',
};

/** The plan of a day: what, and how. */
export function plannedWords(
  planned: Planned,
  far: (metres: number) => string,
): { readonly title: string; readonly how: string } {
  switch (planned.kind) {
    case 'runWalk': {
      const { stage, isShorter } = planned;
      const times = isShorter ? Math.ceil(stage.times / 2) : stage.times;
      return { title: isShorter ? 'Short run–walk' : 'Run–walk', how: stageWords({ ...stage, times }) };
    }
    case 'run': {
      const { metres, minutes, isLong, isShorter, hasQuicker } = planned;
      const name = isShorter ? 'Short, easy run' : isLong ? 'Longer, easy run' : 'Easy run';
      const length = metres !== null ? far(metres) : `${minutes}\u00a0min`;
      return {
        title: `${name}, ${length}`,
        how: hasQuicker
          ? 'In the middle, 4 times: 1\u00a0min a little quicker, 2\u00a0min easy.'
          : isShorter
            ? 'Flat and slow. Walk for a minute whenever you like.'
            : 'Slow enough to talk.',
      };
    }
    case 'walk':
      return {
        title: `Walk, ${planned.minutes}\u00a0min`,
        how: planned.isInstead ? 'In place of the run.' : 'Brisk, if it feels good.',
      };
    case 'strength':
      return { title: dayUseWords.strength, how: '' };
    case 'cross':
      return { title: dayUseWords.cross, how: 'Or a walk: whatever you like doing.' };
    case 'rest':
      return { title: dayUseWords.rest, how: '' };
  }
}

/** "Walk 5 min. 10 times: run 0:30, walk 1:30. Walk 5 min." */
export function stageWords({ runSeconds, walkSeconds, times }: Stage): string {
  const middle =
    walkSeconds === 0
      ? `Run ${clockText(runSeconds)} min`
      : `${times === 1 ? 'Once' : `${times} times`}: run ${clockText(runSeconds)} min, walk ${clockText(walkSeconds)} min`;
  return `Walk 5 min. ${middle}. Walk 5 min.`.replace(/(\d) min/g, '$1\u00a0min');
}

/** Where somebody stands on the way up, in a sentence. */
export function stepSentence({ good, needed, mayGoUp, upFrom, isLast }: StageStep): string {
  if (isLast) return planWords.last;
  if (mayGoUp) return planWords.upNow;
  return good >= needed && upFrom !== null ? planWords.upFrom(dayInWords(upFrom)) : planWords.good(good, needed);
}
