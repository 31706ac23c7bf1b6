import { describe, expect, it } from 'vitest';
import { forms } from '../../virtualRunner/forms.ts';
import { blendSkeletons } from '../../virtualRunner/humanBody/blendSkeletons.ts';
import type { BodyRig } from '../../virtualRunner/humanBody/bodyRig.ts';
import { bonePoser } from '../../virtualRunner/humanBody/bonePoser.ts';
import { humanBodies } from '../../virtualRunner/humanBody/humanBodies.ts';
import { placeLandmark } from '../../virtualRunner/humanBody/placeLandmark.ts';
import { rigLengths } from '../../virtualRunner/humanBody/rigLengths.ts';
import { humanFilms } from '../../virtualRunner/humanFilms.ts';
import type { Point3 } from '../../virtualRunner/point3.ts';
import { runnerMotion } from '../../virtualRunner/runnerMotion.ts';
import { variedRun } from '../../virtualRunner/variedRun.ts';
import { vector } from '../../virtualRunner/vector.ts';

const sides = ['Left', 'Right'] as const;
const own = { Left: 'left', Right: 'right' } as const;

/** A rig of sticks, 1.7 m tall, arms away from the body: what a skinned body's file holds. */
function stickRig(): BodyRig {
  const bones: { name: string; parent: string | null; head: Point3 }[] = [];
  const landmarks: Record<string, { bone: string; at: Point3 }> = {};
  const bone = (name: string, parent: string | null, head: Point3) => bones.push({ name, parent, head });
  bone('pelvis', null, [-0.02, 0.93, 0]);
  bone('spine1', 'pelvis', [-0.04, 1.0, 0]);
  bone('spine2', 'spine1', [-0.05, 1.13, 0]);
  bone('chest', 'spine2', [-0.04, 1.27, 0]);
  bone('neck1', 'chest', [-0.02, 1.46, 0]);
  bone('neck2', 'neck1', [-0.01, 1.51, 0]);
  bone('head', 'neck2', [0, 1.55, 0]);
  const put = (name: string, on: string, at: Point3) => {
    landmarks[name] = { bone: on, at };
  };
  for (const side of sides) {
    const z = side === 'Left' ? -1 : 1;
    const shoulder: Point3 = [-0.02, 1.4, 0.17 * z];
    const elbow: Point3 = [-0.03, 1.2, 0.36 * z];
    const wrist: Point3 = [0.12, 1.08, 0.5 * z];
    const hip: Point3 = [0, 0.93, 0.088 * z];
    const knee: Point3 = [-0.01, 0.51, 0.1 * z];
    const ankle: Point3 = [-0.03, 0.085, 0.12 * z];
    const share = (a: Point3, b: Point3, s: number) => vector.along(a, vector.subtract(b, a), s);
    bone(`clavicle${side}`, 'chest', [-0.02, 1.41, 0.03 * z]);
    bone(`upperArm${side}`, `clavicle${side}`, shoulder);
    bone(`upperArmLow${side}`, `upperArm${side}`, share(shoulder, elbow, 0.4));
    bone(`forearm${side}`, `upperArmLow${side}`, elbow);
    bone(`forearmLow${side}`, `forearm${side}`, share(elbow, wrist, 0.5));
    bone(`hand${side}`, `forearmLow${side}`, wrist);
    bone(`thigh${side}`, 'pelvis', hip);
    bone(`shank${side}`, `thigh${side}`, knee);
    bone(`foot${side}`, `shank${side}`, ankle);
    bone(`toes${side}`, `foot${side}`, [0.1, 0, 0.125 * z]);
    put(`shoulder${side}`, `upperArm${side}`, shoulder);
    put(`elbow${side}`, `forearm${side}`, elbow);
    put(`wrist${side}`, `hand${side}`, wrist);
    put(`index${side}`, `hand${side}`, [0.2, 1.05, 0.53 * z]);
    put(`pinky${side}`, `hand${side}`, [0.16, 1.02, 0.56 * z]);
    put(`hip${side}`, `thigh${side}`, hip);
    put(`knee${side}`, `shank${side}`, knee);
    put(`ankle${side}`, `foot${side}`, ankle);
    put(`ear${side}`, 'head', [0.02, 1.59, 0.07 * z]);
    put(`heelBone${side}`, `foot${side}`, [-0.09, 0.05, 0.12 * z]);
    put(`toeTip${side}`, `toes${side}`, [0.16, 0.03, 0.125 * z]);
    put(`heelSole${side}`, `foot${side}`, [-0.08, 0, 0.12 * z]);
    put(`ballSole${side}`, `foot${side}`, [0.1, 0, 0.125 * z]);
    put(`toeSole${side}`, `toes${side}`, [0.14, 0, 0.125 * z]);
  }
  const far = (a: string, b: string) => vector.distance(landmarks[a].at, landmarks[b].at);
  const mid = (name: string) => vector.middle(landmarks[`${name}Left`].at, landmarks[`${name}Right`].at);
  const [thigh, shank] = [far('hipLeft', 'kneeLeft'), far('kneeLeft', 'ankleLeft')];
  const axes = { forward: [1, 0, 0] as Point3, up: [0, 1, 0] as Point3 };
  return {
    format: 'lope-body-rig',
    version: 1,
    name: 'sticks',
    bones,
    landmarks,
    lengths: {
      height: 1.7,
      thigh,
      shank,
      hipWidth: far('hipLeft', 'hipRight'),
      trunk: vector.distance(mid('hip'), mid('shoulder')),
      shoulderWidth: far('shoulderLeft', 'shoulderRight'),
      upperArm: far('shoulderLeft', 'elbowLeft'),
      forearm: far('elbowLeft', 'wristLeft'),
      hand: 0.18,
      shoulderToEar: vector.distance(mid('shoulder'), mid('ear')),
      foot: 0.25,
      ankleHeight: 0.085,
      leg: thigh + shank + 0.085,
    },
    footAxes: { Left: axes, Right: axes },
  };
}

