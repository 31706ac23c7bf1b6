import type { FootPoint } from './footShape.ts';

/** A point of the foot after pitching about the ankle, degrees, + toe up. */
export function turnFootPoint([forward, up]: FootPoint, pitch: number): FootPoint {
  const angle = (pitch * Math.PI) / 180;
  const c = Math.cos(angle);
  const s = Math.sin(angle);
  return [forward * c - up * s, forward * s + up * c];
}
