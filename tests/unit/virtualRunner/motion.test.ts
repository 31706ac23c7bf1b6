import { describe, expect, it } from 'vitest';
import type { Form } from '../../virtualRunner/form.ts';
import { forms } from '../../virtualRunner/forms.ts';
import { kneeFlexion } from '../../virtualRunner/kneeFlexion.ts';
import type { Point3 } from '../../virtualRunner/point3.ts';
import { runnerMotion } from '../../virtualRunner/runnerMotion.ts';
import type { LegPoints } from '../../virtualRunner/skeleton.ts';
import { UnreachableForm } from '../../virtualRunner/unreachableForm.ts';

const moving = Object.entries(forms).filter(([, form]) => form.activity !== 'standing') as [string, Form][];
const running = moving.filter(([, form]) => form.activity === 'running');
const sides = ['left', 'right'] as const;
const soles = (leg: LegPoints): Point3[] => [leg.heelSole, leg.ballSole, leg.toeSole];
const lowest = (leg: LegPoints) => Math.min(...soles(leg).map(([, up]) => up));

/** When this side's foot is stated to land and to leave, worked out here from the form alone. */
function statedTimes(form: Form, side: 'left' | 'right') {
  const strideTime = 120 / form.cadence;
  const lands = form.firstRightContact + (side === 'left' ? form.rightStepShare * strideTime : 0);
  return { strideTime, lands, leaves: lands + form.contactTimeMs[side] / 1000 };
}

