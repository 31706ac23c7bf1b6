import { describe, expect, it } from 'vitest';
import { ghostTrack } from '../../../src/overlay/ghostTrack.ts';
import { Keypoint } from '../../../src/poseTrack/keypoints.ts';
import type { PoseTrack } from '../../../src/poseTrack/poseTrack.ts';
import { cameras } from '../../virtualRunner/cameras.ts';
import { evenTiming } from '../../virtualRunner/evenTiming.ts';
import { forms } from '../../virtualRunner/forms.ts';
import { virtualTrack } from '../../virtualRunner/virtualTrack.ts';
import { runAnalysisOf } from './runAnalysisOf.ts';

const timing = evenTiming(2, 60);
const sameTime = (time: number) => time;

function side(track: PoseTrack, heading: 'left' | 'right' = 'right') {
  return {
    smoothed: track,
    analysis: runAnalysisOf({ view: heading === 'right' ? 'right-side' : 'left-side', direction: heading }),
  };
}

function furthest(a: PoseTrack, b: PoseTrack, keypoint: number): number {
  const distances = Array.from(a.times, (_, i) =>
    Math.hypot(a.x[keypoint][i] - b.x[keypoint][i], a.y[keypoint][i] - b.y[keypoint][i]),
  );
  return Math.max(...distances.filter(Number.isFinite));
}

describe('the body of one run over the film of another', () => {
  const near = virtualTrack(forms.clean, cameras.rightSide, timing).track;

  it('lies on itself', () => {
    const ghost = ghostTrack(side(near), side(near), sameTime);
    if (!ghost) throw new Error('Both are from the right.');
    for (const k of Object.values(Keypoint)) expect(furthest(ghost, near, k)).toBeLessThan(1e-6);
  });

  it('lies on itself filmed from twice as far, where the picture is smaller', () => {
    const far = { ...near, width: near.width / 2, height: near.height / 2 };
    const half = (rows: readonly Float64Array[]) => rows.map((row) => row.map((value) => value / 2 + 40));
    const ghost = ghostTrack(side({ ...far, x: half(near.x), y: half(near.y) }), side(near), sameTime);
    if (!ghost) throw new Error('Both are from the right.');
    expect(furthest(ghost, near, Keypoint.rightAnkle)).toBeLessThan(1e-6);
    expect(ghost.width).toBe(near.width);
  });

  it('heads the same way', () => {
    const mirrored = { ...near, x: near.x.map((row) => row.map((x) => near.width - x)) };
    const ghost = ghostTrack(side(mirrored, 'left'), side(near), sameTime);
    if (!ghost) throw new Error('Both are from a side.');
    expect(furthest(ghost, near, Keypoint.rightAnkle)).toBeLessThan(1e-6);
  });

  it('shows what differs: somebody who leans further has the shoulders further ahead over the same hips', () => {
    const leaning = virtualTrack({ ...forms.clean, lean: forms.clean.lean + 8 }, cameras.rightSide, timing).track;
    const ghost = ghostTrack(side(leaning), side(near), sameTime);
    if (!ghost) throw new Error('Both are from the right.');
    const ahead = Array.from(
      near.times,
      (_, i) => ghost.x[Keypoint.rightShoulder][i] - near.x[Keypoint.rightShoulder][i],
    );
    const trunk = near.y[Keypoint.rightHip][0] - near.y[Keypoint.rightShoulder][0];
    const mean = ahead.reduce((sum, value) => sum + value, 0) / ahead.length;
    expect(mean / trunk).toBeCloseTo(Math.sin((8 * Math.PI) / 180), 1);
  });

  it('is none from another side of the body, nor at moments that its film doesn’t have', () => {
    const rear = { smoothed: near, analysis: runAnalysisOf({ view: 'rear', direction: 'away' }) };
    const front = { smoothed: near, analysis: runAnalysisOf({ view: 'front', direction: 'toward' }) };
    expect(ghostTrack(rear, side(near), sameTime)).toBeNull();
    expect(ghostTrack(rear, front, sameTime)).toBeNull();
    const later = ghostTrack(side(near), side(near), (time) => time + 1);
    expect(later?.x[Keypoint.rightHip].filter(Number.isFinite).length).toBeLessThan(65);
  });
});
