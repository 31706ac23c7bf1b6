import type { RunAnalysis } from '../../../src/analysis/runAnalysis.ts';
import type { PoseTrack } from '../../../src/poseTrack/poseTrack.ts';
import { rigRunners } from '../rig/rigRunners.ts';
import { virtualSubject } from '../rig/virtualSubject.ts';
import { caseTrack } from './caseTrack.ts';
import { filmAsDrawn } from './filmAsDrawn.ts';
import type { OddFilm } from './oddFilm.ts';

/** Played twice as fast nobody could run so. By half it may be a small person's film, and asking is all that is due. */
const kind = 'plays faster than real';
const views = ['rightSide', 'leftSide', 'front', 'rear', 'oblique'] as const;
const runners = ['clean', 'midfoot', 'everything'] as const;

/** Films that play faster than real, in which a run's clock can't be believed. */
export function playedFasterFilms(shared: string | null): OddFilm[] {
  const drawn = runners.flatMap((runner) =>
    views.flatMap((camera) => {
      const track = filmAsDrawn(virtualSubject(runner, rigRunners[runner], 23, 8), { camera, frameRate: 30 });
      return [
        doubted(`${runner}, ${camera}, 1.5 ×`, playedFaster(track, 1.5)),
        refused(`${runner}, ${camera}, 2 ×`, playedFaster(track, 2)),
      ];
    }),
  );
  const people = ['left', 'right'].map((side) => `treadmill-${side}-1.5x`);
  return [
    ...drawn,
    ...(shared ? people.map((name) => refused(`a person, ${name}`, caseTrack(shared, `03-sped-up/${name}`))) : []),
  ];
}

function playedFaster(track: PoseTrack, times: number): PoseTrack {
  return { ...track, times: track.times.map((time) => time / times) };
}

function refused(name: string, track: PoseTrack): OddFilm {
  const right = 'refused';
  return { kind, name, seen: { track }, said: {}, right, truth: 'seems sped up', fault };
}

function doubted(name: string, track: PoseTrack): OddFilm {
  const truth = 'may be sped up';
  return { kind, name, seen: { track }, said: {}, right: 'refused', mayAlsoBe: 'answered', truth, fault };
}

function fault({ suspectedTimeScale, notices }: RunAnalysis): string | null {
  if (suspectedTimeScale === null || suspectedTimeScale >= 1) return 'not asked how much faster it plays';
  return notices[0]?.id === 'spedUp' ? null : 'something else is said first';
}
