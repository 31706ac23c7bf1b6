import type { Region } from './region.ts';

/** A person that the detector saw: box in pixels of the upright picture, and the region to look for landmarks in. */
export interface Detection {
  readonly score: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly region: Region;
}
