import type { View } from '../gait/scene/scene.ts';
import { spoken } from './spoken.ts';
import { german } from './viewWords.de.ts';

const english: Readonly<Record<View, string>> = {
  'left-side': 'From the left',
  'right-side': 'From the right',
  front: 'From the front',
  rear: 'From behind',
  oblique: 'At an angle',
  unknown: 'Camera view unknown',
};

/** Where the camera stood, as a person says it. */
export const viewWords = spoken({ en: english, de: german });
