import type { Side } from '../../src/poseTrack/side.ts';
import { footShape } from './footShape.ts';
import type { Form } from './form.ts';
import type { Point3 } from './point3.ts';
import type { Proportions } from './proportions.ts';
import { stanceFoot } from './stanceFoot.ts';

/**
 * Where the ankle is while this foot is on the belt, by seconds since its contact: carried back with the belt from the
 * stated overstride, rolling over the foot. Mid-hip stays at x = 0.
 */
export function stanceAnkle(form: Form, lengths: Proportions, side: Side, contactTime: number, toeOffPitch: number) {
  const shape = footShape(lengths);
  const landingPitch = form.footAngle[side];
  const sign = side === 'right' ? 1 : -1;
  const outward = (form.toeOut * Math.PI) / 180;
  const atContact = stanceFoot(shape, landingPitch, toeOffPitch, 0).forward;
  const flat = stanceFoot(shape, landingPitch, toeOffPitch, 0.42).forward;
  return (since: number): { readonly ankle: Point3; readonly pitch: number; readonly toeBend: number } => {
    const foot = stanceFoot(shape, landingPitch, toeOffPitch, since / contactTime);
    return {
      ankle: [
        form.overstride[side] + (foot.forward - atContact) * Math.cos(outward) - form.speed * since,
        foot.up,
        sign * (form.stepWidth / 2 + (foot.forward - flat) * Math.sin(outward)),
      ],
      pitch: foot.pitch,
      toeBend: foot.toeBend,
    };
  };
}
