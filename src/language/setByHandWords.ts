import type { SetByHand } from '../analysis/byHand/setByHand.ts';
import type { ContactCorrection } from '../gait/byHand/corrections.ts';
import type { View } from '../gait/scene/scene.ts';
import type { Side } from '../poseTrack/side.ts';
import { formatNumber } from './number.ts';
import { german } from './setByHandWords.de.ts';
import { spoken } from './spoken.ts';
import { timeScaleWords } from './timeScaleWords.ts';
import { writtenHeight } from './writtenHeight.ts';
import { writtenSpeed } from './writtenSpeed.ts';

/** What can be set by hand, in a few words each; moments are seconds of the film. */
export interface SetByHandPhrases {
  readonly seenFrom: Readonly<Record<View, string>>;
  readonly part: (from: string, to: string) => string;
  readonly runner: (at: string) => string;
  readonly trim: (from: string, to: string) => string;
  readonly exchanged: (from: string, to: string) => string;
  readonly leftOut: (at: string) => string;
  readonly normalSpeed: string;
  readonly playedAt: (past: string) => string;
  readonly turned: string;
  /** With their units. */
  readonly speed: (speed: string) => string;
  readonly height: (height: string) => string;
  readonly added: (side: Side, at: string) => string;
  readonly removed: (side: Side, at: string) => string;
  readonly liftsOff: (side: Side, at: string) => string;
  readonly moved: (side: Side, from: string, to: string) => string;
  readonly withLiftOff: (moved: string) => string;
}

const english: SetByHandPhrases = {
  seenFrom: {
    'left-side': 'seen from the left',
    'right-side': 'seen from the right',
    front: 'seen from the front',
    rear: 'seen from behind',
    oblique: 'seen at an angle',
    unknown: 'seen from somewhere',
  },
  part: (from, to) => `only ${from} to ${to} s of the video was analysed`,
  runner: (at) => `the person chosen at ${at} s`,
  trim: (from, to) => `only ${from} to ${to} s is used`,
  exchanged: (from, to) => `left and right swapped from ${from} to ${to} s`,
  leftOut: (at) => `stride at ${at} s left out`,
  normalSpeed: 'normal speed of the video',
  playedAt: (past) => `video ${past}`,
  turned: 'the video turned',
  speed: (speed) => `belt speed ${speed}`,
  height: (height) => `height ${height}`,
  added: (side, at) => `${side} landing added at ${at} s`,
  removed: (side, at) => `${side} landing at ${at} s removed`,
  liftsOff: (side, at) => `when the ${side} foot of ${at} s lifts off`,
  moved: (side, from, to) => `${side} landing moved from ${from} to ${to} s`,
  withLiftOff: (moved) => `${moved}, with when it lifts off`,
};

const phrases = spoken({ en: english, de: german });

/**
 * What a person set by hand, in a few words to stand in a list after "Set by hand:"; for the screen, a printed page and
 * files alike.
 *
 * @param start The film's first moment: times are told from there on.
 */
export function setByHandWords(one: SetByHand, start: number): string {
  const at = (time: number) => momentText(time - start);
  switch (one.kind) {
    case 'part':
      return phrases.part(momentText(one.part.from), momentText(one.part.to));
    case 'runner':
      return phrases.runner(at(one.runner.time));
    case 'trim':
      return phrases.trim(at(one.trim.from), at(one.trim.to));
    case 'exchanged':
      return phrases.exchanged(at(one.stretch.from), at(one.stretch.to));
    case 'contact':
      return contactText(one.correction, at);
    case 'leftOut':
      return phrases.leftOut(at(one.stretch.from));
    case 'view':
      return phrases.seenFrom[one.view];
    case 'timeScale':
      return one.timeScale === 1 ? phrases.normalSpeed : phrases.playedAt(timeScaleWords.past(one.timeScale));
    case 'turn':
      return phrases.turned;
    case 'speed':
      return phrases.speed(writtenSpeed(one.speedKmh));
    case 'height':
      return phrases.height(writtenHeight(one.heightCm));
  }
}

function contactText(correction: ContactCorrection, at: (time: number) => string): string {
  const { side } = correction;
  if (correction.kind === 'added') return phrases.added(side, at(correction.initialContact));
  if (correction.kind === 'removed') return phrases.removed(side, at(correction.found));
  const { found, initialContact, toeOff } = correction;
  if (initialContact === null) return phrases.liftsOff(side, at(found));
  const moved = phrases.moved(side, at(found), at(initialContact));
  return toeOff === null ? moved : phrases.withLiftOff(moved);
}

/** To the hundredth: a frame is shorter, and a glance needs no more. What is no moment is a dash. */
function momentText(seconds: number): string {
  return Number.isFinite(seconds) ? formatNumber(seconds, 2) : '–';
}
