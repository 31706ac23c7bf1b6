import type { Light } from '../../care/pain/trafficLight.ts';
import type { NextThing } from '../../care/today/nextThing.ts';
import { spoken } from '../spoken.ts';
import { german } from './todayWords.de.ts';

/** What the light says in one line, never by its colour alone. */
const lights = {
  green: { word: 'Good to run today', sentence: null },
  amber: { word: 'Run less today', sentence: 'Shorter, on flat ground, with short, quick steps and walks in between.' },
  red: { word: 'No run today', sentence: null },
} satisfies Record<Light, { word: string; sentence: string | null }>;

/** The one next thing: what it is, a sentence, and the button where there is something to open. */
const next = {
  seeNow: null,
  story: {
    title: 'Start with two minutes of questions',
    sentence: 'Then Lope can say what is good for your back today.',
    button: 'Begin',
  },
  checkIn: null,
  morning: null,
  afterRun: { title: 'How was the run?', sentence: 'Three numbers, ten seconds.', button: 'Tell' },
  warmUp: {
    title: 'Warm up',
    sentence: 'Walk briskly, jog, and move your hips and legs for six to eight minutes.',
    button: 'Warm up',
  },
  run: { title: 'Run', sentence: 'Stop when pain grows, turns sharp, or makes you limp.', button: 'I have run' },
  walk: { title: 'Walk', sentence: 'Twenty minutes, at a pace that feels good. It is training too.', button: null },
  strength: { title: 'Strength', sentence: 'Legs first, then the middle of the body.', button: 'Begin' },
  cross: {
    title: 'Something else',
    sentence: 'Bike, swim, walk or yoga: whatever you like and your back likes.',
    button: null,
  },
  rest: {
    title: 'Rest from running',
    sentence: 'A day off is part of it. Keep moving as on any other day.',
    button: null,
  },
  coolDown: {
    title: 'Cool down',
    sentence: 'Walk for five minutes, then stretch what feels tight.',
    button: 'Cool down',
  },
  done: {
    title: 'That was it for today',
    sentence: 'Tell tomorrow morning how it is: that decides the next run.',
    button: null,
  },
} satisfies Record<NextThing, { title: string; sentence: string; button: string | null } | null>;

const english = {
  enough: 'Enough for today',
  title: 'Today',
  seeNow: 'Please see a doctor now',
  seeNowAgain: 'If a doctor has looked at it since, change your answers.',
  lights,
  next,
  nextLabel: 'Next',
  ranAlready: 'I have run today',
  professional: {
    title: 'See a doctor or physiotherapist',
    after: 'If you have already, follow what they said.',
  },
  links: {
    story: 'Change your first answers',
    told: 'What you told',
    help: 'What helps, and what is known',
  },
  more: 'More',
};

/** @see todayWords */
export type TodayWords = typeof english;

/** The one screen that says what to do today. */
export const todayWords = spoken({ en: english, de: german });
