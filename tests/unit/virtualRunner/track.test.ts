import { describe, expect, it } from 'vitest';
import { Keypoint } from '../../../src/poseTrack/keypoints.ts';
import { cameras } from '../../virtualRunner/cameras.ts';
import { evenTiming } from '../../virtualRunner/evenTiming.ts';
import type { Form } from '../../virtualRunner/form.ts';
import { forms } from '../../virtualRunner/forms.ts';
import { poseTrackFile } from '../../virtualRunner/poseTrackFile.ts';
import { projection } from '../../virtualRunner/projection.ts';
import { virtualTrack } from '../../virtualRunner/virtualTrack.ts';

const timing = evenTiming(4, 60);

/** The same runner seen in a mirror: sides exchanged, and half a stride later. */
function mirrored(form: Form): Form {
  const swap = <T>({ left, right }: { left: T; right: T }) => ({ left: right, right: left });
  return {
    ...form,
    firstRightContact: form.firstRightContact + form.rightStepShare * (120 / form.cadence),
    rightStepShare: 1 - form.rightStepShare,
    contactTimeMs: swap(form.contactTimeMs),
    footAngle: swap(form.footAngle),
    overstride: swap(form.overstride),
    elbow: swap(form.elbow),
    armCrossing: swap(form.armCrossing),
  };
}

describe('the camera', () => {
  it('puts what it aims at in the middle and scales by distance and field of view', () => {
    for (const camera of Object.values(cameras)) {
      const { x, y } = projection(camera).project(camera.aim);
      expect(x).toBeCloseTo(camera.width / 2, 9);
      expect(y).toBeCloseTo(camera.pictureHeight / 2, 9);
    }
    // At 3.6 m a picture of 36 degrees is 2 · 3.6 · tan 18° metres high.
    const level = { ...cameras.rightSide, height: 0.92 };
    const { project } = projection(level);
    const half = 3.6 * Math.tan((18 * Math.PI) / 180);
    expect(project([0, 0.92 + half, 0]).y).toBeCloseTo(0, 9);
    expect(project([0, 0.92 - half, 0]).y).toBeCloseTo(480, 9);
    expect(project([0, 0.92, 0]).depth).toBeCloseTo(3.6, 9);
  });

  it('sees a runner head right from the right side, left from the left side, and toward or away from the ends', () => {
    const ahead = (camera: (typeof cameras)[keyof typeof cameras]) => {
      const { project } = projection(camera);
      const near = project([0, 1, 0]);
      const far = project([0.3, 1, 0]);
      return { right: far.x - near.x, away: far.depth - near.depth };
    };
    expect(ahead(cameras.rightSide).right).toBeGreaterThan(20);
    expect(ahead(cameras.leftSide).right).toBeLessThan(-20);
    expect(ahead(cameras.front).away).toBeCloseTo(-0.3, 2);
    expect(ahead(cameras.rear).away).toBeCloseTo(0.3, 2);
  });

  it('turns the picture against its own roll', () => {
    const rolled = projection({ ...cameras.rightSide, height: 0.92, roll: 5 });
    const foot = rolled.project([0, 0, 0]);
    const head = rolled.project([0, 1.84, 0]);
    const tilt = (Math.atan2(head.x - foot.x, foot.y - head.y) * 180) / Math.PI;
    expect(tilt).toBeCloseTo(-5, 6);
  });
});