describe.each(moving)('the virtual runner (%s)', (_, form) => {
  const motion = runnerMotion(form);

  it.each(sides)('has the %s foot on the belt exactly from the stated contact to the stated toe-off', (side) => {
    const { strideTime, lands, leaves } = statedTimes(form, side);
    for (let stride = 0; stride < 3; stride += 1) {
      const shift = stride * strideTime;
      for (let i = 0; i <= 100; i += 1) {
        const onBelt = motion.at(shift + lands + 1e-6 + (i / 100) * (leaves - lands - 2e-6)).legs[side];
        expect(Math.abs(lowest(onBelt))).toBeLessThan(1e-6);
      }
      for (let i = 1; i < 100; i += 1) {
        const inAir = motion.at(shift + leaves + (i / 100) * (lands + strideTime - leaves)).legs[side];
        expect(lowest(inAir)).toBeGreaterThan(0);
      }
    }
  });

  it.each(sides)('keeps the part of the %s foot that touches fixed to the belt', (side) => {
    const { lands, leaves } = statedTimes(form, side);
    const moment = 1e-4;
    for (let time = lands + 1e-6; time < leaves - moment; time += 0.003) {
      const before = soles(motion.at(time).legs[side]);
      const after = soles(motion.at(time + moment).legs[side]);
      const slips = before
        .map((point, i) => ({ point, moved: after[i] }))
        .filter(({ point, moved }) => point[1] < 1e-7 && moved[1] < 1e-7)
        .map(({ point, moved }) => Math.hypot(moved[0] - point[0] + form.speed * moment, moved[2] - point[2]) / moment);
      // While the foot passes from one pivot to the next within this moment none may qualify.
      for (const slip of slips) expect(slip).toBeLessThan(0.01);
    }
  });

  it.each(sides)('lands the %s foot at the stated angle and distance ahead of the hips', (side) => {
    const { lands, leaves } = statedTimes(form, side);
    const pitchAt = (time: number) => {
      const { heel, toe } = motion.at(time).legs[side];
      return (Math.atan2(toe[1] - heel[1], Math.hypot(toe[0] - heel[0], toe[2] - heel[2])) * 180) / Math.PI;
    };
    const flat = pitchAt(lands + 0.42 * (leaves - lands));
    // The toes are already flat when the ball lands first, so a forefoot landing is read from the rigid part of the
    // foot.
    const atContact = form.footAngle[side] > 0 ? pitchAt(lands) - flat : motion.at(lands).legs[side].pitch;
    expect(atContact).toBeCloseTo(form.footAngle[side], 6);
    const body = motion.at(lands);
    expect(body.legs[side].ankle[0] - body.midHip[0]).toBeCloseTo(form.overstride[side], 9);
  });

  it('never bends a knee backwards nor locks it in stance, and keeps every bone’s length', () => {
    const { strideTime } = statedTimes(form, 'right');
    const { thigh, shank, upperArm, forearm } = motion.lengths;
    const length = (a: Point3, b: Point3) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
    for (let i = 0; i < 300; i += 1) {
      const body = motion.at((i / 300) * strideTime);
      for (const side of sides) {
        const { hip, knee, ankle } = body.legs[side];
        const { shoulder, elbow, wrist } = body.arms[side];
        expect(length(hip, knee)).toBeCloseTo(thigh, 9);
        expect(length(knee, ankle)).toBeCloseTo(shank, 9);
        expect(length(shoulder, elbow)).toBeCloseTo(upperArm, 9);
        expect(length(elbow, wrist)).toBeCloseTo(forearm, 9);
        expect(kneeFlexion(motion.lengths, length(hip, ankle))).toBeGreaterThan(2);
        // The knee lies ahead of the line from hip to ankle.
        const share = (knee[1] - hip[1]) / (ankle[1] - hip[1]);
        expect(knee[0]).toBeGreaterThan(hip[0] + share * (ankle[0] - hip[0]) - 1e-9);
      }
    }
  });

  it('moves without jumps and repeats after a stride', () => {
    const { strideTime } = statedTimes(form, 'right');
    for (let time = 0; time < strideTime; time += 0.001) {
      const now = motion.at(time);
      const soon = motion.at(time + 0.001);
      const later = motion.at(time + strideTime);
      for (const side of sides) {
        for (const joint of ['knee', 'ankle', 'heel', 'toe'] as const) {
          const a = now.legs[side][joint];
          const b = soon.legs[side][joint];
          const c = later.legs[side][joint];
          // No part of a runner's leg goes faster than about four times the belt.
          expect(Math.hypot(b[0] - a[0], b[1] - a[1], b[2] - a[2])).toBeLessThan(0.001 * (4 * form.speed + 2));
          expect(Math.hypot(c[0] - a[0], c[1] - a[1], c[2] - a[2])).toBeLessThan(1e-9);
        }
        expect(Math.abs(soon.legs[side].pitch - now.legs[side].pitch)).toBeLessThan(2);
      }
    }
  });

  it('holds lean and neck at every moment, and the elbows on average, as stated', () => {
    const { strideTime } = statedTimes(form, 'right');
    const angle = (a: Point3, b: Point3) => (Math.atan2(b[0] - a[0], b[1] - a[1]) * 180) / Math.PI;
    const elbows = { left: 0, right: 0 };
    for (let i = 0; i < 360; i += 1) {
      const body = motion.at((i / 360) * strideTime);
      const lean = angle(body.midHip, body.midShoulder);
      expect(lean).toBeCloseTo(form.lean, 6);
      expect(angle(body.midShoulder, body.midEar) - lean).toBeCloseTo(form.neck, 6);
      for (const side of sides) {
        const { shoulder, elbow, wrist } = body.arms[side];
        const u = shoulder.map((v, k) => v - elbow[k]);
        const w = wrist.map((v, k) => v - elbow[k]);
        const cosine = (u[0] * w[0] + u[1] * w[1] + u[2] * w[2]) / (Math.hypot(...u) * Math.hypot(...w));
        elbows[side] += (Math.acos(cosine) * 180) / Math.PI / 360;
      }
    }
    for (const side of sides) expect(elbows[side]).toBeCloseTo(form.elbow[side], 3);
  });

  it('brings each wrist exactly as near to the mid-line as stated', () => {
    const { strideTime } = statedTimes(form, 'right');
    for (const side of sides) {
      let least = Number.POSITIVE_INFINITY;
      for (let i = 0; i < 1440; i += 1) {
        const { midHip, midShoulder, arms } = motion.at((i / 1440) * strideTime);
        // Seen from the front: the mid-line's place at the wrist's height, then square to the line.
        const slope = (midShoulder[2] - midHip[2]) / (midShoulder[1] - midHip[1]);
        const [, up, across] = arms[side].wrist;
        const beside = (across - midHip[2] - slope * (up - midHip[1])) * Math.cos(Math.atan(slope));
        least = Math.min(least, (side === 'right' ? beside : -beside) / motion.lengths.shoulderWidth);
      }
      expect(least).toBeCloseTo(form.armCrossing[side], 3);
    }
  });
});

