/** Of a window's frames so many are known. */
const leastKnown = 0.6;

/** Phase of a swing at a moment, 0..1 of its period, and its amplitude. */
export interface Swing {
  readonly phase: number;
  readonly amplitude: number;
}

/** The rows of the equations, of which one at a time is solved. */
const rows = Array.from({ length: 4 }, () => new Float64Array(5));

/**
 * Least squares of a line and a swing of this period through the frames `from` … `to` − 1.
 *
 * It is asked four times for every frame of a film, so nothing is allocated and every sum is taken once.
 *
 * @param at The moment whose phase is told, seconds.
 * @param period Seconds.
 * @returns null where too little is known, or where line and swing can't be told apart.
 */
export function swingAt(
  times: Float64Array,
  values: Float64Array,
  from: number,
  to: number,
  at: number,
  period: number,
): Swing | null {
  // Sums over the frames: of the products of 1, t, cosine (c), sine (s) and the value (v).
  let [known, t1, c1, s1, v1] = [0, 0, 0, 0, 0];
  let [tt, tc, ts, tv] = [0, 0, 0, 0];
  let [cc, cs, cv, ss, sv] = [0, 0, 0, 0, 0];
  for (let i = from; i < to; i++) {
    const value = values[i];
    if (Number.isNaN(value)) continue;
    const t = times[i] - at;
    const angle = (2 * Math.PI * t) / period;
    const cosine = Math.cos(angle);
    const sine = Math.sin(angle);
    known++;
    t1 += t;
    c1 += cosine;
    s1 += sine;
    v1 += value;
    tt += t * t;
    tc += t * cosine;
    ts += t * sine;
    tv += t * value;
    cc += cosine * cosine;
    cs += cosine * sine;
    cv += cosine * value;
    ss += sine * sine;
    sv += sine * value;
  }
  const covered = to > from ? times[to - 1] - times[from] : 0;
  if (known < 6 || known < leastKnown * (to - from) || covered < 0.8 * Math.min(period, 1.2 * period)) return null;
  fill(rows[0], known, t1, c1, s1, v1);
  fill(rows[1], t1, tt, tc, ts, tv);
  fill(rows[2], c1, tc, cc, cs, cv);
  fill(rows[3], s1, ts, cs, ss, sv);
  if (!solve()) return null;
  const cosine = rows[2][4] / rows[2][2];
  const sine = rows[3][4] / rows[3][3];
  return { phase: Math.atan2(-sine, cosine) / (2 * Math.PI), amplitude: Math.hypot(cosine, sine) };
}

function fill(row: Float64Array, a: number, b: number, c: number, d: number, right: number): void {
  row[0] = a;
  row[1] = b;
  row[2] = c;
  row[3] = d;
  row[4] = right;
}

/** Gauss–Jordan on `rows`, the right-hand side last; false where they depend on each other. */
function solve(): boolean {
  for (let k = 0; k < 4; k++) {
    let best = k;
    for (let r = k + 1; r < 4; r++) if (Math.abs(rows[r][k]) > Math.abs(rows[best][k])) best = r;
    const pivot = rows[best];
    if (Math.abs(pivot[k]) < 1e-9) return false;
    for (let r = best; r > k; r--) rows[r] = rows[r - 1];
    rows[k] = pivot;
    for (let r = 0; r < 4; r++) {
      if (r === k) continue;
      const row = rows[r];
      const share = row[k] / pivot[k];
      for (let c = k; c < 5; c++) row[c] -= share * pivot[c];
    }
  }
  return true;
}
