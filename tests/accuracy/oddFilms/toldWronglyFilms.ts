import type { RunAnalysis } from '../../../src/analysis/runAnalysis.ts';
import type { Said } from '../../../src/analysis/said.ts';
import { type FilmPlan, runFilmOf } from '../../unit/analysis/runFilms.ts';
import { rigRunners } from '../rig/rigRunners.ts';
import type { OddFilm } from './oddFilm.ts';

/** Films of runs of which the person tells what can't be: a speed in another unit, a walk's, a height in another unit. */
export function toldWronglyFilms(): OddFilm[] {
  const plans: FilmPlan[] = [
    { runner: 'clean', camera: 'rightSide', frameRate: 60, seconds: 10, noise: 1 },
    { runner: 'overstriding', camera: 'leftSide', frameRate: 30, seconds: 10, noise: 1 },
    { runner: 'fast', camera: 'rightSide', frameRate: 30, seconds: 8, noise: 2 },
  ];
  return plans.flatMap((plan) => {
    const { speed, body, cadence } = rigRunners[plan.runner];
    const kmh = speed * 3.6;
    const heightCm = body.height * 100;
    const seen = { track: runFilmOf(plan) };
    const film = { kind: 'something is told that can’t be', seen, right: 'answered' } as const;
    const from = `${plan.runner}, ${plan.camera}`;
    const stride = (speed * 120) / cadence;
    const doubted = (said: Said, what: string): OddFilm => ({
      ...film,
      name: `${what}, ${from}`,
      said: { heightCm, ...said },
      truth: `asked; ${stride.toFixed(2)} m a stride`,
      fault: (analysis) => strideFault(analysis, stride) ?? (hasNotice(analysis, 'speedDoubted') ? null : 'believed'),
    });
    return [
      doubted({ speedKmh: kmh / 1.609344 }, 'miles told as kilometres'),
      doubted({ speedKmh: 3 }, 'a walk’s speed'),
      {
        ...film,
        name: `the true speed, ${from}`,
        said: { heightCm, speedKmh: kmh },
        truth: `believed; ${stride.toFixed(2)} m a stride`,
        fault: (analysis) => strideFault(analysis, stride) ?? (hasNotice(analysis, 'speedDoubted') ? 'doubted' : null),
      },
      {
        ...film,
        name: `a height in metres, ${from}`,
        said: { heightCm: body.height },
        truth: 'asked; no centimetres of it',
        fault: (analysis) =>
          !hasNotice(analysis, 'impossibleHeight')
            ? 'believed'
            : analysis.metrics.overstride?.centimetres != null
              ? 'a length was made of it'
              : null,
      },
    ];
  });
}

function hasNotice(analysis: RunAnalysis, id: RunAnalysis['notices'][number]['id']): boolean {
  return analysis.notices.some((notice) => notice.id === id);
}

/** A stride that does not hold the true one, in words; null where it does, or where none is told. */
function strideFault({ metrics }: RunAnalysis, stride: number): string | null {
  const { value = null, uncertainty = null } = metrics.strideLength ?? {};
  if (value === null || uncertainty === null) return null;
  return Math.abs(value - stride) <= uncertainty ? null : `${value.toFixed(2)} ± ${uncertainty.toFixed(2)} m a stride`;
}
