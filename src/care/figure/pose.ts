/** A leg's joint angles in degrees; 0 is standing straight. */
export interface LegPose {
  /** Thigh ahead of the trunk's line. */
  readonly hip?: number;
  /** Away from the other leg. */
  readonly abduct?: number;
  /** Knee and toes turned out. */
  readonly rotate?: number;
  /** Bent. */
  readonly knee?: number;
  /** Toes towards the shin; 0 is a right angle. */
  readonly ankle?: number;
}

/** An arm's joint angles in degrees; 0 hangs down. */
export interface ArmPose {
  /** Upper arm ahead of the trunk's line; 180 is overhead. */
  readonly shoulder?: number;
  /** Away from the body. */
  readonly abduct?: number;
  /** A bent forearm turned outwards. */
  readonly rotate?: number;
  /** Bent. */
  readonly elbow?: number;
  /** Hand bent the way that the elbow bends. */
  readonly wrist?: number;
}

/** Bent forwards, to the right, turned to the left; degrees over the whole of this part of the spine. */
export type SpineBend = readonly [flexion: number, side?: number, twist?: number];

/** How the figure stands at one moment: joint angles in degrees. What is left out is 0, or as `arms` and `legs` say. */
export interface Pose {
  /** The pelvis leaning forwards: 90 lies on the belly, −90 on the back. */
  readonly pitch?: number;
  /** The pelvis leaning to its right: 90 lies on the right side. */
  readonly roll?: number;
  /** Facing left of where it first faced. */
  readonly yaw?: number;
  readonly lumbar?: SpineBend;
  readonly thorax?: SpineBend;
  readonly neck?: SpineBend;
  /** Both legs. */
  readonly legs?: LegPose;
  readonly left?: LegPose;
  readonly right?: LegPose;
  /** Both arms. */
  readonly arms?: ArmPose;
  readonly leftArm?: ArmPose;
  readonly rightArm?: ArmPose;
}

/** The angles that a pose is made of, in one order, so that two poses can be mixed. */
export const angleNames = [
  'pitch',
  'roll',
  'yaw',
  ...(['lumbar', 'thorax', 'neck'] as const).flatMap(
    (part) => [`${part} flexion`, `${part} side`, `${part} twist`] as const,
  ),
  ...(['left', 'right'] as const).flatMap(
    (side) =>
      [
        `${side} hip`,
        `${side} abduct`,
        `${side} rotate`,
        `${side} knee`,
        `${side} ankle`,
        `${side} shoulder`,
        `${side} arm abduct`,
        `${side} arm rotate`,
        `${side} elbow`,
        `${side} wrist`,
      ] as const,
  ),
] as const;

export type AngleName = (typeof angleNames)[number];

/** Every angle of a pose, degrees. */
export type Angles = Readonly<Record<AngleName, number>>;

/** Arms that hang hang like this. */
const hanging: Required<ArmPose> = { shoulder: 0, abduct: 8, rotate: 0, elbow: 12, wrist: 4 };
const straight: Required<LegPose> = { hip: 0, abduct: 0, rotate: 0, knee: 0, ankle: 0 };

/** A pose with nothing left out. */
export function anglesOf(pose: Pose): Angles {
  const angles: Partial<Record<AngleName, number>> = {
    pitch: pose.pitch ?? 0,
    roll: pose.roll ?? 0,
    yaw: pose.yaw ?? 0,
  };
  for (const part of ['lumbar', 'thorax', 'neck'] as const) {
    const [flexion, side = 0, twist = 0] = pose[part] ?? [0];
    angles[`${part} flexion`] = flexion;
    angles[`${part} side`] = side;
    angles[`${part} twist`] = twist;
  }
  for (const side of ['left', 'right'] as const) {
    const leg = { ...straight, ...pose.legs, ...pose[side] };
    const arm = { ...hanging, ...pose.arms, ...pose[`${side}Arm`] };
    angles[`${side} hip`] = leg.hip;
    angles[`${side} abduct`] = leg.abduct;
    angles[`${side} rotate`] = leg.rotate;
    angles[`${side} knee`] = leg.knee;
    angles[`${side} ankle`] = leg.ankle;
    angles[`${side} shoulder`] = arm.shoulder;
    angles[`${side} arm abduct`] = arm.abduct;
    angles[`${side} arm rotate`] = arm.rotate;
    angles[`${side} elbow`] = arm.elbow;
    angles[`${side} wrist`] = arm.wrist;
  }
  return angles as Angles;
}

/** Between two poses, share 0 … 1. */
export function mixAngles(a: Angles, b: Angles, share: number): Angles {
  return Object.fromEntries(angleNames.map((name) => [name, a[name] + (b[name] - a[name]) * share])) as Angles;
}
