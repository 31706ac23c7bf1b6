import type { DiaryFileProblem } from '../../care/together/diaryFileProblem.ts';
import { spoken } from '../spoken.ts';
import { german, germanProblems } from './togetherWords.de.ts';

const english = {
  title: 'Over time',
  empty: 'Check in and log a few runs: pain, running and form will stand here one below the other.',
  span: 'How far back',
  spans: { 42: '6 weeks', 91: '3 months', 364: '1 year' },
  chart: 'Pain, distance and form, one below the other',
  pain: 'Worst pain of the day, 0 to 10',
  distance: (unit: string) => `Distance run in the week, ${unit}`,
  form: (measure: string) => `${measure}, in your videos`,
  formNone: 'No video of this kind yet',
  measure: 'Form',
  view: 'Seen',
  loading: 'Reading your videos’ numbers…',
  told: (days: number) => (days === 1 ? 'Told on 1 day.' : `Told on ${days} days.`),
  asTable: 'As a table',
  table: {
    week: 'Week of',
    distance: 'Distance',
    runs: 'Runs',
    longest: 'Longest',
    other: 'Other days',
    sessions: 'Exercise sessions',
    told: 'Days told',
    worst: 'Worst pain',
    morning: 'Worst next morning',
    stopped: 'Days with a reason to stop',
    form: 'Form',
  },
  nothing: '–',
  files: {
    title: 'Take it with you',
    summary: 'A page for your physio or doctor',
    runs: 'Runs as a table (CSV)',
    pain: 'Pain as a table (CSV)',
    sessions: 'Exercises as a table (CSV)',
  },
  backup: {
    title: 'Backup',
    sentence:
      'Everything you told – pain, runs, shoes, plan and sessions – in one file. Keep it where you keep other health papers: it is not locked. Videos are not in it.',
    save: 'Save a backup',
    open: 'Open a backup',
    done: (added: number, newer: number, unchanged: number) =>
      `${entries(added)} added, ${newer} brought up to date, ${unchanged} there already. Nothing was removed.`,
    broken: (count: number) =>
      count === 1
        ? '1 entry could not be read and was left out.'
        : `${count} entries could not be read and were left out.`,
  },
  summary: {
    title: 'Running with back pain: a summary',
    print: 'Print',
    back: 'Over time',
    from: (from: string, to: string) => `${from} to ${to}. Told by the runner and measured from video by Lope.`,
    lines: ['Name', 'Date', 'Seen by'],
    pain: 'Pain',
    noStory: 'The first questions were not answered.',
    weeks: 'Week by week',
    exercises: 'Exercises',
    exercisesNone: 'No exercises were kept in this time.',
    session: (count: number, minutes: number, last: string) =>
      `${count === 1 ? 'Once' : `${count} times`}, about ${minutes}\u00a0min each, last on ${last}.`,
    sessionPain: (pain: number) => `Pain at worst ${pain} of 10.`,
    form: 'Form in video',
    formNone: 'No video was analysed in this time.',
    cadence: (steps: number) => `${steps} steps a minute`,
    noFinding: 'No finding',
    yes: 'Answered with yes',
    foot: 'Pain is what the runner told. Distances are what was logged. Form is measured from video with the error that Lope shows beside each number. Seen together, not proven to belong together. Not a diagnosis.',
  },
};

/** @see togetherWords */
export type TogetherWords = typeof english;

/** Pain, running and form on one time axis, and the ways out and in. */
export const togetherWords = spoken({ en: english, de: german });

function entries(count: number): string {
  return count === 1 ? '1 entry' : `${count} entries`;
}

/** @see diaryFileWords */
export type DiaryFileWords = Readonly<Record<DiaryFileProblem, string>>;

const englishProblems: DiaryFileWords = {
  tooLarge: 'This file is too large for a backup of Lope. Nothing has changed.',
  noDiary: 'This is no backup of Lope, or it is damaged. Nothing has changed.',
  newer: 'This backup is of a newer Lope. Reload the page and open it again. Nothing has changed.',
};

/** Why a backup can't be opened; nothing has changed. */
export const diaryFileWords = spoken({ en: englishProblems, de: germanProblems });
