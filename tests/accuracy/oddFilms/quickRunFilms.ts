import type { RunAnalysis } from '../../../src/analysis/runAnalysis.ts';
import { virtualSubject } from '../rig/virtualSubject.ts';
import { filmAsDrawn } from './filmAsDrawn.ts';
import type { OddFilm } from './oddFilm.ts';
import { quickRunners } from './quickRunners.ts';

/** Real sprints of three seconds, quick runners and children, whose clock is right: read at their own cadence. */
export function quickRunFilms(): OddFilm[] {
  return Object.entries(quickRunners).flatMap(([name, form]) => {
    const isChild = form.body.height < 1.5;
    const subject = virtualSubject(name, form, 5, name.startsWith('sprint') ? 3 : 6);
    return (['rightSide', 'leftSide', 'front', 'rear'] as const).map(
      (camera): OddFilm => ({
        kind: 'really quick',
        name: `${name}, ${camera}`,
        seen: { track: filmAsDrawn(subject, { camera, frameRate: 30 }) },
        // A child whose height is not told runs like an adult in a film that plays faster.
        said: isChild ? { heightCm: 100 * form.body.height } : {},
        right: 'answered',
        truth: `${Math.round(form.cadence)} steps a minute`,
        fault: (analysis) => faultOf(analysis, form.cadence),
      }),
    );
  });
}

function faultOf({ metrics, notices }: RunAnalysis, cadence: number): string | null {
  const found = metrics.cadence?.value ?? null;
  // Steps vary by a hundredth, and three seconds hold few of them.
  if (found === null || Math.abs(found / cadence - 1) > 0.03) return `${found?.toFixed(0) ?? 'no'} steps a minute`;
  return notices.some(({ id, level }) => (id === 'spedUp' || id === 'slowMotion') && level === 'stop')
    ? 'its clock is called wrong'
    : null;
}
