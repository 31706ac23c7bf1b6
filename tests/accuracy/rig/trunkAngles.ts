import type { Point3 } from '../../virtualRunner/point3.ts';
import { pitch } from './pitch.ts';

/**
 * How trunk and neck are held in the sagittal plane, degrees, + forward: the trunk against the vertical, the neck
 * against the trunk.
 */
export function trunkAngles({
  midHip,
  midShoulder,
  midEar,
}: Readonly<Record<'midHip' | 'midShoulder' | 'midEar', Point3>>): { readonly lean: number; readonly neck: number } {
  const lean = pitch(midHip, midShoulder);
  return { lean, neck: pitch(midShoulder, midEar) - lean };
}
