import type { Contact, KeyPose } from '../../figure/movement.ts';
import type { ArmPose, LegPose, Pose, SpineBend } from '../../figure/pose.ts';
import { restingPart } from '../../figure/restOn.ts';

/** A movement to one side, then the same to the other. */
export function bothSides(keys: readonly KeyPose[]): readonly KeyPose[] {
  return [...keys, ...keys.map(mirrored)];
}

/** The same key pose with left and right exchanged. */
function mirrored({ pose, on, flight, ...rest }: KeyPose): KeyPose {
  return {
    ...rest,
    pose: mirroredPose(pose),
    on: on.map(mirroredContact),
    ...(flight && { flight: { ...flight, right: -(flight.right ?? 0) } }),
  };
}

function mirroredPose(pose: Pose): Pose {
  const { left, right, leftArm, rightArm, roll = 0, yaw = 0, lumbar, thorax, neck, ...rest } = pose;
  const both: { left?: LegPose; right?: LegPose; leftArm?: ArmPose; rightArm?: ArmPose } = {};
  if (right) both.left = right;
  if (left) both.right = left;
  if (rightArm) both.leftArm = rightArm;
  if (leftArm) both.rightArm = leftArm;
  const bend = (one: SpineBend | undefined): SpineBend => {
    const [flexion, side = 0, twist = 0] = one ?? [0];
    return [flexion, -side, -twist];
  };
  return { ...rest, ...both, roll: -roll, yaw: -yaw, lumbar: bend(lumbar), thorax: bend(thorax), neck: bend(neck) };
}

function mirroredContact(contact: Contact): Contact {
  const part = restingPart(contact);
  const other = (
    part.startsWith('left') ? part.replace('left', 'right') : part.replace('right', 'left')
  ) as typeof part;
  return typeof contact === 'string' ? other : { ...contact, part: other };
}
