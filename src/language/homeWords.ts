/** The first screen. */
export const homeWords = {
  title: 'See how you run',
  sentence:
    'Film a few seconds of your run. Lope measures your form on every step, shows it on your own body, and says what to try next.',
  film: {
    title: 'Choose a film',
    sentence: 'Drop it anywhere on this page, or pick one from this device.',
    button: 'Choose a film',
    formats: 'MP4, MOV, WebM or MKV, from any phone or camera',
  },
  camera: {
    title: 'Use the camera',
    sentence: 'Run in front of it: Lope counts along, and shows one thing at a time.',
    button: 'Run live',
  },
  sample: {
    title: 'Try the sample',
    sentence: 'A finished review of a short treadmill run. It opens at once.',
    button: 'Open the sample',
  },
  privacy: 'Nothing leaves this device. Films are read here and kept here.',
  howTo: {
    title: 'How to film',
    drawing: 'The camera stands 3 to 4 metres away, as high as the runner’s hips.',
    height: 'hip height',
    distance: '3–4 m',
    side: { title: 'From the side', sentence: 'For lean, head, stride and landing' },
    rear: { title: 'From behind or in front', sentence: 'For arms that cross' },
    rules: [
      ['Hip height', 'The camera level with your hips, standing still'],
      ['3–4 metres away', 'Your whole body in the picture, feet included'],
      ['60 frames a second', 'If your camera can; not slow motion'],
      ['20 seconds', 'At your usual pace, once you run evenly'],
    ],
  },
  runs: {
    title: 'Your runs',
    empty: 'Runs that you analyse are kept here, on this device.',
    nothingToChange: 'Nothing that stands out',
    noVerdict: 'No verdict from this film',
    broken: (count: number) =>
      count === 1
        ? 'One kept run can’t be read any more. The others are fine.'
        : `${count} kept runs can’t be read any more. The others are fine.`,
    removeBroken: 'Remove what can’t be read',
    unavailable: 'This browser keeps nothing here, perhaps because the window is private. You can still analyse films.',
    withoutFilm: 'Kept without its film',
  },
  remove: {
    action: 'Delete',
    title: 'Delete this run?',
    sentence: 'Its film, its picture and its numbers go from this device. There is no other copy.',
    confirm: 'Delete the run',
    keep: 'Keep it',
    done: 'The run and its film are deleted.',
    failed: 'The run could not be deleted. Try again after reloading the page.',
  },
  ways: 'Ways to begin',
  drop: 'Let go to open this film',
  oneFilm: 'Lope reads one film at a time, so the first was taken.',
} as const;
