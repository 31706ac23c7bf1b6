import { german } from './giveWords.de.ts';
import { spoken } from './spoken.ts';

const english = {
  open: 'Give it away',
  close: 'Close',
  sentence: 'Only this run goes, and only what you choose. Nothing is sent by Lope itself.',
  film: {
    title: 'The video with its drawing',
    sentence: 'Plays on any phone or computer (MP4, no sound). What is switched on over the video is drawn into it.',
    make: 'Make the video',
    working: 'Drawing into the video',
    progress: (percent: number, left: string | null) => (left ? `${percent} %, ${left}` : `${percent} %`),
    cancel: 'Stop',
    ready: 'The video is ready.',
    give: 'Save or share the video',
    again: 'Make it again',
    failed: 'The video could not be made. This browser may not write videos, or there was no memory left.',
    none: 'This run has no video.',
  },
  picture: {
    title: 'A picture of this frame',
    sentence: 'The frame that is shown, with what is drawn over it (PNG).',
    give: 'Save or share the picture',
    failed: 'The picture could not be made. Try another frame.',
  },
  whole: {
    title: 'The whole run',
    sentence: 'One file that Lope opens on another device, with everything in it.',
  },
  tables: {
    title: 'For a spreadsheet',
    sentence: 'Numbers as tables (CSV).',
    strides: 'A row for each stride',
    frames: 'A row for each frame',
  },
  programs: {
    title: 'For other programs',
    sentence: 'For OpenSim and for your own scripts.',
    analysis: 'Full analysis (JSON)',
    poses: 'The skeleton in every frame (JSON)',
    trc: 'Markers (TRC)',
    mot: 'Angles (MOT)',
    events: 'Landings (CSV)',
  },
  saved: (name: string) => `“${name}” is in your downloads.`,
  shared: (name: string) => `“${name}” was handed on.`,
};

/** @see giveWords */
export type GiveWords = typeof english;

/** Giving a run to somebody else, or to another program. */
export const giveWords = spoken({ en: english, de: german });
