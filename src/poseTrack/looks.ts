/**
 * What somebody looks like: the mean colour at a few places of the body, `looksPlaces` × (red, green, blue), 0..1. NaN
 * where a place was outside the picture.
 */
export type Looks = Float32Array;

/** Head, chest, waist, thigh, shin and shoe. */
export const looksPlaces = 6;

/** Light changes as somebody turns round; the colour itself less. */
const lightShare = 0.4;
/** Fewer places than this, seen on both, compare nothing. */
const leastPlaces = 3;

/**
 * How different two bodies look: 0 the same, up to about 0.5. Mean over the places that are known of both, of the
 * distance in colour with light counting for less.
 *
 * @returns NaN where too little is known.
 */
export function looksApart(a: Looks, b: Looks): number {
  let sum = 0;
  let known = 0;
  for (let place = 0; place < looksPlaces; place++) {
    const [ra, ga, ba] = a.subarray(3 * place, 3 * place + 3);
    const [rb, gb, bb] = b.subarray(3 * place, 3 * place + 3);
    const light = (ra + ga + ba - rb - gb - bb) / 3;
    const redGreen = ra - ga - (rb - gb);
    const yellowBlue = (ra + ga) / 2 - ba - ((rb + gb) / 2 - bb);
    const distance = Math.hypot(lightShare * light, redGreen, yellowBlue);
    if (Number.isNaN(distance)) continue;
    sum += distance;
    known++;
  }
  return known >= leastPlaces ? sum / known : Number.NaN;
}
