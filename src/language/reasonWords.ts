import type { RunAnalysis } from '../analysis/runAnalysis.ts';
import type { View } from '../gait/scene/scene.ts';
import type { MeasureId } from '../heuristics/measureId.ts';
import { measureWords } from './measureWords.ts';
import { noticeWords } from './noticeWords.ts';
import { german } from './reasonWords.de.ts';
import { spoken } from './spoken.ts';

/** Why a measurement is unavailable or uncertain, and what to do. */
export interface ReasonWords {
  readonly reason: string;
  /** Null when there is nothing to do. */
  readonly remedy: string | null;
}

const seenFrom: Readonly<Record<View, string>> = {
  'left-side': 'the left side',
  'right-side': 'the right side',
  front: 'the front',
  rear: 'behind',
  oblique: 'an angle',
  unknown: 'a direction that Lope can’t tell',
};

const estimatedFrom = {
  standing:
    'Estimated from your height, how you stand, and how fast your foot moves on the ground. Entering the treadmill speed makes it more accurate.',
  height:
    'Estimated from your height and how fast your foot moves on the ground. Entering the treadmill speed makes it more accurate.',
  bodyProportions:
    'A rough estimate for a body of average size. Entering your height or the treadmill speed makes it much more accurate.',
} as const;

/** Why a measure of this analysis is unavailable or uncertain; null when there is nothing to add. */
export const reasonWords = spoken({ en: english, de: german });

function english(
  id: MeasureId,
  { metrics, notices }: Pick<RunAnalysis, 'metrics' | 'notices'>,
  vocabulary = measureWords,
): ReasonWords | null {
  const reason = metrics[id]?.reason ?? null;
  if (reason === null) return null;
  const { howToFilm } = vocabulary[id];
  switch (reason.kind) {
    case 'stopped': {
      const stop = notices.find(({ level }) => level === 'stop');
      if (!stop) return null;
      const { sentence, remedy } = noticeWords(stop);
      return { reason: sentence, remedy };
    }
    case 'wrongView':
      return {
        reason: `It can’t be seen from ${seenFrom[reason.view]}.`,
        remedy: howToFilm,
      };
    case 'tooFewStrides':
      return {
        reason: 'Too few strides can be seen clearly.',
        remedy: 'Film about 20 seconds of steady running, with the whole body in the picture and in good light.',
      };
    case 'tooFewLandings':
      return {
        reason: `Only ${reason.found} landings of the foot closer to the camera can be seen clearly; ${reason.needed} are needed.`,
        remedy: howToFilm,
      };
    case 'noScale':
      return { reason: 'Lope doesn’t know how large you are in real life.', remedy: howToFilm };
    case 'noSpeed':
      return {
        reason: 'Your speed isn’t known, and this video doesn’t show it.',
        remedy: 'Enter the treadmill speed, or film from the side and enter your height.',
      };
    case 'restUnknown':
      return {
        reason:
          'Lope hasn’t seen how you hold your shoulders at rest, and people differ too much to judge without that.',
        remedy: howToFilm,
      };
    case 'pelvisNotDrawn':
      return {
        reason: 'Lope draws the hips level whatever they do, so it can’t see a drop.',
        remedy: howToFilm,
      };
    case 'tooFewParts':
      return { reason: 'Too little of your landing can be seen in this video.', remedy: howToFilm };
    case 'noGreatestBend':
      return {
        reason: 'Your knee can’t be seen bending and stretching again while your foot is on the ground.',
        remedy: howToFilm,
      };
    case 'impossible':
      return {
        reason: 'What came out is more than a runner’s body can do, so something was misread and no number is shown.',
        remedy: `Watch whether the drawn body follows yours. ${howToFilm}`,
      };
    case 'intervalSaysNothing':
      return {
        reason: 'In this video it is so uncertain that a number would say nothing.',
        remedy: howToFilm,
      };
    case 'contactsMissing':
      return {
        reason: `Only ${reason.found} landings were seen where this number needs ${reason.needed}.`,
        remedy: 'Film about 20 seconds of steady running, with both feet in the picture and in good light.',
      };
    case 'againstGravity':
      return {
        reason: 'Nobody can rise and fall so far in so short a step.',
        remedy: 'Check your height, and whether the video plays at its real speed.',
      };
    case 'timesDisagree':
      return {
        reason: 'The times on the ground and in the air do not add up to your steps, so they are not shown.',
        remedy: howToFilm,
      };
    case 'probablyUsual':
      return { reason: 'Its uncertainty reaches beyond the usual range, so this is likely, not sure.', remedy: null };
    case 'unusualOnly':
      return { reason: 'That is unusual, and no fault as far as anyone knows.', remedy: null };
    case 'interlaced':
      return {
        reason: 'This video is interlaced: each picture mixes two moments, so no landing can be timed.',
        remedy: 'If your camera can, choose a setting with a “p”, such as 50p or 60p.',
      };
    case 'intervalTooWide':
      return {
        reason: 'Too uncertain to say if this is usual.',
        remedy: 'Film more steps, from closer and in good light.',
      };
    case 'estimatedSpeed':
      return { reason: estimatedFrom[reason.source], remedy: null };
    case 'forComparison':
      return {
        reason: 'Compare it with your own later videos, filmed from the same place.',
        remedy: null,
      };
  }
}
