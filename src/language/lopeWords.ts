import type { LopeProblem } from '../../workers/shared/lopeProblem.ts';
import { formatBytes } from './formats.ts';
import { german, germanProblem } from './lopeWords.de.ts';
import { spoken } from './spoken.ts';

const many = (count: number, one: string, more: string) => (count === 1 ? `1 ${one}` : `${count} ${more}`);

const english = {
  title: 'Save and open runs',
  link: 'Save all runs, open saved ones, storage',
  save: {
    title: 'Save to a file',
    sentence:
      'All your runs in one .lope file: numbers, skeletons, notes, and your back-care diary. Keep it somewhere safe, or open it on another device.',
    filmsSize: (bytes: number) => `With the videos (${formatBytes(bytes)})`,
    diary: 'With the back-care diary',
    button: (runs: number) => `Save ${many(runs, 'run', 'runs')}`,
    onlyDiary: 'Save the diary',
    nothing: 'There is nothing to save yet.',
    one: 'This run (.lope)',
    oneWithFilm: 'This run with its video (.lope)',
  },
  open: {
    title: 'Open a file',
    sentence: 'Runs from a .lope file are added to those here. Nothing here is replaced.',
    button: 'Open a .lope file',
  },
  working: {
    writing: (done: number, of: number) => `Putting the file together: run ${Math.min(done + 1, of)} of ${of}`,
    reading: (done: number, of: number) =>
      of === 0 ? 'Looking at the file' : `Opening run ${Math.min(done + 1, of)} of ${of}`,
    cancel: 'Cancel',
  },
  written: (runs: number, bytes: number) => `The file is ready: ${many(runs, 'run', 'runs')}, ${formatBytes(bytes)}.`,
  writtenBroken: (count: number) =>
    `${many(count, 'run', 'runs')} could not be read and ${count === 1 ? 'is' : 'are'} not in it.`,
  download: 'Download it',
  read: {
    added: (count: number) => (count === 0 ? 'No run was added.' : `${many(count, 'run was', 'runs were')} added.`),
    known: (count: number) => `${many(count, 'was', 'were')} here already.`,
    filmsAdded: (count: number) =>
      `${count === 1 ? 'The video of 1 of them' : `The videos of ${count} of them`} came from the file.`,
    broken: (names: readonly string[]) => `Damaged in the file and left out: ${names.join(', ')}.`,
    withoutFilm: (names: readonly string[]) => `Here without the video, which could not be saved: ${names.join(', ')}.`,
    noRoom: (count: number) =>
      `There was no space left for ${many(count, 'run', 'runs')}. Free some space and open the file again: what is here stays.`,
    diary: (added: number, newer: number) =>
      added + newer === 0
        ? 'The diary had nothing new.'
        : `${many(added + newer, 'diary entry', 'diary entries')} added or updated.`,
    diaryBroken: 'Some of the diary in the file could not be read.',
  },
  failed: { writing: 'The file could not be saved', reading: 'The file could not be opened' },
  dismiss: 'OK',
  storage: {
    title: 'Storage on this device',
    used: (used: number, quota: number | null) =>
      quota === null
        ? `${formatBytes(used)} used.`
        : `${formatBytes(used)} used; the browser allows about ${formatBytes(quota)}.`,
    films: (bytes: number, count: number) => `${many(count, 'video', 'videos')}: ${formatBytes(bytes)}.`,
    unknown: 'This browser doesn’t say how much is used.',
    kept: 'The browser has promised to keep your runs until you delete them.',
    notKept:
      'The browser may clear your runs by itself when the device runs short of space. Ask it to keep them, and save them to a file now and then.',
    ask: 'Ask to keep them',
    refused:
      'The browser did not promise it. Some do only for pages that are installed or often used; a file is the safe way.',
  },
};

/** @see lopeWords */
export type LopeWords = typeof english;

/** Runs as one file, and the room that they take. */
export const lopeWords = spoken({ en: english, de: german });

/** Why a `.lope` file can't be opened or written: what is wrong, and what to do. */
export const lopeProblemWords = spoken({ en: englishProblem, de: germanProblem });

function englishProblem(problem: LopeProblem): string {
  switch (problem.kind) {
    case 'noArchive':
      return 'This is not a .lope file. Choose one that was saved by Lope.';
    case 'newer':
      return 'It was saved by a later version of Lope. Reload this page to get the newest version, then open it again.';
    case 'unsafe':
      return 'It holds something that no file of Lope’s does, so nothing of it was opened. Get it again from where it came.';
    case 'tooLarge':
      return 'A part of it is larger than any run. Nothing more was opened.';
    case 'damaged':
      return 'It is damaged or cut short. Copy or download it again, then open that.';
    case 'missing':
      return 'A part of it is missing. Copy or download it again, then open that.';
    case 'noRoom':
      return 'This device has no space left. Free some space and try again: your runs here are safe.';
    case 'stopped':
      return 'The browser stopped it. Your runs here are safe: try again.';
  }
}
