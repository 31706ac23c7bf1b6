/** A run–walk session: run and walk in turn, between five minutes of walking at either end. */
export interface Stage {
  /** Counted from 1. */
  readonly stage: number;
  readonly runSeconds: number;
  /** 0 in the last, which has no walk between. */
  readonly walkSeconds: number;
  readonly times: number;
}

/** Walking before and after, seconds. */
const walkAround = 300;

/**
 * From half a minute to twenty minutes of running. The seconds are ours: the trial that showed such a way to help a
 * back (Neason 2024) took half an hour three times a week, and its own steps aren't printed. Each session here lasts
 * about half an hour as well.
 */
export const stages: readonly Stage[] = [
  { runSeconds: 30, walkSeconds: 90, times: 10 },
  { runSeconds: 60, walkSeconds: 90, times: 8 },
  { runSeconds: 90, walkSeconds: 90, times: 7 },
  { runSeconds: 120, walkSeconds: 90, times: 6 },
  { runSeconds: 180, walkSeconds: 90, times: 5 },
  { runSeconds: 300, walkSeconds: 90, times: 3 },
  { runSeconds: 480, walkSeconds: 120, times: 2 },
  { runSeconds: 600, walkSeconds: 60, times: 2 },
  { runSeconds: 1200, walkSeconds: 0, times: 1 },
].map((stage, i) => ({ stage: i + 1, ...stage }));

/** The stage of that number; the nearest there is for any other. */
export function stageOf(number: number): Stage {
  return stages[Math.min(stages.length, Math.max(1, Math.round(number))) - 1];
}

/** How long a session takes, walking before and after included, seconds. */
export function sessionSeconds({ runSeconds, walkSeconds, times }: Stage): number {
  return 2 * walkAround + times * (runSeconds + walkSeconds);
}
