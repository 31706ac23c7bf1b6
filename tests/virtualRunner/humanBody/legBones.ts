import { Vector3 } from 'three';
import type { LegPoints } from '../skeleton.ts';
import type { BodyRig, RigSide } from './bodyRig.ts';
import type { BonePoses } from './bonePose.ts';
import { carryFrame } from './carryFrame.ts';
import type { RestPose } from './restPose.ts';

const radians = Math.PI / 180;

/** Thigh, shank, foot and toes of one side. The shoe bends at the ball, and its outsole keeps to the belt. */
export function legBones(
  rest: RestPose,
  footAxes: BodyRig['footAxes'],
  leg: LegPoints,
  side: RigSide,
  poses: BonePoses,
): void {
  const v = (point: readonly [number, number, number]) => new Vector3(...point);
  const [hip, knee, ankle] = [v(leg.hip), v(leg.knee), v(leg.ankle)];
  const thigh = knee.clone().sub(hip);
  const shank = ankle.clone().sub(knee);
  const line = ankle.clone().sub(hip);
  const kneeward = thigh.clone().addScaledVector(line, -thigh.dot(line) / line.lengthSq());
  // Across the plane that the knee bends in, to the runner's right.
  const across = line.clone().cross(kneeward);
  const restRight = new Vector3(0, 0, 1);
  const restThigh = rest.mark(`knee${side}`).sub(rest.mark(`hip${side}`));
  const restShank = rest.mark(`ankle${side}`).sub(rest.mark(`knee${side}`));
  poses.set(`thigh${side}`, { turn: carryFrame(restThigh, restRight, thigh, across), head: hip });
  poses.set(`shank${side}`, { turn: carryFrame(restShank, restRight, shank, across), head: knee });

  // Behind the body the foot hangs beyond the upright: its sole then points backwards, not the runner.
  const beyond = Math.sign(Math.cos(leg.pitch * radians));
  const heading = v(leg.ballSole).sub(v(leg.heelSole)).setY(0).normalize().multiplyScalar(beyond);
  const restForward = v(footAxes[side].forward);
  const restUp = v(footAxes[side].up);
  const pitched = (degrees: number) => {
    const [c, s] = [Math.cos(degrees * radians), Math.sin(degrees * radians)];
    const forward = heading.clone().multiplyScalar(c).setY(s);
    const up = heading.clone().multiplyScalar(-s).setY(c);
    return carryFrame(restForward, restUp, forward, up);
  };
  poses.set(`foot${side}`, { turn: pitched(leg.pitch), head: ankle });
  poses.set(`toes${side}`, { turn: pitched(leg.pitch + leg.toeBend), head: v(leg.ballSole) });
}
