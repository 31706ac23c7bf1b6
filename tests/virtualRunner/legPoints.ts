import type { Side } from '../../src/poseTrack/side.ts';
import { footOutline } from './footOutline.ts';
import { type FootPoint, footShape } from './footShape.ts';
import type { Form } from './form.ts';
import type { LegPose } from './legMotion.ts';
import type { Point3 } from './point3.ts';
import type { Proportions } from './proportions.ts';
import type { LegPoints } from './skeleton.ts';
import { vector } from './vector.ts';

/** A leg's points from its hip joint and foot: the knee bends forward in the plane of hip, ankle and toes. */
export function legPoints(hip: Point3, foot: LegPose, side: Side, form: Form, lengths: Proportions): LegPoints {
  const sign = side === 'right' ? 1 : -1;
  const outward = (form.toeOut * Math.PI) / 180;
  const { ankle, pitch, toeBend } = foot;
  const toAnkle = vector.subtract(ankle, hip);
  const distance = vector.length(toAnkle);
  const down = vector.scale(toAnkle, 1 / distance);
  const ahead: Point3 = [Math.cos(outward * 0.6), 0, sign * Math.sin(outward * 0.6)];
  const kneeward = vector.normalise(vector.along(ahead, down, -vector.dot(ahead, down)));
  const along = (distance ** 2 + lengths.thigh ** 2 - lengths.shank ** 2) / (2 * distance);
  const out = Math.sqrt(Math.max(0, lengths.thigh ** 2 - along ** 2));
  const knee = vector.along(vector.along(hip, down, along), kneeward, out);

  const place = ([forward, up]: FootPoint): Point3 =>
    vector.add(ankle, [forward * Math.cos(outward), up, sign * forward * Math.sin(outward)]);
  const outline = footOutline(footShape(lengths), pitch, toeBend);
  return {
    hip,
    knee,
    ankle,
    heel: place(outline.heel),
    toe: place(outline.toe),
    heelSole: place(outline.heelSole),
    ballSole: place(outline.ballSole),
    toeSole: place(outline.toeSole),
    pitch,
    toeBend,
    onGround: foot.onGround,
  };
}
