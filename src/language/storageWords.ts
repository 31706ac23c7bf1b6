/** Why something could not be kept on this device: what happened, what is safe, what to do. */
export const storageWords = {
  full: 'This device has no room left for it. Delete a run or free some space, then analyse the film again to keep it.',
  unavailable:
    'This browser keeps nothing here, perhaps because the window is private. Use an ordinary window to keep runs.',
  failed: 'The browser refused to write it. Save the numbers as a file below if you need them.',
  filmFull: 'There was no room for the film itself, so only its numbers and body points are kept.',
  filmUnavailable: 'This browser can’t keep films, so only the numbers and body points are kept.',
  filmFailed: 'The film itself could not be kept, only its numbers and body points.',
} as const;
