import type { CameraRoll } from './cameraRoll.ts';
import type { Upright } from './findUprights.ts';

const radians = Math.PI / 180;

/** Edges lie on the common pattern when they are this near to it, degrees. */
const tolerance = 1.2;
/**
 * A phone on a ledge is not turned by more, but treadmills' posts lean by 10 to 20°, and all posts of one row alike.
 * Degrees.
 */
const mostRoll = 10;
/** What the search tries: roll in degrees, convergence as the change of slope over half the picture. */
const furthestRoll = 18;
const rollStep = 0.5;
const convergenceStep = 0.01;
const mostConvergence = 0.3;
/**
 * How likely roll and convergence are before anything is seen (SD): phones are held askew by few degrees, and pitched
 * by some 10.
 */
const usualRoll = 4;
const usualConvergence = 0.12;
/** Uprights as long together as this, in lengths of the picture's shorter side … */
const leastSupport = 0.8;
/** … and this share of all that lean up to so many degrees from the pattern, among which no more may be slanted … */
const leastShare = 0.7;
const supposed = 12;
/**
 * … on so many things, as any two fit some pattern, and three trees often do; a thing counts from this length on, share
 * of the shorter side …
 */
const fewestThings = 4;
const leastPart = 0.12;
/** … that stand as far apart as this share of the longer side, further than the posts of one treadmill. */
const leastApart = 0.12;
/** Another pattern, whose roll differs by more than this many degrees, may have at most this share behind it. */
const otherRoll = 3;
const mostRival = 0.7;
/** Edges up to this far from the pattern might have belonged to it, degrees: they speak against its being sure. */
const doubtful = 6;
/** … though none by more than this many degrees: one post may lean. */
const mostDoubt = 3;
const mostError = 1.5;
/** Edges nearer to each other than this belong to the same thing, share of the longer side. */
const sameThing = 0.04;
/** Things that are called vertical stand so to about this, and lenses bend lines as much. Degrees, SD. */
const usualLean = 0.6;

/** Edges of one thing, taken together. */
interface Thing {
  slope: number;
  crossing: number;
  length: number;
}

/**
 * The camera's roll from the near-upright edges of one picture; null where they don't agree, or are too few to tell.
 *
 * Vertical lines of the world meet in one point of the picture, far above or below. So their slopes go linearly with
 * where they cross the middle row, however the camera is pitched, and at the centre the slope is the tangent of the
 * roll: `slope = tan(roll) + convergence · crossing`, exactly. The pattern with the greatest length of edges near it is
 * taken.
 */
export function rollOfUprights(uprights: readonly Upright[], shorterSide: number): CameraRoll | null {
  const best = search(uprights);
  if (!best) return null;
  const within = (limit: number) => thingsOf(uprights.filter((one) => distance(one, best) < limit));
  const things = within(tolerance);
  const support = lengthOf(things, 2 * shorterSide);
  const places = things.filter(({ length }) => length > leastPart * shorterSide).map(({ crossing }) => crossing);
  const apart = Math.max(...places) - Math.min(...places);
  const isTold =
    best.rival <= mostRival &&
    support >= leastSupport * 2 * shorterSide &&
    support >= leastShare * lengthOf(within(supposed), 2 * shorterSide) &&
    places.length >= fewestThings &&
    apart >= 2 * leastApart;
  if (!isTold) return null;
  const fitted = fitPattern(things, within(doubtful));
  return Math.abs(fitted.degrees) > mostRoll || fitted.error > mostError ? null : fitted;
}

/** What verticals of the world look like through one camera. */
interface Pattern {
  /** Degrees. */
  readonly roll: number;
  /** Change of slope over half the picture's longer side. */
  readonly convergence: number;
}

function distance({ slope, crossing }: Upright, { roll, convergence }: Pattern): number {
  return Math.abs(Math.atan(slope) - Math.atan(Math.tan(roll * radians) + convergence * crossing)) / radians;
}

/**
 * What goes on behind a runner may be cut into pieces that overlap: no thing counts for more than the picture is high.
 */
