import { expect, test } from 'vitest';
import { Keypoint } from '../../../src/poseTrack/keypoints.ts';
import { addTurns, type QuarterTurn } from '../../../src/poseTrack/quarterTurn.ts';
import { rotateTrack } from '../../../src/poseTrack/rotateTrack.ts';
import { turnTrack } from '../../../src/poseTrack/turnTrack.ts';
import { runFilmOf } from '../analysis/runFilms.ts';

const film = runFilmOf({ runner: 'clean', camera: 'rightSide', frameRate: 30, seconds: 2, noise: 1 });
const turns: readonly QuarterTurn[] = [90, 180, 270];

test.each(turns)('%d° clockwise is a rotation about the middle, in a picture that has turned with it', (turn) => {
  const turned = turnTrack(film, turn);
  const rotated = rotateTrack(film, turn);
  const isUpright = turn === 180;
  expect([turned.width, turned.height]).toEqual(isUpright ? [film.width, film.height] : [film.height, film.width]);
  for (const k of [Keypoint.nose, Keypoint.leftHip, Keypoint.rightFootIndex]) {
    const [dx, dy] = [(turned.width - film.width) / 2, (turned.height - film.height) / 2];
    expect(turned.x[k][7]).toBeCloseTo(rotated.x[k][7] + dx, 6);
    expect(turned.y[k][7]).toBeCloseTo(rotated.y[k][7] + dy, 6);
  }
});

test('turns that add up to a whole one change nothing', () => {
  for (const turn of turns) {
    const back = turnTrack(turnTrack(film, turn), addTurns(180, addTurns(180, (360 - turn) as QuarterTurn)));
    expect([back.width, back.height]).toEqual([film.width, film.height]);
    for (const k of [Keypoint.nose, Keypoint.leftHeel]) {
      for (const i of [0, 20]) {
        expect(back.x[k][i]).toBeCloseTo(film.x[k][i], 6);
        expect(back.y[k][i]).toBeCloseTo(film.y[k][i], 6);
      }
    }
  }
});
