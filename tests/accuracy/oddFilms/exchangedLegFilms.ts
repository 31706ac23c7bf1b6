import type { RunAnalysis } from '../../../src/analysis/runAnalysis.ts';
import { Keypoint } from '../../../src/poseTrack/keypoints.ts';
import type { PoseTrack } from '../../../src/poseTrack/poseTrack.ts';
import { exchangedIn, runFilmOf, slowed } from '../../unit/analysis/runFilms.ts';
import { seededRandom } from '../../virtualRunner/seededRandom.ts';
import { exchangedLegs } from '../exchangedLegs.ts';
import { caseTrack } from './caseTrack.ts';
import type { OddFilm } from './oddFilm.ts';

/** Share of the frames that may be drawn with exchanged legs. */
const mostWrong = 0.01;

/** Films in whose points left and right leg change places, and whose drawing must not. */
export function exchangedLegFilms(shared: string | null): OddFilm[] {
  const plans = [
    { camera: 'rightSide', frameRate: 30, seconds: 8, slower: 1, frames: 1 },
    { camera: 'leftSide', frameRate: 60, seconds: 8, slower: 1, frames: 1 },
    { camera: 'rightSide', frameRate: 120, seconds: 2.4, slower: 4, frames: 1 },
    { camera: 'leftSide', frameRate: 240, seconds: 4, slower: 8, frames: 1 },
    { camera: 'leftSide', frameRate: 60, seconds: 8, slower: 1, frames: 8 },
    { camera: 'rightSide', frameRate: 120, seconds: 2.4, slower: 4, frames: 14 },
  ] as const;
  const films = plans.map(({ slower, frames, ...plan }): OddFilm => {
    const truth = slowed(runFilmOf({ runner: 'everything', noise: 1, ...plan }), slower);
    const track = exchangedIn(truth, someFrames(truth.times.length, frames));
    return {
      kind: 'legs exchanged from frame to frame',
      name: `${plan.frameRate} frames a real second, ${frames} in a row, ${plan.camera}`,
      seen: { track },
      said: { timeScale: slower === 1 ? null : slower },
      right: 'answered',
      truth: 'each leg in its place',
      fault(_analysis: RunAnalysis, drawn: PoseTrack) {
        const share = exchangedLegs(drawn, truth);
        return share <= mostWrong ? null : `legs drawn wrong in ${Math.round(100 * share)} of 100 frames`;
      },
    };
  });
  if (shared) films.push(slowMotionCase(shared));
  return films;
}

/** About three of ten frames, in runs of so many. */
function someFrames(count: number, inARow: number): number[] {
  const { even } = seededRandom(3);
  const frames: number[] = [];
  for (let i = 0; i < count; i += inARow) {
    if (even() < 0.3) for (let k = i; k < Math.min(count, i + inARow); k++) frames.push(k);
  }
  return frames;
}

function slowMotionCase(shared: string): OddFilm {
  return {
    kind: 'legs exchanged from frame to frame',
    name: 'a person, slowed four times',
    seen: { track: caseTrack(shared, '14-legs-exchanged-slowmo/runner-left-slow4') },
    said: { timeScale: 4 },
    right: 'answered',
    truth: 'left leg behind, right leg in front from 2.8 to 3.1 s',
    fault(_analysis, drawn) {
      const wrong = drawn.times.findIndex(
        (time, i) =>
          time >= 2.8 && time <= 3.1 && !(drawn.x[Keypoint.leftAnkle][i] > drawn.x[Keypoint.rightAnkle][i] + 100),
      );
      return wrong < 0 ? null : `legs drawn wrong at ${drawn.times[wrong].toFixed(2)} s`;
    },
  };
}
