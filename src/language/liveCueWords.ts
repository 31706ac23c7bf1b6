import type { MeasureId } from '../heuristics/measureId.ts';
import { german } from './liveCueWords.de.ts';
import { spoken } from './spoken.ts';

/** A cue as it is shown, read from three metres, and as it is said. */
export interface LiveCueWords {
  /** Two or three short words. */
  readonly shown: string;
  readonly spoken: string;
}

/** Per measure and end of its range: what to do, never what is wrong. */
export type LiveCues = Readonly<
  Partial<Record<MeasureId, { readonly low?: LiveCueWords; readonly high?: LiveCueWords }>>
>;

const english: LiveCues = {
  overstride: {
    high: { shown: 'Land closer', spoken: 'Let your foot land a little closer to your hips.' },
  },
  shankAngle: { high: { shown: 'Shin upright', spoken: 'Let your foot land under your knee.' } },
  cadence: { low: { shown: 'Quicker steps', spoken: 'Slightly quicker, shorter steps at the same speed.' } },
  forwardLean: {
    low: { shown: 'Lean in', spoken: 'Run tall, and tip slightly forward from the ankles.' },
    high: { shown: 'Stand taller', spoken: 'Lift your chest, hips under your shoulders.' },
  },
  headPosition: { high: { shown: 'Head back', spoken: 'Ears over your shoulders, chin gently in.' } },
  armCrossover: { low: { shown: 'Hands apart', spoken: 'Let each hand stay on its own side.' } },
  verticalOscillation: { high: { shown: 'Run flatter', spoken: 'Run forward, not up.' } },
  stepWidth: {
    low: { shown: 'Feet apart', spoken: 'Let each foot land on its own side.' },
    high: { shown: 'Feet closer', spoken: 'Bring your feet a little closer together.' },
  },
  trunkSway: { high: { shown: 'Body quiet', spoken: 'Keep your upper body quieter.' } },
  kneeFlexionAtContact: { low: { shown: 'Soft knees', spoken: 'Land with a softer knee.' } },
  peakKneeFlexion: {
    low: { shown: 'Soft knees', spoken: 'Let your knees give a little more.' },
    high: { shown: 'Stay tall', spoken: 'Stay a little taller on the ground.' },
  },
  hipExtension: { low: { shown: 'Push behind', spoken: 'Let your leg finish behind you.' } },
  elbowAngle: {
    low: { shown: 'Open elbows', spoken: 'Let your elbows open a little.' },
    high: { shown: 'Bend elbows', spoken: 'Bend your elbows a little more.' },
  },
};

const words = spoken({ en: english, de: german });

/**
 * The live cue for a measure that is too low or too high; null where there is none, and the finding's own title serves.
 */
export function liveCueWords(metric: MeasureId, end: 'low' | 'high'): LiveCueWords | null {
  return words[metric]?.[end] ?? null;
}
