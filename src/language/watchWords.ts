import type { WatchNumberId, WatchNumberReason } from '../analysis/watch/watchNumbers.ts';
import { spoken } from './spoken.ts';
import { german } from './watchWords.de.ts';

const english = {
  title: 'Beside your watch',
  sentence:
    'The same numbers as running watches show them. A watch measures otherwise, so a difference within the error means nothing.',
  names: {
    verticalRatio: 'Vertical ratio',
    groundContactBalance: 'Ground contact balance',
  } satisfies Record<WatchNumberId, string>,
  definitions: {
    verticalRatio: 'Your bounce as a share of your step length. Watches count one foot to the other as a step.',
    groundContactBalance: 'How much of both feet’s time on the ground is the left foot’s. 50 % is even.',
  } satisfies Record<WatchNumberId, string>,
  balance: (left: string, right: string) => `left ${left} %, right ${right} %`,
  reasons: {
    noBounce: 'This video doesn’t show your bounce. Film from the side.',
    noStepLength: 'Your step length isn’t known. Enter the treadmill speed or your height under “About this run”.',
    noContactTimes: 'The contact times of both feet aren’t known. Film from the side, both feet in the picture.',
    stopped: 'This video allows no number.',
  } satisfies Record<WatchNumberReason['kind'], string>,
};

/** Numbers to hold beside a running watch. */
export const watchWords = spoken({ en: english, de: german });

/** @see watchWords */
export type WatchWords = typeof english;
