import type { GaitReading } from '../gait/gaitReading.ts';
import { prepare } from '../gait/prepare/prepare.ts';
import { readGait } from '../gait/readGait.ts';
import { lyingTurn } from '../gait/scene/lyingTurn.ts';
import type { PoseTrack } from '../poseTrack/poseTrack.ts';
import type { QuarterTurn } from '../poseTrack/quarterTurn.ts';
import { turnTrack } from '../poseTrack/turnTrack.ts';
import type { Said } from './said.ts';

/** A film in which the body does not stand upright. */
export interface LyingFilm {
  /** What would make it upright. */
  readonly turn: Exclude<QuarterTurn, 0>;
  /** Whether the film lies, and not the person: upside down nobody stays for long, and on the floor nobody runs. */
  readonly isSure: boolean;
}

/** Fewer steps than this, or steps at another pace, may be an exercise on the floor. Steps a minute in real time. */
const leastSteps = 6;
const runnersCadence = { least: 135, most: 220 };

/** Whether the film lies on its side or upside down; null where it does not, or where the person said how it lies. */
export function lyingFilm(track: PoseTrack, said: Said): LyingFilm | null {
  if (said.turn !== undefined) return null;
  const turn = lyingTurn(track);
  if (turn === null) return null;
  if (turn === 180) return { turn, isSure: true };
  const { scene, stances, cadence } = readGait(prepare(turnTrack(track, turn), null, said.timeScale ?? null), said);
  const pace = cadence?.value ?? 0;
  const isRun =
    scene.gait === 'running' &&
    scene.suspectedClock === null &&
    stances.length >= leastSteps &&
    pace >= runnersCadence.least &&
    pace <= runnersCadence.most;
  return { turn, isSure: isRun };
}

/** What can be read of a film that lies: nothing, before it is turned. */
export function withoutReading(reading: GaitReading): GaitReading {
  return {
    ...reading,
    stances: [],
    cadence: null,
    scene: {
      ...reading.scene,
      gait: 'none',
      view: 'unknown',
      direction: 'unknown',
      nearSide: null,
      suspectedClock: null,
      bouts: null,
      isPlayedAtTwoSpeeds: false,
    },
  };
}
