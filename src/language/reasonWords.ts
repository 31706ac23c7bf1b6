import type { RunAnalysis } from '../analysis/runAnalysis.ts';
import type { View } from '../gait/scene/scene.ts';
import type { MeasureId } from '../heuristics/measureId.ts';
import { measureWords } from './measureWords.ts';
import { noticeWords } from './noticeWords.ts';

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
  oblique: 'an angle between side and front',
  unknown: 'a side that Lope could not make out',
};

const estimatedFrom = {
  standing:
    'Worked out from your height, how you stand, and the speed of your foot on the ground. Giving the belt speed makes it surer.',
  height: 'Worked out from your height and the speed of your foot on the ground. Giving the belt speed makes it surer.',
  bodyProportions:
    'A rough estimate for a body of average size. Giving your height or the belt speed makes it much surer.',
} as const;

/** Why a measure of this analysis is unavailable or uncertain; null when there is nothing to add. */
export function reasonWords(
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
        reason: `This film shows you from ${seenFrom[reason.view]}, where it can’t be seen.`,
        remedy: howToFilm,
      };
    case 'tooFewStrides':
      return {
        reason: 'Too few whole strides can be seen clearly.',
        remedy: 'Film about 20 seconds of steady running, with the whole body in the picture and in good light.',
      };
    case 'tooFewLandings':
      return {
        reason: `Only ${reason.found} landings of the near foot can be seen clearly; ${reason.needed} are needed.`,
        remedy: howToFilm,
      };
    case 'noScale':
      return { reason: 'The size of the picture is not known.', remedy: howToFilm };
    case 'noSpeed':
      return {
        reason: 'Neither your speed nor the size of the picture is known.',
        remedy: 'Give the belt speed, or film from the side and give your height.',
      };
    case 'restUnknown':
      return {
        reason: 'How you carry your shoulders at rest is not known, and people differ too much to judge without it.',
        remedy: howToFilm,
      };
    case 'pelvisNotDrawn':
      return {
        reason: 'The model draws the hips level whatever they do: in films with known drops it did not follow them.',
        remedy: howToFilm,
      };
    case 'tooFewParts':
      return { reason: 'Too few parts of your landing can be told from this film.', remedy: howToFilm };
    case 'intervalTooWide':
      return {
        reason: 'The uncertainty is too wide to tell whether this is in the usual range.',
        remedy: 'Film more steps, from closer, in better light.',
      };
    case 'estimatedSpeed':
      return { reason: estimatedFrom[reason.source], remedy: null };
    case 'forComparison':
      return {
        reason: 'It is there to compare your own films over weeks, taken from the same place.',
        remedy: null,
      };
  }
}