describe.each(running)('the running body (%s)', (_, form) => {
  const motion = runnerMotion(form);

  it('falls freely in every flight', () => {
    const { strideTime } = statedTimes(form, 'right');
    const right = statedTimes(form, 'right');
    const left = statedTimes(form, 'left');
    const flights = [
      [right.leaves, left.lands],
      [left.leaves, right.lands + strideTime],
    ];
    const h = 1e-3;
    const height = (time: number) => motion.at(time).midHip[1];
    for (const [from, to] of flights) {
      expect(to - from).toBeGreaterThan(0.01);
      for (let i = 0; i <= 20; i += 1) {
        const time = from + h + (i / 20) * (to - from - 2 * h);
        expect((height(time + h) - 2 * height(time) + height(time - h)) / (h * h)).toBeCloseTo(-9.81, 3);
      }
    }
  });

  it('leaves the ground and lands as fast as the push and the fall make it', () => {
    const { lands, leaves } = statedTimes(form, 'right');
    const h = 1e-5;
    const speed = (time: number) => (motion.at(time + h).midHip[1] - motion.at(time).midHip[1]) / h;
    for (const event of [lands, leaves]) expect(speed(event - h)).toBeCloseTo(speed(event), 2);
  });

  it('does not pull on the ground', () => {
    const { lands, leaves } = statedTimes(form, 'right');
    const h = 1e-3;
    const height = (time: number) => motion.at(time).midHip[1];
    for (let time = lands + h; time < leaves - h; time += 0.002) {
      const acceleration = (height(time + h) - 2 * height(time) + height(time - h)) / (h * h);
      expect(acceleration).toBeGreaterThan(-9.81 - 0.05);
    }
  });
});

describe('a stated form', () => {
  it('gives the stated bounce', () => {
    for (const form of [forms.bouncing, { ...forms.clean, bounce: 0.09 }, forms.walking]) {
      const motion = runnerMotion(form);
      const heights = Array.from({ length: 2000 }, (_, i) => motion.at((i / 2000) * (120 / form.cadence)).midHip[1]);
      expect(Math.max(...heights) - Math.min(...heights)).toBeCloseTo(form.bounce!, 3);
    }
  });

  it('lands with the knee bent as stated', () => {
    const motion = runnerMotion(forms.clean);
    const { hip, ankle } = motion.at(forms.clean.firstRightContact).legs.right;
    const distance = Math.hypot(hip[0] - ankle[0], hip[1] - ankle[1], hip[2] - ankle[2]);
    expect(kneeFlexion(motion.lengths, distance)).toBeCloseTo(forms.clean.kneeFlexionAtContact, 6);
  });

  it('puts the feet as wide apart as stated', () => {
    for (const form of [forms.clean, forms.narrow]) {
      const motion = runnerMotion(form);
      const flat = (side: 'left' | 'right') => {
        const { lands, leaves } = statedTimes(form, side);
        return motion.at(lands + 0.42 * (leaves - lands)).legs[side].ankle[2];
      };
      expect(flat('right') - flat('left')).toBeCloseTo(form.stepWidth, 6);
    }
  });

  it('has both feet on the ground for a while when it walks', () => {
    const form = forms.walking;
    const motion = runnerMotion(form);
    const strideTime = 120 / form.cadence;
    const both = Array.from({ length: 1000 }, (_, i) => motion.at((i / 1000) * strideTime)).filter(
      ({ legs }) => lowest(legs.left) < 1e-6 && lowest(legs.right) < 1e-6,
    );
    expect(both.length / 1000).toBeCloseTo((2 * 0.66) / strideTime - 1, 2);
  });

  it('stands on fixed feet and sways by centimetres at most', () => {
    const motion = runnerMotion(forms.standing);
    const first = motion.at(0);
    for (let time = 0; time < 20; time += 0.1) {
      const { midHip, legs } = motion.at(time);
      expect(legs.left.ankle).toEqual(first.legs.left.ankle);
      expect(legs.right.toe).toEqual(first.legs.right.toe);
      expect(Math.hypot(midHip[0] - first.midHip[0], midHip[2] - first.midHip[2])).toBeLessThan(0.04);
    }
  });

  it('is refused, with the numbers that exclude each other, when no leg is long enough', () => {
    const tooFar = { ...forms.clean, speed: 4.5, cadence: 150, contactTimeMs: { left: 330, right: 330 } };
    expect(() => runnerMotion(tooFar)).toThrow(UnreachableForm);
    expect(() => runnerMotion(tooFar)).toThrow(/contact 330 ms and 4\.5 m\/s exclude each other/);
  });

  it('is refused when the contacts leave no flight, and a walk when they leave no double support', () => {
    expect(() => runnerMotion({ ...forms.clean, contactTimeMs: { left: 370, right: 250 } })).toThrow(/no flight/);
    expect(() => runnerMotion({ ...forms.walking, contactTimeMs: { left: 400, right: 400 } })).toThrow(
      /double support/,
    );
  });

  it('is refused when the bounce or the arms are out of reach', () => {
    expect(() => runnerMotion({ ...forms.clean, bounce: 0.2 })).toThrow(/bounce of 20\.0 cm/);
    expect(() => runnerMotion({ ...forms.clean, armCrossing: { left: 0.16, right: -1.2 } })).toThrow(/right wrist/);
  });
});
