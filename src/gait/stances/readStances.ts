import type { LevelTrack } from '../prepare/levelTrack.ts';
import type { ClockedReading } from '../scene/onSuspectedClock.ts';
import { frontalStances } from './frontalStances.ts';
import { inStep } from './inStep.ts';
import { sideStances } from './sideStances.ts';
import type { Stance } from './stance.ts';

/** When each foot was on the ground. */
export interface FoundStances {
  readonly stances: readonly Stance[];
  /** The track with its legs put right by what the stances taught; null where nothing was learnt. */
  readonly track: LevelTrack | null;
}

/**
 * The stances of a runner, in order; none where nobody runs. One or two are stances as well, from which nothing is
 * judged.
 */
export function readStances({ film, part, period, scene }: ClockedReading): FoundStances {
  if (scene.gait !== 'running' || period === null) return { stances: [], track: null };
  const { view } = scene;
  const found =
    view === 'front' || view === 'rear'
      ? { stances: frontalStances(part, view, period.seconds, film.frameRate), track: null }
      : sideStances(film, part, period.seconds);
  return { ...found, stances: inStep(found.stances) };
}
