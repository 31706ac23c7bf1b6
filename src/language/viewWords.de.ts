import type { View } from '../gait/scene/scene.ts';

/** @see viewWords */
export const german: Readonly<Record<View, string>> = {
  'left-side': 'Von links',
  'right-side': 'Von rechts',
  front: 'Von vorn',
  rear: 'Von hinten',
  oblique: 'Schräg',
  unknown: 'Unbekannter Blickwinkel',
};