describe('a virtual track', () => {
  it('has the file’s times, 33 points, pixels inside the picture, and metres around mid-hip', () => {
    for (const camera of [cameras.leftSide, cameras.front, cameras.rear]) {
      const { track } = virtualTrack(forms.clean, camera, evenTiming(2, 30, { first: 0.5 }));
      expect(Array.from(track.times.slice(0, 2))).toEqual([0.5, 0.5 + 1 / 30]);
      expect(track.x).toHaveLength(33);
      for (let k = 0; k < 33; k += 1) {
        for (let i = 0; i < track.times.length; i += 1) {
          expect(track.x[k][i]).toBeGreaterThan(0);
          expect(track.x[k][i]).toBeLessThan(640);
          expect(track.y[k][i]).toBeGreaterThan(0);
          expect(track.y[k][i]).toBeLessThan(480);
        }
      }
      const { world } = track;
      for (const axis of [world!.x, world!.y, world!.z]) {
        expect(axis[Keypoint.leftHip][7] + axis[Keypoint.rightHip][7]).toBeCloseTo(0, 9);
      }
      expect(world!.y[Keypoint.nose][7]).toBeLessThan(-0.5);
    }
  });

  it('shows the near side nearer: the left ankle from the left, the chest from the front, the back from behind', () => {
    const depthOf = (camera: (typeof cameras)[keyof typeof cameras], k: number) =>
      virtualTrack(forms.clean, camera, evenTiming(0.2, 30)).track.world!.z[k][0];
    expect(depthOf(cameras.leftSide, Keypoint.leftHip)).toBeLessThan(0);
    expect(depthOf(cameras.rightSide, Keypoint.leftHip)).toBeGreaterThan(0);
    expect(depthOf(cameras.front, Keypoint.nose)).toBeLessThan(0);
    expect(depthOf(cameras.rear, Keypoint.nose)).toBeGreaterThan(0);
  });

  it('mirrors the picture when form and camera are mirrored', () => {
    const { track } = virtualTrack(forms.uneven, cameras.rightSide, timing);
    const mirror = virtualTrack(mirrored(forms.uneven), cameras.leftSide, timing).track;
    for (const part of ['Shoulder', 'Elbow', 'Wrist', 'Hip', 'Knee', 'Ankle', 'Heel', 'FootIndex'] as const) {
      for (const [side, other] of [
        ['left', 'right'],
        ['right', 'left'],
      ] as const) {
        for (let i = 0; i < timing.times.length; i += 1) {
          // Pelvis and shoulders keep an even rhythm, so uneven steps may differ by a few pixels there.
          expect(
            Math.abs(640 - track.x[Keypoint[`${side}${part}`]][i] - mirror.x[Keypoint[`${other}${part}`]][i]),
          ).toBeLessThan(6);
          expect(
            Math.abs(track.y[Keypoint[`${side}${part}`]][i] - mirror.y[Keypoint[`${other}${part}`]][i]),
          ).toBeLessThan(6);
        }
      }
    }
    const even = virtualTrack(forms.clean, cameras.rightSide, timing).track;
    const evenMirror = virtualTrack(mirrored(forms.clean), cameras.leftSide, timing).track;
    for (let i = 0; i < timing.times.length; i += 1) {
      expect(640 - even.x[Keypoint.rightAnkle][i]).toBeCloseTo(evenMirror.x[Keypoint.leftAnkle][i], 6);
      expect(640 - even.x[Keypoint.leftWrist][i]).toBeCloseTo(evenMirror.x[Keypoint.rightWrist][i], 2);
    }
  });

  it('states contacts that alternate at the stated cadence, in played seconds', () => {
    const { truth } = virtualTrack(forms.clean, cameras.leftSide, evenTiming(20, 60));
    expect(truth.contacts[0]).toMatchObject({ side: 'right', initialContact: forms.clean.firstRightContact });
    const last = truth.contacts.length - 1;
    const perMinute = (60 * last) / (truth.contacts[last].initialContact - truth.contacts[0].initialContact);
    expect(perMinute).toBeCloseTo(forms.clean.cadence, 9);
    truth.contacts.forEach(({ side, initialContact, toeOff }, i) => {
      expect(side).toBe(i % 2 === 0 ? 'right' : 'left');
      expect(toeOff - initialContact).toBeCloseTo(0.25, 9);
    });
    const slow = virtualTrack(forms.clean, cameras.leftSide, evenTiming(80, 30, { timeScale: 4 })).truth;
    expect(slow.contacts).toHaveLength(truth.contacts.length);
    expect(slow.contacts[1].initialContact).toBeCloseTo(4 * truth.contacts[1].initialContact, 9);
  });

  it('states strike classes from the stated angles', () => {
    const strikes = (form: Form) =>
      new Set(
        virtualTrack(form, cameras.leftSide, timing).truth.contacts.map(({ side, strike }) => `${side} ${strike}`),
      );
    expect(strikes(forms.clean)).toEqual(new Set(['left rearfoot', 'right rearfoot']));
    expect(strikes(forms.forefoot)).toEqual(new Set(['left forefoot', 'right forefoot']));
    expect(strikes(forms.uneven)).toEqual(new Set(['left midfoot', 'right rearfoot']));
  });

  it('finds the stated form again in the joints and, within perspective, in the picture', () => {
    for (const form of [forms.clean, forms.leaning, forms.headForward, forms.overstriding]) {
      for (const camera of [cameras.leftSide, cameras.rightSide]) {
        const { truth } = virtualTrack(form, camera, timing);
        expect(truth.body.forwardLean!.value).toBeCloseTo(form.lean, 6);
        expect(truth.body.headPosition!.value).toBeCloseTo(form.neck, 6);
        expect(truth.body.overstrideCm!.sides!.left).toBeCloseTo(100 * form.overstride.left, 6);
        expect(truth.body.strideLength!.value).toBeCloseTo((form.speed * 120) / form.cadence, 9);
        expect(truth.picture!.forwardLean).toBeCloseTo(form.lean, 0);
        expect(truth.picture!.headPosition).toBeCloseTo(form.neck, 0);
        expect(truth.picture!.overstride!.atContact * truth.legLength!).toBeCloseTo(form.overstride.left, 1);
        expect(Math.abs(truth.picture!.footStrike!.atContact - form.footAngle.left)).toBeLessThan(0.5);
        expect(truth.picture!.armCrossover).toBeNull();
      }
    }
    for (const camera of [cameras.front, cameras.rear]) {
      const crossing = virtualTrack(forms.armsCrossing, camera, timing).truth.picture!.armCrossover!;
      const straight = virtualTrack(forms.clean, camera, timing).truth.picture!.armCrossover!;
      expect(Math.abs(crossing.left - forms.armsCrossing.armCrossing.left)).toBeLessThan(0.03);
      expect(Math.abs(straight.right - forms.clean.armCrossing.right)).toBeLessThan(0.03);
    }
  });
});

