import { Keypoint } from '../../src/poseTrack/keypoints.ts';
import type { Side } from '../../src/poseTrack/side.ts';
import type { FaultView, PlaceShares } from './blazePoseFaults.ts';
import { faultJoint } from './faultJoint.ts';
import { faultRole } from './faultRole.ts';

/**
 * How far points are drawn off because of where they are on this body, by role, joints' misplacement carried on.
 *
 * @param places of the body: `placesOnBody`. @param nearSide null in a front or rear view.
 * @returns coefficients as those of `places`.
 */
export function misplacedByPlace(
  places: Readonly<Record<string, readonly number[]>>,
  shares: Readonly<Record<string, PlaceShares>>,
  view: FaultView,
  nearSide: Side | null,
): Record<string, number[]> {
  const known: Record<string, number[]> = {};
  const of = (keypoint: keyof typeof Keypoint): number[] => {
    const { name } = faultRole(keypoint, view, nearSide);
    if (known[name]) return known[name];
    const joint = faultJoint(keypoint);
    const carried = joint ? of(joint) : null;
    const half = places[name].length / 2;
    known[name] = places[name].map((place, j) => {
      const { mean, stride } = shares[name][j < half ? 0 : 1];
      return (carried?.[j] ?? 0) + (j % half === 0 ? mean : stride) * place;
    });
    return known[name];
  };
  for (const keypoint of Object.keys(Keypoint) as (keyof typeof Keypoint)[]) {
    if (faultRole(keypoint, view, nearSide).isOwn) of(keypoint);
  }
  return known;
}
