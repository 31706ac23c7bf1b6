import { looksApart } from './looks.ts';
import type { Sighting } from './sighting.ts';

/** Somebody is still there when the hips lie within this many trunk lengths of where they were. */
const nearestTrunks = 1;
/** After longer than this, seconds, a place says nothing: somebody else may stand there. */
const longestGapSeconds = 1;
/** The tracker remembers a number for this long, seconds. */
const numberSeconds = 2;
/** Who looks more different than this is somebody else, wherever and whenever. */
const otherLooks = 0.13;
/** Who looks no more different than this is the same, wherever and whenever … */
const sameLooks = 0.08;
/** … if the body is about as large: people come back along the same way, a little nearer or further. */
const mostSizeRatio = 1.35;

/**
 * Sightings by person. Somebody is known again at the same place a moment later, or by looks and size after having left
 * the picture, from whichever side; who is in the picture at the same time is somebody else.
 *
 * @param sightings Of the whole film, in order of time.
 * @returns Each person's sightings in order.
 */
export function knownAgain(sightings: readonly Sighting[]): Sighting[][] {
  const everybody: Sighting[][] = [];
  const inOrder = sightings.toSorted((a, b) => a.first.time - b.first.time);
  for (const seen of inOrder) {
    const absent = everybody.filter((own) => own[own.length - 1].last.time < seen.first.time);
    const somebody = byPlace(absent, seen) ?? byLooks(absent, seen);
    if (somebody) somebody.push(seen);
    else everybody.push([seen]);
  }
  return everybody;
}

/** Who was at that place a moment ago, and does not look like somebody else. */
function byPlace(absent: readonly Sighting[][], seen: Sighting): Sighting[] | null {
  let best: Sighting[] | null = null;
  let nearest = nearestTrunks;
  for (const own of absent) {
    const { last, number } = own[own.length - 1];
    const gap = seen.first.time - last.time;
    if (gap > (number === seen.number ? numberSeconds : longestGapSeconds) || apart(own, seen) > otherLooks) continue;
    const away = Math.hypot(seen.first.x - last.x, seen.first.y - last.y) / Math.max(seen.first.trunk, 1);
    // The tracker's own number is as good as a place.
    const distance = number === seen.number ? Math.min(away, 0.5 * nearestTrunks) : away;
    if (distance < nearest) {
      nearest = distance;
      best = own;
    }
  }
  return best;
}

/** Who looks most like that, and like nobody else. */
function byLooks(absent: readonly Sighting[][], seen: Sighting): Sighting[] | null {
  let best: Sighting[] | null = null;
  let least = sameLooks;
  for (const own of absent) {
    const { trunk } = own[own.length - 1];
    const distance = apart(own, seen);
    if (!(distance <= least) || Math.max(trunk / seen.trunk, seen.trunk / trunk) > mostSizeRatio) continue;
    least = distance;
    best = own;
  }
  return best;
}

/** How different somebody looks from all that was seen of a person: the nearest counts; NaN where nobody looked. */
function apart(own: readonly Sighting[], seen: Sighting): number {
  const distances = own.flatMap(({ looks }) => {
    const distance = looks && seen.looks ? looksApart(looks, seen.looks) : Number.NaN;
    return Number.isNaN(distance) ? [] : [distance];
  });
  return distances.length > 0 ? Math.min(...distances) : Number.NaN;
}
