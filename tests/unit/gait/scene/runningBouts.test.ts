import { describe, expect, test } from 'vitest';
import { oscillationWindows } from '../../../../src/gait/scene/oscillationWindows.ts';
import { runningBouts } from '../../../../src/gait/scene/runningBouts.ts';
import { runningPace } from '../../../../src/gait/scene/runningPace.ts';
import type { TrunkPath } from '../../../../src/poseTrack/trunkPath.ts';
import { seededRandom } from '../../../virtualRunner/seededRandom.ts';

interface Stretch {
  readonly seconds: number;
  /** Duration of a step, seconds, and height of its bounce, trunk lengths. */
  readonly step: number;
  readonly height: number;
}

const run = (seconds: number): Stretch => ({ seconds, step: 0.36, height: 0.14 });
const walk = (seconds: number): Stretch => ({ seconds, step: 0.52, height: 0.06 });
const stand = (seconds: number): Stretch => ({ seconds, step: 1, height: 0 });
const slowedRun = (seconds: number): Stretch => ({ seconds, step: 4 * 0.36, height: 0.14 });

/** A trunk 100 pixels long that bounces as told, with the trembling of a pose model. */
function film(...stretches: readonly Stretch[]): { times: Float64Array; trunk: TrunkPath } {
  const random = seededRandom(3);
  const times: number[] = [];
  const hips: number[] = [];
  let phase = 0;
  for (const { seconds, step, height } of stretches) {
    for (let i = 0; i < 30 * seconds; i += 1) {
      times.push(times.length / 30);
      phase += (2 * Math.PI) / 30 / step;
      hips.push(500 - 100 * (height / 2) * Math.sin(phase) + 0.4 * random.normal());
    }
  }
  const row = (values: readonly number[]) => Float64Array.from(values);
  const still = row(times.map(() => 300));
  return {
    times: row(times),
    trunk: {
      hipX: still,
      hipY: row(hips),
      shoulderX: still,
      shoulderY: row(hips.map((hip) => hip - 100)),
      length: row(times.map(() => 100)),
      medianLength: 100,
    },
  };
}

function boutsOf(...stretches: readonly Stretch[]) {
  const { times, trunk } = film(...stretches);
  const windows = oscillationWindows(times, trunk);
  const pace = runningPace(windows);
  return { times, pace, bouts: pace ? runningBouts(times, trunk, pace, windows) : [] };
}

/** To the step: nobody can say it more sharply. */
const near = (bouts: readonly { readonly from: number; readonly to: number }[], parts: readonly number[][]) => {
  expect(bouts).toHaveLength(parts.length);
  for (const [i, { from, to }] of bouts.entries()) {
    expect(Math.abs(from - parts[i][0])).toBeLessThan(0.45);
    expect(Math.abs(to - parts[i][1])).toBeLessThan(0.45);
  }
};

describe('the parts of a film in which somebody runs', () => {
  test('a run from end to end is one', () => {
    const { times, bouts } = boutsOf(run(12));
    expect(bouts).toEqual([{ from: 0, to: times[times.length - 1] }]);
  });

  test('standing before, between and after is left out', () => {
    near(boutsOf(stand(5), run(9), stand(4), run(7), stand(6)).bouts, [
      [5, 14],
      [18, 25],
    ]);
  });

  test('walking is left out, even where it takes the most of the film', () => {
    const { pace, bouts } = boutsOf(walk(14), run(8), walk(9));
    near(bouts, [[14, 22]]);
    expect(pace!.isPlayedAtTwoSpeeds).toBe(false);
  });

  test('a walker whose trunk is drawn to swing quicker than it does is no run', () => {
    // Where every window shows a walker's rhythm, what swings as quickly as the run is the model's.
    const { times, trunk } = film(run(6), run(8));
    const windows = oscillationWindows(times, trunk);
    const pace = runningPace(windows)!;
    const walked = windows.map((window) => (window.centre < 6 ? { ...window, step: 0.53 } : window));
    const steady = { ...trunk, hipY: trunk.hipY.map((y, i) => (times[i] > 4.5 && times[i] < 8 ? 500 : y)) };
    near(runningBouts(times, { ...steady, shoulderY: steady.hipY.map((y) => y - 100) }, pace, walked), [[8, 14]]);
  });

  test('a misstep is no end', () => {
    expect(boutsOf(run(6), stand(0.6), run(6)).bouts).toHaveLength(1);
  });

  test('a run partly in slow motion is read at the speed with more steps', () => {
    const { pace, bouts } = boutsOf(run(6), slowedRun(12), run(4));
    expect(pace!.isPlayedAtTwoSpeeds).toBe(true);
    near(bouts, [
      [0, 6],
      [18, 22],
    ]);
    const slow = boutsOf(run(6), slowedRun(40));
    expect(slow.pace!.isPlayedAtTwoSpeeds).toBe(true);
    expect(slow.pace!.step).toBeCloseTo(4 * 0.36, 1);
    expect(slow.bouts[0].from).toBeGreaterThan(5);
  });

  test('nobody moves: there is no pace', () => {
    expect(boutsOf(stand(10)).pace).toBeNull();
  });
});
