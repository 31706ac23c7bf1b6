import { describe, expect, test } from 'vitest';
import { analyseRun } from '../../../../src/analysis/analyseRun.ts';
import { drills } from '../../../accuracy/oddFilms/drills.ts';
import { filmAsDrawn } from '../../../accuracy/oddFilms/filmAsDrawn.ts';
import { movementSubject } from '../../../accuracy/oddFilms/movementSubject.ts';
import { rigRunners } from '../../../accuracy/rig/rigRunners.ts';
import { virtualSubject } from '../../../accuracy/rig/virtualSubject.ts';

describe.each(['marching on the spot', 'running on the spot', 'high knees', 'butt kicks'])('%s', (name) => {
  test.each(['front', 'leftSide'] as const)('is no run, filmed from %s', (camera) => {
    const track = filmAsDrawn(movementSubject(name, drills[name], 6), { camera, frameRate: 30 });
    const { analysis } = analyseRun({ track }, {});
    expect(analysis.gait).not.toBe('running');
    expect(analysis.contacts).toEqual([]);
    expect(analysis.findings).toEqual([]);
  });
});

test('a run on a treadmill from the front is a run', () => {
  const subject = virtualSubject('clean', rigRunners.clean, 23, 6);
  const { analysis } = analyseRun({ track: filmAsDrawn(subject, { camera: 'front', frameRate: 30 }) }, {});
  expect(analysis.gait).toBe('running');
});