const bodies = humanBodies();
const rigs = [stickRig(), ...(bodies ?? []).map(({ rig }) => rig)];

describe('a skinned body posed after the virtual runner', () => {
  it.each(rigs.map((rig) => [rig.name, rig] as const))('%s has its joints where the runner has them', (_, rig) => {
    const lengths = rigLengths(rig);
    const form = { ...forms.clean, body: { ...forms.clean.body, height: lengths.height, own: lengths } };
    const motion = runnerMotion(form);
    expect(motion.lengths.thigh).toBe(rig.lengths.thigh);
    const pose = bonePoser(rig);
    const { strideTime } = motion.rhythm!;
    const middle = (poses: ReturnType<typeof pose>, name: string) =>
      vector.middle(placeLandmark(rig, poses, `${name}Left`), placeLandmark(rig, poses, `${name}Right`));
    for (let i = 0; i < 40; i += 1) {
      const body = motion.at(form.firstRightContact + (i / 40) * strideTime);
      const poses = pose(body);
      expect(poses.size).toBe(rig.bones.length);
      for (const { turn, head } of poses.values()) {
        expect(turn.length()).toBeCloseTo(1, 6);
        expect(Number.isFinite(head.x + head.y + head.z)).toBe(true);
      }
      expect(vector.distance(middle(poses, 'hip'), body.midHip)).toBeLessThan(0.002);
      expect(vector.distance(middle(poses, 'shoulder'), body.midShoulder)).toBeLessThan(0.002);
      expect(vector.distance(middle(poses, 'ear'), body.midEar)).toBeLessThan(1e-6);
      for (const side of sides) {
        const [leg, arm] = [body.legs[own[side]], body.arms[own[side]]];
        const off = (name: string, truth: Point3) =>
          vector.distance(placeLandmark(rig, poses, `${name}${side}`), truth);
        for (const joint of ['hip', 'knee', 'ankle'] as const) expect(off(joint, leg[joint])).toBeLessThan(0.001);
        for (const joint of ['shoulder', 'elbow', 'wrist'] as const) expect(off(joint, arm[joint])).toBeLessThan(0.001);
        // The shoe's outline is the mean of both feet, turned outwards about the upright.
        for (const point of ['heelSole', 'ballSole'] as const) expect(off(point, leg[point])).toBeLessThan(0.02);
        if (leg.onGround) {
          const lowest = Math.min(
            ...['heelSole', 'ballSole', 'toeSole'].map((name) => placeLandmark(rig, poses, `${name}${side}`)[1]),
          );
          expect(Math.abs(lowest)).toBeLessThan(0.006);
        }
      }
    }
  });

  it('keeps the thumb on the side that the elbow bends to', () => {
    for (const elbow of [60, 88, 92, 130]) {
      const motion = runnerMotion({ ...forms.clean, elbow: { left: elbow, right: elbow } });
      for (let i = 0; i < 20; i += 1) {
        for (const arm of Object.values(motion.at(i / 20).arms)) {
          const fore = vector.subtract(arm.wrist, arm.elbow);
          const upper = vector.subtract(arm.shoulder, arm.elbow);
          // Towards the shoulder, across the forearm.
          const bend = vector.along(upper, fore, -vector.dot(upper, fore) / vector.dot(fore, fore));
          const knuckles = vector.subtract(arm.index, arm.pinky);
          expect(vector.dot(vector.normalise(knuckles), vector.normalise(bend))).toBeGreaterThan(0.9);
        }
      }
    }
  });

  it('turns the foot smoothly through the whole stride, also where it hangs beyond the upright', () => {
    const rig = stickRig();
    const lengths = rigLengths(rig);
    const form = {
      ...forms.clean,
      speed: 3.4,
      cadence: 176,
      contactTimeMs: { left: 215, right: 215 },
      overstride: { left: 0.2, right: 0.2 },
      body: { ...forms.clean.body, height: 1.7, own: lengths },
    };
    const motion = runnerMotion(form);
    const pose = bonePoser(rig);
    let before = pose(motion.at(0)).get('footLeft')!.turn;
    for (let time = 0.002; time < motion.rhythm!.strideTime; time += 0.002) {
      const { turn } = pose(motion.at(time)).get('footLeft')!;
      expect(turn.angleTo(before)).toBeLessThan(0.1);
      before = turn;
    }
  });

  it('blends two steps as the keypoints of the varied run are blended', () => {
    const run = variedRun(forms.clean, 3, 3);
    for (let time = 0.1; time < 2.9; time += 0.05) {
      const { from, to, share } = run.at(time);
      if (!to) continue;
      const body = blendSkeletons(from, to, share);
      for (const point of ['ankle', 'knee'] as const) {
        const expected = vector.along(
          from.legs.left[point],
          vector.subtract(to.legs.left[point], from.legs.left[point]),
          share,
        );
        expect(vector.distance(body.legs.left[point], expected)).toBeLessThan(1e-9);
      }
      expect(vector.length(body.chest.right)).toBeCloseTo(1, 9);
      expect(vector.dot(body.chest.right, body.chest.up)).toBeCloseTo(0, 9);
    }
  });

  it('gives every body films from both sides, and from behind or in front', () => {
    const sticks = Array.from({ length: 6 }, (_, i) => ({
      rig: { ...stickRig(), name: `sticks-${i}` },
      mesh: () => '',
    }));
    const films = humanFilms(sticks);
    expect(films.length).toBeGreaterThanOrEqual(24);
    expect(new Set(films.map(({ name }) => name)).size).toBe(films.length);
    for (const { body } of films) {
      const azimuths = films.filter((film) => film.body === body).map((film) => film.request.camera.azimuth);
      expect(azimuths.some((a) => a > 60 && a < 120)).toBe(true);
      expect(azimuths.some((a) => a > 240 && a < 300)).toBe(true);
      expect(azimuths.some((a) => Math.cos((2 * a * Math.PI) / 180) > 0.5)).toBe(true);
    }
  });

  it('says which name a rig lacks', () => {
    const rig = stickRig();
    const without = { ...rig, landmarks: Object.fromEntries(Object.entries(rig.landmarks).slice(1)) };
    expect(() => bonePoser(without as BodyRig)(runnerMotion(forms.clean).at(0))).toThrow(/has no /);
  });
});
