import type { KnownComparison } from '../analysis/compare/comparison.ts';
import { changeSentence } from './compareWords.ts';
import { spoken } from './spoken.ts';
import { german } from './trendWords.de.ts';

const english = {
  title: 'Trends',
  sentence: 'How a number went from run to run. The lines show how sure each one is.',
  none: 'Trends need two saved runs from the same side. Film again, from the same place, and come back.',
  nothing: 'None of your runs shows this number.',
  once: 'Only one run shows this, so there is nothing to compare it with yet.',
  measure: 'Number',
  runner: 'Runner',
  everybody: 'Everybody',
  nobodyNamed: 'No name',
  severalRunners: 'Runs of several people are mixed here. Choose one of them.',
  opening: (done: number, of: number) => `Opening your runs: ${done} of ${of}…`,
  newest: (count: number) => `The newest ${count} runs are shown.`,
  unreadable: (count: number) => (count === 1 ? 'One run can’t be read.' : `${count} runs can’t be read.`),
  neverMixed: 'Each side that you filmed from has its own chart: another side gives another number.',
  speed: 'Most numbers go with your speed, so look at runs of about the same speed.',
  standing: 'compared with how you stand',
  usual: 'usual range',
  table: 'As a table',
  columns: { date: 'Date', run: 'Run', value: 'Value', view: 'Seen' },
  firstToLast: (change: KnownComparison) => `From the first to the newest: ${changeSentence(change)}`,
  back: 'Home',
};

/** Numbers through several runs. */
export const trendWords = spoken({ en: english, de: german });

/** @see trendWords */
export type TrendWords = typeof english;