describe('noise on a virtual track', () => {
  const { track, truth } = virtualTrack(forms.clean, cameras.leftSide, evenTiming(30, 60));
  const spoilt = (noise: object) =>
    virtualTrack(forms.clean, cameras.leftSide, evenTiming(30, 60), { seed: 7, ...noise }).track;
  const deviation = (rows: readonly Float64Array[], exact: readonly Float64Array[], k: number) => {
    const gaps = Array.from(rows[k], (v, i) => v - exact[k][i]);
    return Math.sqrt(gaps.reduce((sum, g) => sum + g * g, 0) / gaps.length);
  };

  it('is the same for the same seed and another for another', () => {
    const once = spoilt({ jitter: 3 });
    expect(spoilt({ jitter: 3 }).x).toEqual(once.x);
    expect(spoilt({ jitter: 3, seed: 8 }).x).not.toEqual(once.x);
  });

  it('trembles by the stated pixels, more on the far side', () => {
    const noisy = spoilt({ jitter: 3, farFactor: 2 });
    expect(deviation(noisy.x, track.x, Keypoint.leftAnkle)).toBeCloseTo(3, 0);
    expect(deviation(noisy.y, track.y, Keypoint.rightAnkle)).toBeCloseTo(6, 0);
  });

  it('remembers as long as stated', () => {
    const noisy = spoilt({ jitter: 3, memory: 0.05 });
    const gaps = Array.from(noisy.x[0], (v, i) => v - track.x[0][i]);
    const both = gaps.slice(1).reduce((sum, g, i) => sum + g * gaps[i], 0);
    const own = gaps.slice(1).reduce((sum, g) => sum + g * g, 0);
    expect(both / own).toBeCloseTo(Math.exp(-1 / 60 / 0.05), 1);
  });

  it('loses and exchanges about the stated share of frames', () => {
    const lost = spoilt({ missingShare: 0.1, missingRun: 3 });
    const missing = lost.score[0].filter(Number.isNaN).length / 1800;
    expect(missing).toBeGreaterThan(0.05);
    expect(missing).toBeLessThan(0.15);
    expect(poseTrackFile(lost).frames.filter((frame) => frame === null)).toHaveLength(Math.round(missing * 1800));
    const exchanged = spoilt({ exchangedShare: 0.1 });
    const wrong = Array.from(exchanged.x[Keypoint.leftAnkle]).filter(
      (v, i) => v === track.x[Keypoint.rightAnkle][i],
    ).length;
    expect(wrong / 1800).toBeGreaterThan(0.05);
    expect(wrong / 1800).toBeLessThan(0.15);
  });

  it('draws both legs on one foot only 0.2–0.4 step after landing', () => {
    const collapsed = spoilt({ collapsedShare: 1 });
    const phases = Array.from(track.times).flatMap((time, i) => {
      if (collapsed.x[Keypoint.leftHeel][i] !== collapsed.x[Keypoint.rightHeel][i]) return [];
      const n = truth.contacts.findLastIndex(({ initialContact }) => initialContact <= time);
      const step = 60 / forms.clean.cadence;
      return [(time - truth.contacts[n].initialContact) / step];
    });
    expect(phases.length).toBeGreaterThan(200);
    for (const phase of phases) {
      expect(phase).toBeGreaterThanOrEqual(0.2 - 1e-9);
      expect(phase).toBeLessThanOrEqual(0.4 + 1e-9);
    }
  });
});
