import type { LevelTrack } from '../prepare/levelTrack.ts';
import type { ClockedReading } from '../scene/onSuspectedClock.ts';
import { frontalStances } from './frontalStances.ts';
import { sideStances } from './sideStances.ts';
import type { Stance } from './stance.ts';

/** When each foot was on the ground. */
export interface FoundStances {
  readonly stances: readonly Stance[];
  /** The track with its legs put right by what the stances taught; null where nothing was learnt. */
  readonly track: LevelTrack | null;
}

/** Stances are taken seriously from this many on (README, stances). */
const leastStances = 3;

/** The stances of a runner, in order; none where nobody runs. */
export function readStances({ film, part, period, scene }: ClockedReading): FoundStances {
  if (scene.gait !== 'running' || period === null) return { stances: [], track: null };
  const { view } = scene;
  const found =
    view === 'front' || view === 'rear'
      ? { stances: frontalStances(part, view, period.seconds, film.frameRate), track: null }
      : sideStances(film, part, period.seconds);
  return found.stances.length >= leastStances ? found : { ...found, stances: [] };
}
