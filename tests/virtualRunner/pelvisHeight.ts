import type { Form } from './form.ts';
import type { Rhythm, Stance } from './rhythm.ts';
import { UnreachableForm } from './unreachableForm.ts';

const gravity = 9.81;

/**
 * Height of mid-hip above its height at initial contact, as a function of time since a right contact (0 to one stride),
 * metres.
 *
 * Running: a free fall in flight. In stance the push is `sin` and `1 − cos 2` shapes of mean 1 in the proportion that
 * gives the stated bounce, plus a first harmonic that brings the hips back to contact height at toe-off when the two
 * flights differ. Without a stated bounce the push is a half sine (Morin et al. 2005).
 * Walking: one cosine per step, lowest in the middle of double support.
 *
 * @throws UnreachableForm when the stated bounce would need feet that pull on the ground.
 */
export function pelvisHeight(form: Form, { strideTime, stances }: Rhythm): (time: number) => number {
  const [right, left] = stances;
  if (form.activity === 'walking') {
    const amplitude = (form.bounce ?? 0.035) / 2;
    const lowest = -right.flightTime / 2;
    const wave = (time: number) => -amplitude * Math.cos((4 * Math.PI * (time - lowest)) / strideTime);
    return (time) => wave(time) - wave(0);
  }
  const rightStance = stanceHeight(form, right, left.flightTime);
  const leftStance = stanceHeight(form, left, right.flightTime);
  return (time) => {
    const [stance, height] = time < left.from ? [right, rightStance] : [left, leftStance];
    const since = time - stance.from;
    if (since <= stance.contactTime) return height(since);
    const flown = since - stance.contactTime;
    return (gravity / 2) * flown * (stance.flightTime - flown);
  };
}

/** Height during one stance, from landing after `flightBefore` to taking off into its own flight. */
function stanceHeight(form: Form, { side, contactTime: duration, flightTime }: Stance, flightBefore: number) {
  const landing = (-gravity * flightBefore) / 2;
  const takeOff = (gravity * flightTime) / 2;
  const push = (takeOff - landing) / duration + gravity;
  // Twice-integrated shapes on 0..1; both reach 1/2 at 1, the harmonic reaches 1/(2π).
  const halfSine = (u: number) => u / 2 - Math.sin(Math.PI * u) / (2 * Math.PI);
  const raised = (u: number) => (u * u) / 2 - (1 - Math.cos(2 * Math.PI * u)) / (4 * Math.PI * Math.PI);
  const harmonic = (u: number) => u / (2 * Math.PI) - Math.sin(2 * Math.PI * u) / (4 * Math.PI * Math.PI);
  const twist = 2 * Math.PI * (gravity / 2 - landing / duration - push / 2);
  const path = (peaked: number) => (since: number) => {
    const u = since / duration;
    const shape = push * ((1 - peaked) * halfSine(u) + peaked * raised(u)) + twist * harmonic(u);
    return landing * since - (gravity / 2) * since * since + duration * duration * shape;
  };
  if (form.bounce === null) return path(0);

  const top = (gravity * Math.max(flightTime, flightBefore) ** 2) / 8;
  const lowestOf = (height: (since: number) => number) => {
    let lowest = 0;
    for (let i = 1; i < 200; i += 1) lowest = Math.min(lowest, height((i / 200) * duration));
    return lowest;
  };
  // The sink is linear in the proportion where flights are equal, and nearly so elsewhere; two rounds suffice.
  let peaked = 0;
  for (let round = 0; round < 20; round += 1) {
    const range = top - lowestOf(path(peaked));
    const slope = (top - lowestOf(path(peaked + 0.01)) - range) / 0.01;
    peaked += (form.bounce - range) / slope;
  }
  const [flattest, sharpest] = [-1.2, 1];
  if (peaked < flattest || peaked > sharpest) {
    const reach = [flattest, sharpest].map((p) => `${((top - lowestOf(path(p))) * 100).toFixed(1)} cm`).join(' and ');
    throw new UnreachableForm(
      `A bounce of ${(form.bounce * 100).toFixed(1)} cm does not go with the ${side} contact's timing, which allows between ${reach}.`,
    );
  }
  return path(peaked);
}
