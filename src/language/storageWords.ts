import { spoken } from './spoken.ts';
import { german } from './storageWords.de.ts';

const english = {
  full: 'This device has no space left for it. Delete a run or free some space, then analyse the video again to save it.',
  unavailable:
    'This browser saves nothing here, perhaps because this is a private window. Use a normal window to save runs.',
  newer:
    'A newer Lope is at work here, perhaps in another tab. Reload this page to get it too: all that was saved is safe.',
  gone: 'It was deleted in another tab.',
  changedElsewhere:
    'This run was changed in another tab meanwhile. You see it as it is there; your last change was not made.',
  notUpdated: 'The new numbers are shown but could not be saved.',
  failed: 'The browser refused to save it. If you need the numbers, save them as a file below.',
  filmFull: 'There was no space for the video itself, so only the numbers and the skeleton are saved.',
  filmUnavailable: 'This browser can’t save videos, so only the numbers and the skeleton are saved.',
  filmFailed: 'The video itself could not be saved, only the numbers and the skeleton.',
};

/** @see storageWords */
export type StorageWords = typeof english;

/** What can go wrong with keeping something; `storageWords` has the sentence. */
export type StorageTrouble = keyof StorageWords;

/** Why something could not be kept on this device: what happened, what is safe, what to do. */
export const storageWords = spoken({ en: english, de: german });
