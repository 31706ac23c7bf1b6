import { formatNumber } from './number.ts';
import { german } from './prepareWords.de.ts';
import { spoken } from './spoken.ts';

const english = {
  title: 'Check your video',
  reading: 'Opening the video…',
  picture: 'First frame of the video',
  unit: 'unit',
  start: 'Analyse this run',
  other: 'Choose another video',
  turn: 'Turn the picture',
  questions: 'Optional',
  why: 'Enter your speed or height for exact distances.',
  speed: 'Treadmill speed',
  speedLastTime: 'From last time. Change it, or clear it for a run outdoors.',
  speedUnits: { kmh: 'km/h', mph: 'mph', minPerKm: 'min/km', minPerMile: 'min/mile' },
  speedWrong: {
    kmh: 'Enter a speed between 1 and 40 km/h, or leave it empty.',
    mph: 'Enter a speed between 0.7 and 24.8 mph, or leave it empty.',
    minPerKm: 'Enter minutes and seconds, such as 5:30, or leave it empty.',
    minPerMile: 'Enter minutes and seconds, such as 9:00, or leave it empty.',
  },
  height: 'Your height',
  heightWrong: {
    cm: 'Enter a height between 100 and 230 cm, or leave it empty.',
    ft: 'Enter a height between 3 ft 3 in and 7 ft 6 in, or leave it empty.',
  },
  feet: 'Feet',
  inches: 'Inches',
  inchesWrong: 'Enter inches between 0 and 11.9.',
  more: 'More',
  model: {
    label: 'How closely to look',
    lite: { label: 'Quick', title: 'The fastest, a little less exact (BlazePose lite)' },
    full: { label: 'Usual', title: 'Exact and quick (BlazePose full)' },
    heavy: { label: 'Slow', title: 'Several times slower, hardly more exact (BlazePose heavy)' },
    help: '“Usual” is right for most videos. “Quick” is a little less exact; “Slow” takes several times longer for little gain.',
  },
  backend: {
    label: 'What does the work',
    auto: 'Automatic',
    webgpu: 'Graphics (WebGPU)',
    webgl: 'Graphics (WebGL)',
    wasm: 'Processor',
    help: 'Change this only if the analysis fails or is very slow.',
  },
  view: {
    label: 'Camera view',
    auto: 'Automatic',
    help: 'Lope finds this out by itself. You can also correct it afterwards.',
  },
  part: {
    title: 'Use only part of the video',
    why: 'Ten to thirty seconds of steady running are enough. What you leave out isn’t looked at, which saves time.',
    begins: 'Where the part begins',
    ends: 'Where the part ends',
    from: 'From',
    to: 'To',
    unit: 's',
    beginsPicture: 'The first frame of the part',
    endsPicture: 'The last frame of the part',
    seconds: (seconds: string) => `${seconds} s`,
    wrong: (low: number, high: number) =>
      `Enter a time between ${formatNumber(low, 1)} and ${formatNumber(high, 1)} s.`,
    share: (part: string, whole: string) => `${part} of ${whole}`,
    all: (whole: string) => `All of it: ${whole}`,
    twenty: '20 seconds from the middle',
    whole: 'All of it',
  },
  busy: (percent: number) => `Another video is being analysed (${percent} %). This one can start when it is done.`,
  toWork: 'Show progress',
};

/** The screen between choosing a film and the work. */
export const prepareWords = spoken({ en: english, de: german });

/** @see prepareWords */
export type PrepareWords = typeof english;
