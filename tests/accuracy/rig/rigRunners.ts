import type { Form } from '../../virtualRunner/form.ts';
import { forms } from '../../virtualRunner/forms.ts';

const both = (value: number) => ({ left: value, right: value });
const { body } = forms.clean;
const bodies = {
  small: { ...body, height: 1.6, legs: 1.02, shoulders: 0.94, hips: 1.1 },
  middle: body,
  tall: { ...body, height: 1.88, legs: 0.98, shoulders: 1.05 },
  leggy: { ...body, height: 1.7, legs: 1.04, shoulders: 0.97 },
} as const;

/**
 * Everybody whom the rig films: each fault of form alone, on different bodies, and all at once. Overstride goes with
 * the leg; trunks sway as differently as in the calibration's films.
 */
export const rigRunners: Readonly<Record<string, Form>> = {
  clean: forms.clean,
  midfoot: { ...forms.midfootUpright, body: bodies.small, overstride: both(0.11), speed: 2.6, trunkSway: 2.4 },
  forefoot: { ...forms.forefoot, body: bodies.leggy, trunkSway: 3.4 },
  overstriding: { ...forms.overstriding, body: bodies.tall, trunkSway: 2 },
  leaning: { ...forms.leaning, body: bodies.small, speed: 2.5, contactTimeMs: both(245), trunkSway: 4 },
  upright: { ...forms.upright, body: bodies.tall, trunkSway: 1 },
  headForward: { ...forms.headForward, body: bodies.leggy, trunkSway: 2.8 },
  armsCrossing: { ...forms.armsCrossing, body: bodies.middle, trunkSway: 2.6 },
  lowCadence: { ...forms.lowCadence, body: bodies.tall, trunkSway: 4.5 },
  bouncing: { ...forms.bouncing, body: bodies.tall, trunkSway: 2.2 },
  narrow: { ...forms.narrow, body: bodies.leggy, trunkSway: 3.2 },
  uneven: { ...forms.uneven, body: bodies.middle, trunkSway: 2.6 },
  fast: {
    ...forms.clean,
    body: bodies.middle,
    speed: 3.8,
    cadence: 178,
    contactTimeMs: both(205),
    overstride: both(0.2),
  },
  everything: {
    ...forms.overstriding,
    body: bodies.middle,
    lean: 16,
    neck: 28,
    armCrossing: both(-0.2),
    shoulderTurn: 12,
    stepWidth: -0.02,
    pelvicDrop: 8,
    trunkSway: 3,
    elbow: both(110),
  },
};
