import { expect, test } from 'vitest';
import { frozenFrames } from '../../../../src/gait/parts/frozenFrames.ts';
import { trunkPath } from '../../../../src/poseTrack/trunkPath.ts';
import { cutFilm, type Shown } from '../../../accuracy/oddFilms/cutFilm.ts';

test('a freeze is found from its first frame to its last where a leg turns back just before it', () => {
  const shows: readonly Shown[] = [
    { shows: 'run', camera: 'leftSide', seconds: 4.09 },
    { shows: 'freeze', seconds: 1 },
    { shows: 'run', camera: 'leftSide', seconds: 4 },
  ];
  const { track, parts } = cutFilm('clean', shows, { noise: 3 });
  const frozen = frozenFrames(track, trunkPath(track).medianLength);
  const still = [...track.times.keys()].filter((i) => frozen[i] === 1);
  expect(Math.abs(track.times[still[0]] - parts[1].from)).toBeLessThan(0.05);
  expect(Math.abs(track.times[still[still.length - 1]] - parts[1].to)).toBeLessThan(0.05);
});
