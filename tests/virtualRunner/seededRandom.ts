/** Random numbers that are the same on every machine and day for the same seed. */
export interface SeededRandom {
  /** Evenly spread, 0 (included) to 1 (excluded). */
  even(): number;
  /** Normally distributed, mean 0, standard deviation 1. */
  normal(): number;
}

/** Mulberry32 (Tommy Ettinger, public domain) and Box–Muller on top. */
export function seededRandom(seed: number): SeededRandom {
  let state = seed >>> 0;
  const even = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  return { even, normal: () => Math.sqrt(-2 * Math.log(1 - even())) * Math.cos(2 * Math.PI * even()) };
}
