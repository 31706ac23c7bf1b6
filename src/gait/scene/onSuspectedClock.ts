import type { StepPeriod } from '../motion/stepPeriod.ts';
import type { LevelTrack } from '../prepare/levelTrack.ts';
import type { PreparedFilm } from '../prepare/prepare.ts';
import type { RealSeconds } from '../prepare/realSeconds.ts';
import type { ReadablePart } from './readablePart.ts';
import type { Scene } from './scene.ts';

/** All that was read of a film before its clock was sure. */
export interface ClockedReading {
  readonly film: PreparedFilm;
  readonly part: ReadablePart;
  readonly period: StepPeriod | null;
  readonly scene: Scene;
}

/**
 * The same on the clock that the scene speaks for: filters follow the time scale that is most likely, whether or not
 * the person has confirmed it. The only place where the clock is set again; as it is read, where the film's own clock is
 * believed or only doubted.
 */
export function onSuspectedClock(reading: ClockedReading): ClockedReading {
  const { suspectedClock } = reading.scene;
  if (!suspectedClock?.isSure) return reading;
  const slower = suspectedClock.timeScale;
  const { film, part, period, scene } = reading;
  const onClock = (track: LevelTrack): LevelTrack => ({ ...track, times: track.times.map((time) => time / slower) });
  const bouts =
    part.bouts?.map(({ from, to }) => ({ from: (from / slower) as RealSeconds, to: (to / slower) as RealSeconds })) ??
    null;
  return {
    film: {
      ...film,
      level: onClock(film.level),
      fresh: onClock(film.fresh),
      frameRate: film.frameRate * slower,
      timeScale: film.timeScale * slower,
    },
    part: { ...part, track: onClock(part.track), bouts },
    period: period && { ...period, seconds: period.seconds / slower },
    scene: { ...scene, bouts },
  };
}
