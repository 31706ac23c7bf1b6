import type { Contact } from '../../gait/stances/contact.ts';
import { legKeypoints } from '../../poseTrack/legKeypoints.ts';
import type { Side } from '../../poseTrack/side.ts';
import { bodyPoint } from '../bodyPoint.ts';
import { isUncertain } from '../isUncertain.ts';
import type { Shape, ShapeRole } from '../shape.ts';
import { alignAhead, line, number } from './marks.ts';
import type { AskedMeasure } from './measureDrawing.ts';
import { moved, type Place } from './plane.ts';
import { trunkIn } from './trunkIn.ts';

/** How long a foot without a known toe-off is taken to be down, as a share of its stride. */
const standing = 0.34;

/** The contact that holds in a frame, the newest of several. */
export function downIn({ analysis, track, strideSeconds }: AskedMeasure, frame: number): Contact | undefined {
  const time = track.times[frame];
  return analysis.contacts.findLast(
    ({ initialContact, toeOff }) =>
      time >= initialContact && time < (toeOff ?? initialContact + standing * strideSeconds),
  );
}

/** A foot on the ground with a number below it. */
export function soleWith(asked: AskedMeasure, frame: number, contact: Contact, text: string): Shape[] {
  const { track, axes, facing } = asked;
  const sole = soleIn(asked, frame, contact.side);
  const trunk = trunkIn(track, frame);
  if (!sole || !trunk) return [];
  const lower = Math.max(...sole.map(([x, y]) => x * axes.down[0] + y * axes.down[1]));
  const [heel] = sole;
  const at = moved(heel, axes, {
    down: lower - (heel[0] * axes.down[0] + heel[1] * axes.down[1]) + 0.2 * trunk.length,
  });
  const align = facing === null ? 'middle' : alignAhead(facing);
  return [...soleShapes(asked, frame, contact.side), number(roleOf(contact.side), at, text, align)];
}

/** The line from heel to toe. */
export function soleShapes(asked: AskedMeasure, frame: number, side: Side): Shape[] {
  const sole = soleIn(asked, frame, side);
  if (!sole) return [];
  const { heel, toe } = legKeypoints(side);
  return [line(roleOf(side), sole, { isUncertain: isUncertain(asked.track, frame, heel, toe) })];
}

/** Heel and toe in one frame; null where either is missing. */
export function soleIn({ track }: AskedMeasure, frame: number, side: Side): readonly [Place, Place] | null {
  const { heel, toe } = legKeypoints(side);
  const [back, front] = [bodyPoint(track, frame, heel), bodyPoint(track, frame, toe)];
  return back && front ? [back, front] : null;
}

/** A side's own colour and line. */
export function roleOf(side: Side): ShapeRole {
  return side === 'left' ? 'contactLeft' : 'contactRight';
}
