import type { SetByHand } from '../analysis/byHand/setByHand.ts';
import type { ContactCorrection } from '../gait/byHand/corrections.ts';
import type { View } from '../gait/scene/scene.ts';
import { timeScaleWords } from './timeScaleWords.ts';

const seenFrom: Readonly<Record<View, string>> = {
  'left-side': 'seen from the left',
  'right-side': 'seen from the right',
  front: 'seen from the front',
  rear: 'seen from behind',
  oblique: 'seen at an angle',
  unknown: 'seen from somewhere',
};

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
      return `only ${momentText(one.part.from)} to ${momentText(one.part.to)} s of the video was analysed`;
    case 'runner':
      return `the person chosen at ${at(one.runner.time)} s`;
    case 'trim':
      return `only ${at(one.trim.from)} to ${at(one.trim.to)} s is used`;
    case 'exchanged':
      return `left and right swapped from ${at(one.stretch.from)} to ${at(one.stretch.to)} s`;
    case 'contact':
      return contactText(one.correction, at);
    case 'leftOut':
      return `stride at ${at(one.stretch.from)} s left out`;
    case 'view':
      return seenFrom[one.view];
    case 'timeScale':
      return one.timeScale === 1 ? 'normal speed of the video' : `video ${timeScaleWords.past(one.timeScale)}`;
    case 'turn':
      return 'the video turned';
    case 'speed':
      return `belt speed ${one.speedKmh.toFixed(1)} km/h`;
    case 'height':
      return `height ${Math.round(one.heightCm)} cm`;
  }
}

function contactText(correction: ContactCorrection, at: (time: number) => string): string {
  const { side } = correction;
  if (correction.kind === 'added') return `${side} landing added at ${at(correction.initialContact)} s`;
  if (correction.kind === 'removed') return `${side} landing at ${at(correction.found)} s removed`;
  const { found, initialContact, toeOff } = correction;
  if (initialContact === null) return `when the ${side} foot of ${at(found)} s lifts off`;
  const landing = `${side} landing moved from ${at(found)} to ${at(initialContact)} s`;
  return toeOff === null ? landing : `${landing}, with when it lifts off`;
}

/** To the hundredth: a frame is shorter, and a glance needs no more. What is no moment is a dash. */
function momentText(seconds: number): string {
  return Number.isFinite(seconds) ? seconds.toFixed(2) : '–';
}
