/** One axis of one point in one film: coefficients of `faultHarmonics`. */
export interface PlacedError {
  /** Whose film it is. */
  readonly body: string;
  /** Where the point is from its joint, and how much further off than that joint it was drawn. */
  readonly place: readonly number[];
  readonly error: readonly number[];
}

/**
 * A share is taken only where it foretells the films of bodies that it was not made from: what is left over of their
 * squared errors.
 */
const mostLeftOver = 0.9;

/**
 * How far the network draws a point where it draws it in everybody: the slope of its error over where the point truly
 * is, between films, from 0 (it follows the body) to −1 (it is drawn in one place, whatever the body).
 *
 * @param terms which coefficients count: the mean over the stride, or what goes with it.
 */
export function placeShare(films: readonly PlacedError[], terms: readonly number[]): number {
  const all = slope(films, terms);
  let [before, after] = [0, 0];
  for (const body of new Set(films.map((film) => film.body))) {
    const others = slope(
      films.filter((film) => film.body !== body),
      terms,
    );
    for (const film of films.filter((one) => one.body === body)) {
      for (const [n, j] of terms.entries()) {
        const error = film.error[j] - others.error[n];
        before += error ** 2;
        after += (error - clamp(others.share) * (film.place[j] - others.place[n])) ** 2;
      }
    }
  }
  return after <= mostLeftOver * before ? clamp(all.share) : 0;
}

const clamp = (share: number) => Math.min(0, Math.max(-1, share));

function slope(films: readonly PlacedError[], terms: readonly number[]) {
  const mean = (read: (film: PlacedError) => number) => films.reduce((sum, film) => sum + read(film), 0) / films.length;
  const place = terms.map((j) => mean((film) => film.place[j]));
  const error = terms.map((j) => mean((film) => film.error[j]));
  let [both, square] = [0, 0];
  for (const film of films) {
    for (const [n, j] of terms.entries()) {
      both += (film.place[j] - place[n]) * (film.error[j] - error[n]);
      square += (film.place[j] - place[n]) ** 2;
    }
  }
  return { place, error, share: square > 0 ? both / square : 0 };
}
