import { describe, expect, test } from 'vitest';
import { averageBody, bodyMoments } from '../../../../src/analysis/curves/averageBody.ts';
import { Keypoint } from '../../../../src/poseTrack/keypoints.ts';
import { rotateTrack } from '../../../../src/poseTrack/rotateTrack.ts';
import { evenTiming } from '../../../virtualRunner/evenTiming.ts';
import { forms } from '../../../virtualRunner/forms.ts';
import { runnerMotion } from '../../../virtualRunner/runnerMotion.ts';
import { vector } from '../../../virtualRunner/vector.ts';
import { film } from '../../gait/film.ts';
import { runAnalysisOf } from '../../overlay/runAnalysisOf.ts';

const motion = runnerMotion(forms.clean);
const timing = evenTiming(6, 60);

function filmed(camera: 'rightSide' | 'rear', turned = 0) {
  const { track, truth } = film('clean', camera, { timing });
  const { view, direction, contacts } = truth;
  return {
    track: rotateTrack(track, -turned),
    analysis: runAnalysisOf({ view, direction, contacts, cameraRollDegrees: turned }),
  };
}

describe.each(['rightSide', 'rear'] as const)('from %s', (camera) => {
  const { track, analysis } = filmed(camera);
  const body = averageBody(track, analysis)!;

  test('the legs of the average body bend in space as the body’s own do through the stride', () => {
    const right = analysis.contacts.filter(({ side }) => side === 'right').length;
    const left = analysis.contacts.filter(({ side }) => side === 'left').length;
    const first = left > right ? 'left' : 'right';
    const { from } = motion.rhythm!.stances.find(({ side }) => side === first)!;
    const place = (k: number, m: number) => [body.x[k][m], body.y[k][m], body.z[k][m]] as const;
    for (const side of ['left', 'right'] as const) {
      for (let m = 0; m < bodyMoments; m++) {
        const skeleton = motion.at(
          forms.clean.firstRightContact + from + (m / bodyMoments) * motion.rhythm!.strideTime,
        );
        const { hip, ankle } = skeleton.legs[side];
        const drawn = vector.distance(place(Keypoint[`${side}Hip`], m), place(Keypoint[`${side}Ankle`], m));
        // The same length from hip to ankle is the same flexion.
        expect(Math.abs(drawn - vector.distance(hip, ankle))).toBeLessThan(0.02);
      }
    }
  });

  test('a camera’s roll is taken out', () => {
    const rolled = filmed(camera, 5);
    const level = averageBody(rolled.track, rolled.analysis)!;
    for (const k of [Keypoint.leftShoulder, Keypoint.rightAnkle]) {
      for (let m = 0; m < bodyMoments; m++) expect(level.x[k][m]).toBeCloseTo(body.x[k][m], 6);
    }
  });
});

test('without points in space, or with two strides, there is none', () => {
  const { track, analysis } = filmed('rightSide');
  expect(averageBody({ ...track, world: null }, analysis)).toBeNull();
  expect(averageBody(track, { ...analysis, contacts: analysis.contacts.slice(0, 5) })).toBeNull();
});
