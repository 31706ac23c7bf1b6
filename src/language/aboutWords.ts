import { german } from './aboutWords.de.ts';
import { spoken } from './spoken.ts';

const english = {
  title: 'Help and about',
  measured: {
    title: 'What is measured, and how surely',
    sentence:
      'Each number in a review has its own error beside it. These are the errors that 95 of 100 videos stay within.',
    head: ['Measure', 'Seen from', '95 % of videos are within'],
    /** As in README, where it is said how they were found. A test holds them together. */
    rows: [
      ['Cadence', 'anywhere', '0.5 step/min over 6 s'],
      ['Forward lean', 'side', '2.7° where the camera’s tilt is known, else 5°'],
      ['Head position', 'side', '8°, up to 17° where it is held more than 28° forward'],
      ['Landing ahead of the hips', 'side', '2.6 cm where the camera’s tilt is known, else 6.5'],
      ['Foot strike: angle, and which part lands first', 'side', '11°'],
      [
        'Stride length',
        'side, or anywhere with belt speed',
        '2 % with belt speed, 16 % with height, 20 % from the video alone',
      ],
      ['Arm crossing', 'front', '20 % of shoulder width'],
      ['Shin at landing', 'side', '4° at 60 frames a second, 6° below'],
      ['Knee at landing; knee bend on the ground', 'side', '5° at 60 frames a second, 9° below; 6°, below 9°'],
      ['Bounce', 'side', '2.5 cm, and the scale’s error'],
      ['Push-off; elbow; arm swing', 'side', '6°; 9° at 60 frames a second, 22° below; 14°'],
      ['Trunk sway; step width', 'front, rear', '2.7°; 3.6 cm'],
      ['Contact time; flight time', 'side', '38 ms; 37 ms'],
    ],
    limits: [
      'What a video can’t show is said to be unavailable, with the reason and how to film it. A number that no body can have is not shown.',
      'The numbers are best for following your own change: film from the same place each time.',
      'Lope screens and teaches. It is not a medical device and makes no diagnosis.',
    ],
  },
  film: { title: 'How to film', link: 'How to film well, on the home screen' },
  privacy: {
    title: 'Privacy',
    sentences: [
      'Your video is read in this browser and stays on this device. So do the numbers, the recordings and the back-care diary.',
      'Lope asks no other server for anything, has no account, no cookies and no statistics, and works without a connection.',
      'Only what you save or share yourself goes anywhere.',
    ],
    link: 'See, save or delete what is kept: Settings',
  },
  keys: {
    title: 'Keyboard',
    sentence: 'On each of these screens the question mark shows its keys.',
    review: 'Watching a video',
    live: 'Running live',
    session: 'Exercising',
  },
  licences: {
    title: 'Licences',
    sentence:
      'Lope is free software under the MIT licence. It finds your body with BlazePose (Google, Apache 2.0) and stands on the work of many others.',
    link: 'All licences',
  },
};

/** What Lope measures and how surely, what becomes of videos, whose work it is, and the keys. */
export const aboutWords = spoken({ en: english, de: german });

/** @see aboutWords */
export type AboutWords = typeof english;
