import type { Side } from '../../src/poseTrack/side.ts';
import type { Form } from './form.ts';
import { UnreachableForm } from './unreachableForm.ts';

/** One foot's stance within the stride, seconds; the stride begins at the right contact. */
export interface Stance {
  readonly side: Side;
  /** Initial contact. */
  readonly from: number;
  readonly contactTime: number;
  /** From toe-off to the other foot's contact; negative = both feet on the ground. */
  readonly flightTime: number;
}

/** When the feet are on the ground. */
export interface Rhythm {
  readonly strideTime: number;
  readonly stances: readonly [right: Stance, left: Stance];
}

/** @throws UnreachableForm when a run would have no flight, a walk no double support, or a foot never swings. */
export function rhythm(form: Form): Rhythm {
  const strideTime = 120 / form.cadence;
  const rightStep = strideTime * form.rightStepShare;
  const right = form.contactTimeMs.right / 1000;
  const left = form.contactTimeMs.left / 1000;
  const stances = [
    { side: 'right', from: 0, contactTime: right, flightTime: rightStep - right },
    { side: 'left', from: rightStep, contactTime: left, flightTime: strideTime - rightStep - left },
  ] as const;
  for (const { side, contactTime, flightTime } of stances) {
    const ms = (seconds: number) => `${Math.round(seconds * 1000)} ms`;
    if (form.activity === 'running' && flightTime < 0.01) {
      throw new UnreachableForm(
        `A ${side} contact of ${ms(contactTime)} leaves no flight in a step of ${ms(contactTime + flightTime)}: shorten the contact or lower the cadence.`,
      );
    }
    if (form.activity === 'walking' && flightTime > -0.02) {
      throw new UnreachableForm(
        `A ${side} contact of ${ms(contactTime)} leaves no double support in a walking step of ${ms(contactTime + flightTime)}.`,
      );
    }
    if (contactTime > 0.8 * strideTime) {
      throw new UnreachableForm(`A ${side} contact of ${ms(contactTime)} leaves no time to swing the leg.`);
    }
  }
  return { strideTime, stances };
}
