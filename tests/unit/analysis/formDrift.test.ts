import { describe, expect, it } from 'vitest';
import { analyseRun } from '../../../src/analysis/analyseRun.ts';
import { Keypoint } from '../../../src/poseTrack/keypoints.ts';
import { filmSubject } from '../../accuracy/rig/filmSubject.ts';
import { makeShot } from '../../accuracy/rig/makeShot.ts';
import type { Subject } from '../../accuracy/rig/subject.ts';
import { virtualSubject } from '../../accuracy/rig/virtualSubject.ts';
import { cameras } from '../../virtualRunner/cameras.ts';
import { forms } from '../../virtualRunner/forms.ts';
import { misplaceTrack } from '../../virtualRunner/misplaceTrack.ts';
import type { Point3 } from '../../virtualRunner/point3.ts';
import { sceneTruth } from '../../virtualRunner/sceneTruth.ts';
import { vector } from '../../virtualRunner/vector.ts';

const seconds = 240;
const legs = ['Hip', 'Knee', 'Ankle', 'Heel', 'FootIndex'] as const;
const belowTheTrunk = new Set<number>(legs.flatMap((part) => [Keypoint[`left${part}`], Keypoint[`right${part}`]]));

/** Everything above the hips tips forward about them, so many degrees further with each minute. */
function tipping(runner: Subject, perMinute: number): Subject {
  return {
    ...runner,
    points(time) {
      const points = runner.points(time);
      const hip = vector.middle(points[Keypoint.leftHip], points[Keypoint.rightHip]);
      const angle = (perMinute * time * Math.PI) / 180 / 60;
      const [c, s] = [Math.cos(angle), Math.sin(angle)];
      return points.map((point, k): Point3 => {
        if (belowTheTrunk.has(k)) return point;
        const [x, y] = [point[0] - hip[0], point[1] - hip[1]];
        return [hip[0] + c * x + s * y, hip[1] - s * x + c * y, point[2]];
      });
    },
  };
}

function driftsOf(perMinute: number) {
  const subject = tipping(virtualSubject('tiring', forms.clean, 4, seconds), perMinute);
  const camera = cameras.rightSide;
  const shot = makeShot({ frameRate: 30 }, 0, seconds, 1);
  const drawn = misplaceTrack(filmSubject(subject, camera, shot), subject.contacts, sceneTruth(camera), 0, {
    seed: 2,
    filmSpread: 1,
    noise: 1,
  });
  const { analysis } = analyseRun({ track: drawn }, { heightCm: subject.heightCm });
  return new Map(analysis.drift.map((drift) => [drift.id, drift]));
}

describe('a run of four minutes', () => {
  it('tells how far the trunk has tipped forward, and of nothing else that it changed', () => {
    const drifts = driftsOf(2);
    const lean = drifts.get('forwardLean')!;
    // Between the middles of the first and the last fifth of three minutes lie 2.4 of them.
    expect(Math.abs(lean.change - 4.8)).toBeLessThan(Math.max(0.5, lean.uncertainty));
    expect(lean.slopePerMinute).toBeCloseTo(2, 0);
    expect(lean.isClear).toBe(true);
    const others = [...drifts.values()].filter(({ id, isClear }) => isClear && id !== 'forwardLean');
    expect(others.map(({ id }) => id)).toEqual([]);
  });

  it('in which nothing changes says so', () => {
    expect([...driftsOf(0).values()].filter(({ isClear }) => isClear)).toEqual([]);
  });
});
