import type { RunAnalysis } from '../../../src/analysis/runAnalysis.ts';
import { runFilmOf } from '../../unit/analysis/runFilms.ts';
import { caseTrack } from './caseTrack.ts';
import type { OddFilm } from './oddFilm.ts';

/** Films that play faster than real, in which a run's clock can't be believed. */
export function playedFasterFilms(shared: string | null): OddFilm[] {
  const film = { kind: 'plays faster than real', said: {}, right: 'refused', truth: 'seems sped up', fault } as const;
  const drawn = runFilmOf({ runner: 'clean', camera: 'rightSide', frameRate: 30, seconds: 15, noise: 1 });
  const films: OddFilm[] = [
    { ...film, name: 'virtual runner, 1.5 ×', seen: { track: { ...drawn, times: drawn.times.map((t) => t / 1.5) } } },
  ];
  if (shared) {
    for (const side of ['left', 'right']) {
      const name = `treadmill-${side}-1.5x`;
      films.push({
        ...film,
        name: `a person, 1.5 ×, ${side}`,
        seen: { track: caseTrack(shared, `03-sped-up/${name}`) },
      });
    }
  }
  return films;
}

function fault(analysis: RunAnalysis): string | null {
  const asked = analysis.suspectedTimeScale;
  return asked !== null && asked < 1 ? null : 'not asked how much faster it plays';
}
