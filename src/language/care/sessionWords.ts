import type { LeftOut } from '../../care/session/buildSession.ts';
import type { Step } from '../../care/session/timeline.ts';
import type { SessionPart } from '../../care/today/nextThing.ts';
import { spoken } from '../spoken.ts';
import { lacksWords } from './equipmentWords.ts';
import { hurtInWords, secondsInWords } from './exerciseLine.ts';
import { exerciseWords } from './exerciseWords.ts';
import { german, germanLeftOut, germanStep } from './sessionWords.de.ts';

const english = {
  names: { warmUp: 'Warm-up', strength: 'Strength', coolDown: 'Cool-down' } satisfies Record<SessionPart, string>,
  sentences: {
    warmUp: 'Before a run: from walking to jogging, then hips and back.',
    strength: 'Legs first, then the middle of the body.',
    coolDown: 'After a run: walk, then stretch what likes it.',
  } satisfies Record<SessionPart, string>,
  sessions: 'Sessions',
  about: (seconds: number) => `About ${Math.round(seconds / 60)} min`,
  start: 'Start',
  goOn: 'Go on',
  adapted: 'Changed for today',
  step: {
    ready: 'Get ready',
    switch: 'Change sides',
    rest: 'Rest',
  } satisfies Record<Exclude<Step['kind'], 'work'>, string>,
  sides: { first: 'First side', second: 'Other side' },
  set: (set: number, sets: number) => `Set ${set} of ${sets}`,
  repetition: (now: number, of: number) => `${now} of ${of}`,
  next: (name: string) => `Next: ${name}`,
  timeLeft: 'Time left in this step',
  whole: 'How far the session is',
  wholeValue: (seconds: number) => `${secondsInWords(seconds)} left`,
  pause: 'Pause',
  back: 'Back',
  skip: 'Skip',
  leave: 'Stop',
  easier: 'Easier',
  voice: 'Say what comes next',
  ticks: 'Count down with sounds',
  screenOff: 'This browser can’t keep the screen on. Touch it now and then.',
  away: 'You were away, so it paused.',
  paused: 'Paused',
  ask: {
    title: 'Stop here?',
    sentence: 'What you did so far can be kept.',
    confirm: 'Stop here',
    keep: 'Go on',
  },
  end: {
    title: 'That was it',
    partly: 'That was a part of it, and it counts',
    none: 'Nothing was done yet',
    how: 'How much did it hurt at its worst?',
    fine: 'Up to 3 is fine, if it has settled by tomorrow morning.',
    tooMuch: 'That was more than it should be. Next time Lope offers less; leave out what hurt.',
    keep: 'Keep',
    discard: 'Don’t keep it',
    did: (count: number, seconds: number) =>
      `${count} ${count === 1 ? 'exercise' : 'exercises'}, ${secondsInWords(Math.round(seconds))}.`,
  },
  keys: {
    hold: 'Pause, go on',
    back: 'Back',
    skip: 'Skip',
    leave: 'Stop',
    space: 'Space',
    easier: 'The easier form',
    voice: 'Voice on or off',
    ticks: 'Sounds on or off',
  },
  screenReader: (step: string, name: string) => `${step}: ${name}`,
};

/** @see sessionWords */
export type SessionWords = typeof english;

/** The sessions and their player. */
export const sessionWords = spoken({ en: english, de: german });

function englishLeftOut({ exercise, instead, because }: LeftOut): string {
  const { name } = exerciseWords[exercise];
  const other = instead === null ? '' : ` Instead: ${exerciseWords[instead].name}.`;
  if (typeof because === 'object') return `${lacksWords[because.lacks](name)}${other}`;
  const why = because === 'light' ? 'today is a day for less' : hurtInWords(because);
  return `${name} is left out, since ${why}.${other}`;
}

/** 'Jog is left out, since landing or jumping makes it worse. Brisk walk instead.' */
export const leftOutLine = spoken({ en: englishLeftOut, de: germanLeftOut });

function englishStep(step: Step): string {
  const { name } = exerciseWords[step.exercise];
  switch (step.kind) {
    case 'ready':
      return step.reps === null ? `${name}.` : `${name}. ${step.reps} times.`;
    case 'work':
      return 'Go.';
    case 'switch':
      return 'Change sides.';
    case 'rest':
      return 'Rest.';
  }
}

/** What the voice says at the beginning of a step. */
export const spokenStep = spoken({ en: englishStep, de: germanStep });
