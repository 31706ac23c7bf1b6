import { usualRoll } from '../../cameraRoll/usualRoll.ts';
import type { Side } from '../../poseTrack/side.ts';
import { median } from '../../signal/median.ts';
import { partAt } from '../partAt.ts';
import type { RunAnalysis } from '../runAnalysis.ts';
import type { Drawing } from './drawing.ts';
import { tiltDegrees } from './drawingDegrees.ts';

/** Hip drop by lines that somebody drew along the waistband. */
export interface HipDrop {
  /** While one stands on this leg; null where no line was drawn in the middle of its stance. */
  readonly standing: Readonly<Record<Side, DropOfSide | null>>;
  /** Mean of both legs, in which the camera's roll cancels out; null without a line on either. */
  readonly both: { readonly degrees: number; readonly error: number } | null;
  /** Lines that are not at mid-stance, and so say nothing. */
  readonly outside: number;
}

/** The other hip lower is positive, degrees; the error is a 95 % half-width. */
export interface DropOfSide {
  readonly degrees: number;
  readonly error: number;
  readonly lines: number;
}

const halfWidthOfNormal = 1.96;

/** A hand places an end of the band within about this share of the band's length, SD; convention of this project. */
const handShare = 0.012;
/** And no better than this in the film's own pixels, SD. */
const handPixels = 1;

/**
 * Mid-stance from landing to landing of the other foot, shares of a step: a foot stands for some 0.7 of it, so its
 * middle is at 0.35.
 */
const midStance = { from: 0.15, to: 0.55 } as const;

/**
 * How far the hip on the side of the leg in the air is below the other at mid-stance, from waistband lines on a film
 * from behind. The pose model draws the hips level whatever they do (`heuristics/pelvicDrop`), so a hand has to.
 *
 * @param rollError one standard deviation, degrees; null where nothing is known of the camera's roll.
 * @returns null where the film is not from behind, or nothing was drawn.
 */
export function hipDrop(drawings: readonly Drawing[], analysis: RunAnalysis, rollError: number | null): HipDrop | null {
  const { cameraRollDegrees } = analysis;
  const bands = drawings.filter(({ kind, points }) => kind === 'waistband' && points.length === 2);
  if (analysis.view !== 'rear' || bands.length === 0) return null;
  const drops: Record<Side, { degrees: number; sd: number }[]> = { left: [], right: [] };
  let outside = 0;
  for (const { time, points } of bands) {
    const side = stanceLegAt(analysis, time);
    if (side === null) {
      outside++;
      continue;
    }
    const [one, other] = points;
    const length = Math.hypot(one[0] - other[0], one[1] - other[1]);
    const tilt = tiltDegrees(one, other, cameraRollDegrees ?? 0);
    // Seen from behind, the runner's right is on the picture's right.
    const degrees = side === 'right' ? tilt : -tilt;
    const sd = (Math.SQRT2 * Math.max(handShare, handPixels / length) * 180) / Math.PI;
    drops[side].push({ degrees, sd });
  }
  const roll = cameraRollDegrees === null ? usualRoll : (rollError ?? usualRoll);
  const ofSide = (side: Side): (DropOfSide & { readonly hand: number }) | null => {
    const own = drops[side];
    if (own.length === 0) return null;
    const degrees = own.reduce((sum, drop) => sum + drop.degrees, 0) / own.length;
    const hand = Math.sqrt(own.reduce((sum, { sd }) => sum + sd * sd, 0)) / own.length;
    return { degrees, error: halfWidthOfNormal * Math.hypot(hand, roll), lines: own.length, hand };
  };
  const [left, right] = [ofSide('left'), ofSide('right')];
  const both = left &&
    right && {
      degrees: (left.degrees + right.degrees) / 2,
      error: (halfWidthOfNormal * Math.hypot(left.hand, right.hand)) / 2,
    };
  return { standing: { left, right }, both, outside };
}

/** The leg that somebody stands on in the middle of its stance; null at any other moment. */
function stanceLegAt(analysis: RunAnalysis, time: number): Side | null {
  const { contacts } = analysis;
  const last = contacts.findLast(({ initialContact }) => initialContact <= time);
  const part = partAt(analysis, time);
  if (!last || part?.view !== 'rear' || last.initialContact < part.from) return null;
  const steps = contacts.slice(1).map(({ initialContact }, i) => initialContact - contacts[i].initialContact);
  const share = (time - last.initialContact) / median(steps);
  return share >= midStance.from && share <= midStance.to ? last.side : null;
}
