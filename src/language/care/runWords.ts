import type { Activity } from '../../care/diary/loggedRun.ts';
import type { ActivityFileProblem } from '../../care/load/readActivity.ts';
import type { RunProblem } from '../../care/load/runProblem.ts';
import { formatBytes } from '../formats.ts';
import { spoken } from '../spoken.ts';
import { writtenSpeed } from '../writtenSpeed.ts';
import { german, germanActivity, germanActivityFile, germanRunProblem } from './runWords.de.ts';

/** @see activityWords */
export type ActivityWords = Readonly<Record<Activity, string>>;

const englishActivity: ActivityWords = {
  run: 'Run',
  runWalk: 'Run–walk',
  walk: 'Walk',
  bike: 'Bike',
  swim: 'Swim',
  yoga: 'Yoga',
  strength: 'Strength',
  other: 'Something else',
};

/** What was done, as one says it. */
export const activityWords = spoken({ en: englishActivity, de: germanActivity });

const english = {
  title: 'Runs',
  unit: 'Distances in',
  units: { km: 'km', mi: 'miles' },
  add: 'Add a run',
  edit: 'Change this run',
  form: {
    day: 'Day',
    activity: 'What',
    distance: 'Distance',
    duration: 'Time',
    durationUnit: 'min',
    durationHelp: 'Minutes, or 1:05:00',
    durationWrong: 'Write minutes, or hours, minutes and seconds like 1:05:00.',
    shoe: 'Shoes',
    noShoe: 'Not told',
    start: 'Start',
    note: 'Note',
    more: 'More',
    wentWell: 'How did it go?',
    well: 'As planned, it felt fine',
    notWell: 'Cut short, or not fine',
    notAsked: 'Not told',
    save: 'Save',
    cancel: 'Cancel',
    added: 'Saved.',
  },
  wrongDistance: { km: 'Write a distance above 0, up to 1000 km.', mi: 'Write a distance above 0, up to 620 miles.' },
  wrongDay: 'Choose a day.',
  empty: 'No runs yet. Add one by hand, from your watch, or from a video.',
  week: (day: string) => `Week of ${day}`,
  thisWeek: 'This week',
  lastWeeks: 'Distance run in the last eight weeks',
  table: { week: 'Week of', distance: 'Distance', runs: 'Runs' },
  runs: (count: number) => (count === 1 ? '1 run' : `${count} runs`),
  withoutDistance: (count: number) => (count === 1 ? 'One more has no distance.' : `${count} more have no distance.`),
  cross: (days: number) =>
    days === 1
      ? 'Something else than running on 1 of the last 30 days.'
      : `Something else than running on ${days} of the last 30 days.`,
  older: 'Show older weeks',
  editRun: (what: string) => `Change: ${what}`,
  removeRun: (what: string) => `Remove: ${what}`,
  removed: 'Removed.',
  steps: (cadence: number) => `${cadence} steps/min`,
  fromFile: 'from a file',
  filmed: 'with a video',
  files: {
    title: 'From your watch or app',
    sentence:
      'Export the run as a FIT, GPX or TCX file, then choose it here or drop it on the page. It stays on this device.',
    button: 'Choose files',
    reading: 'Reading…',
    added: (what: string) => `Added: ${what}.`,
    known: (what: string) => `Already in your log: ${what}.`,
    likely: (coming: string, there: string) => `${coming}. You already have ${there} on that day: is it the same?`,
    same: 'The same: use the file’s numbers',
    other: 'Another one: add it',
    leave: 'Leave it out',
    crossed: 'This was no run. It is in your log as something else.',
    guessed: 'The file doesn’t say what it was. Change it if this is wrong.',
    damaged: 'The file is damaged or cut short. This is what could be read; it may be less than you did.',
    done: 'Close',
  },
  films: {
    title: 'From your videos',
    sentence: 'A video shows a few seconds of a run. Tell how long the run was.',
    add: 'Add the run',
    partOf: (what: string) => `Part of: ${what}`,
    joined: 'Joined with its video.',
    told: (speed: string) => `You told ${speed} for the belt in the video.`,
  },
};

/** @see runWords */
export type RunWords = typeof english;

/** The log of runs. */
export const runWords = spoken({ en: english, de: german });

function englishRunProblem(problem: RunProblem, distance: (metres: number) => string): string {
  switch (problem.kind) {
    case 'future':
      return 'This is still to come. Check the day and the time.';
    case 'tooOld':
      return 'This day is too long ago: the clock of the watch may have been wrong. Check the day.';
    case 'nothingTold':
      return 'Tell the distance, the time, or both.';
    case 'notPositive':
      return 'Distance and time must be more than 0.';
    case 'tooFar':
      return `${distance(problem.metres)} is more than anybody does at once. Check the distance and its unit.`;
    case 'tooLong':
      return 'This is longer than two days. Check the time.';
    case 'tooFast':
      return `That would be ${writtenSpeed(Math.round(problem.kmh))} all the way. Check distance, time and what it was.`;
  }
}

/** Why a run can't be taken as it is told. */
export const runProblemSentence = spoken({ en: englishRunProblem, de: germanRunProblem });

function englishActivityFile(problem: ActivityFileProblem): string {
  switch (problem.kind) {
    case 'tooLarge':
      return `This file is too large (${formatBytes(problem.bytes)}). A long run has 1 to 20 MB: export that one run alone.`;
    case 'empty':
      return 'This file is empty. Export it once more.';
    case 'unknownFormat':
      return 'This is no FIT, GPX or TCX file. Export the run in one of these formats.';
    case 'unreadable':
      return 'This file is damaged and can’t be read. Export it once more.';
    case 'entities':
      return 'This file holds instructions that no run needs, so it was not opened. Export it once more from your watch’s app.';
    case 'notDone':
      return 'This file holds no run with times in it: a route or a workout, perhaps. Export the run itself.';
    case 'stopped':
      return 'Reading this file stopped. Try again; if it stops again, add the run by hand.';
  }
}

/** Why a file gives no run; nothing of the log has changed. */
export const activityFileSentence = spoken({ en: englishActivityFile, de: germanActivityFile });
