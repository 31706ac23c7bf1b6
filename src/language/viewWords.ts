import type { View } from '../gait/scene/scene.ts';

/** Where the camera stood, as a person says it. */
export const viewWords: Readonly<Record<View, string>> = {
  'left-side': 'Left side',
  'right-side': 'Right side',
  front: 'Front',
  rear: 'From behind',
  oblique: 'At an angle',
  unknown: 'View unknown',
};