function lengthOf(things: readonly Thing[], most: number): number {
  return things.reduce((sum, { length }) => sum + Math.min(length, most), 0);
}

/**
 * The pattern with the most behind it; `rival`: how much the best one of clearly another roll has, as a share of that.
 */
function search(uprights: readonly Upright[]): (Pattern & { readonly rival: number }) | null {
  let best: Pattern | null = null;
  let bestScore = 0;
  const angles = uprights.map(({ slope }) => Math.atan(slope) / radians);
  const ofRoll: { readonly roll: number; readonly score: number }[] = [];
  for (let roll = -furthestRoll; roll <= furthestRoll; roll += rollStep) {
    let most = 0;
    for (let convergence = -mostConvergence; convergence <= mostConvergence; convergence += convergenceStep) {
      let score = 0;
      for (let i = 0; i < uprights.length; i++) {
        const one = uprights[i];
        const away = (angles[i] - roll - (convergence * one.crossing) / radians) / tolerance;
        if (away < 1 && away > -1) score += one.length * (1 - away * away) ** 2;
      }
      score *= Math.exp(-((roll / usualRoll) ** 2 + (convergence / usualConvergence) ** 2) / 8);
      most = Math.max(most, score);
      if (score > bestScore) {
        bestScore = score;
        best = { roll, convergence };
      }
    }
    ofRoll.push({ roll, score: most });
  }
  if (!best) return null;
  const { roll } = best;
  const others = ofRoll.filter((other) => Math.abs(other.roll - roll) > otherRoll).map(({ score }) => score);
  return { ...best, rival: Math.max(0, ...others) / bestScore };
}

/** Edges side by side are those of one post or frame, which may stand askew as a whole. */
function thingsOf(uprights: readonly Upright[]): Thing[] {
  const things: Thing[] = [];
  for (const { slope, crossing, length } of [...uprights].sort((a, b) => a.crossing - b.crossing)) {
    const last = things.at(-1);
    if (last && crossing - last.crossing < 2 * sameThing) {
      const sum = last.length + length;
      last.slope += ((slope - last.slope) * length) / sum;
      last.crossing += ((crossing - last.crossing) * length) / sum;
      last.length = sum;
    } else things.push({ slope, crossing, length });
  }
  return things;
}

/**
 * Weighted least squares, the convergence held by what is usual.
 *
 * @param doubted things that are near to the pattern or not so near: how far they scatter about it says how sure it is.
 */
function fitPattern(things: readonly Thing[], doubted: readonly Thing[]): CameraRoll {
  const usual = things.reduce((sum, { length }) => sum + length, 0) / things.length;
  // Longer things count for more, up to a point: each may stand askew as a whole.
  const weightOf = (length: number) => length / (length + usual);
  let spread = usualLean * radians;
  let [level, convergence, variance] = [0, 0, 0];
  for (let round = 0; round < 3; round++) {
    const prior = (spread / usualConvergence) ** 2;
    let [w, wx, wxx, wy, wxy] = [0, 0, prior, 0, 0];
    for (const { slope, crossing, length } of things) {
      const weight = weightOf(length);
      w += weight;
      wx += weight * crossing;
      wxx += weight * crossing * crossing;
      wy += weight * slope;
      wxy += weight * crossing * slope;
    }
    const determinant = w * wxx - wx * wx;
    level = (wxx * wy - wx * wxy) / determinant;
    convergence = (w * wxy - wx * wy) / determinant;
    variance = (wxx / determinant) * spread * spread;
    let [residual, weights] = [0, 0];
    for (const { slope, crossing, length } of doubted) {
      const weight = weightOf(length);
      residual += weight * Math.min((slope - level - convergence * crossing) ** 2, (mostDoubt * radians) ** 2);
      weights += weight;
    }
    // Roll and convergence took two of the things' freedoms.
    const freedom = things.length / Math.max(1, things.length - 2);
    spread = Math.max(usualLean * radians, Math.sqrt((freedom * residual) / weights));
  }
  return { degrees: Math.atan(level) / radians, error: Math.sqrt(variance) / radians };
}
