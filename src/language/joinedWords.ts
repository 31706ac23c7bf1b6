import { german } from './joinedWords.de.ts';
import { spoken } from './spoken.ts';

const english = {
  action: 'Join with a video from another side…',
  title: 'One report from two videos',
  choose: {
    first: 'First video',
    second: 'Join with',
    none: 'This takes two saved runs: of one session, filmed from two sides.',
    sameView: 'Filmed from the same side',
    otherView: 'Filmed from another side',
    sameViewHint: 'Two videos from one side show the same numbers twice.',
  },
  back: 'Back to the run',
  over: 'Running form, from two videos',
  from: 'Seen',
  agrees: 'the other video agrees',
  differs: 'the other video says otherwise',
  daysApart: 'These two videos were saved more than a day apart. Join videos of one session.',
  otherRunner: (first: string, second: string) => `These videos are of two people: ${first} and ${second}.`,
  videos: 'The two videos',
};

/** Two videos of one session as one report. */
export const joinedWords = spoken({ en: english, de: german });

/** @see joinedWords */
export type JoinedWords = typeof english;
