import { german } from './homeWords.de.ts';
import { spoken } from './spoken.ts';

const english = {
  title: 'See how you run',
  sentence:
    'Film a few seconds of your run. Lope measures your form at every step, shows it on your own video, and tells you what to try next.',
  film: {
    title: 'Choose a video',
    sentence: 'Drop it anywhere on this page, or pick one from this device.',
    button: 'Choose a video',
    capture: 'Film now',
    formats: 'MP4, MOV, WebM or MKV, from any phone or camera',
  },
  camera: {
    title: 'Use the camera',
    sentence: 'Run in front of it. Lope counts your steps and coaches one thing at a time.',
    button: 'Run live',
  },
  sample: {
    title: 'Try the sample',
    sentence: 'See the finished review of a short treadmill run.',
    button: 'Open the sample',
  },
  privacy: 'Nothing leaves this device. Your videos are analysed and kept here.',
  howTo: {
    title: 'How to film',
    drawing: 'The camera stands 3 to 4 metres away, as high as the runner’s hips.',
    height: 'hip height',
    distance: '3–4 m',
    side: { title: 'From the side', sentence: 'For lean, head, stride and landing' },
    rear: { title: 'From behind or in front', sentence: 'For arms, hips and feet that cross' },
    rules: [
      ['Hip height', 'Stand the camera still, level with your hips'],
      ['3–4 metres away', 'Your whole body in the picture, feet included'],
      ['60 frames a second', 'If your camera can – but not slow motion'],
      ['20 seconds', 'At your usual pace, once you are running steadily'],
    ],
  },
  runs: {
    title: 'Your runs',
    empty: 'The runs you analyse are kept here, on this device.',
    /** Of a run kept before it was counted what it shows. */
    noAdvice: 'No advice from this video',
    noVerdict: 'No result from this video',
    broken: (count: number) =>
      count === 1
        ? 'One saved run can’t be opened any more. The others are fine.'
        : `${count} saved runs can’t be opened any more. The others are fine.`,
    removeBroken: 'Remove what can’t be opened',
    nameless: 'A run without a name',
    /** Why there is no list. */
    problem: {
      unavailable:
        'This browser saves nothing here, perhaps because this is a private window. You can still analyse videos.',
      newer: 'Your runs were saved by a newer Lope, and they are safe. Reload this page to get it too.',
      full: 'This device has no space left, so your runs can’t be read. Free some space and reload this page.',
      failed: 'The browser did not give your runs out. They are still on this device: reload this page to try again.',
    },
    withoutFilm: 'Saved without video',
    cadence: (stepsPerMinute: number) => `${Math.round(stepsPerMinute)} steps/min`,
  },
  remove: {
    action: 'Delete',
    done: 'Run and video deleted.',
    doneWithoutVideo: 'Run deleted.',
    undo: 'Undo',
    undone: 'The run is back.',
    failed: 'The run could not be deleted. Reload the page and try again.',
  },
  ways: 'Ways to start',
  drop: 'Drop a video, or a run from your watch',
  oneFilm: 'Lope opens one video at a time, so it took the first.',
};

/** The first screen. */
export const homeWords = spoken({ en: english, de: german });

/** @see homeWords */
export type HomeWords = typeof english;
