import type { RunAnalysis } from '../../../src/analysis/runAnalysis.ts';
import type { Form } from '../../virtualRunner/form.ts';
import { rigRunners } from '../rig/rigRunners.ts';
import type { Shot } from '../rig/shot.ts';
import { virtualSubject } from '../rig/virtualSubject.ts';
import { shotAsDrawn } from './filmAsDrawn.ts';
import type { OddFilm } from './oddFilm.ts';
import { quickRunners } from './quickRunners.ts';

const kind = 'slow in the middle only';
const played = 30;
/** Real seconds before, in and after the slow part, and by how much it is slowed. */
const plans = [
  { before: 2, slow: 3, after: 2, factor: 4 },
  { before: 1.2, slow: 3, after: 1.2, factor: 4 },
  { before: 2, slow: 3, after: 2, factor: 8 },
  { before: 3, slow: 3, after: 0, factor: 4 },
  { before: 0, slow: 3, after: 3, factor: 8 },
] as const;
type Plan = (typeof plans)[number];
const runners: Readonly<Record<string, Form>> = {
  clean: rigRunners.clean,
  lowCadence: rigRunners.lowCadence,
  fast: rigRunners.fast,
  sprint: quickRunners['sprint, 260 a minute'],
};

/**
 * Phones’ slow motion, which plays the beginning and the end at normal speed. By itself a part at one of the two speeds
 * is read, or it is asked how much was slowed; told the factor, the slow part is read.
 */
export function slowInTheMiddleFilms(): OddFilm[] {
  return Object.entries(runners).flatMap(([runner, form]) =>
    (['rightSide', 'leftSide', 'rear'] as const).flatMap((camera) =>
      plans.flatMap((plan): OddFilm[] => {
        const shot = shotOf(plan);
        const subject = virtualSubject(runner, form, 23, plan.before + plan.slow + plan.after);
        const drawn = shotAsDrawn(subject, shot, { camera });
        const seen = { track: { ...drawn, times: Float64Array.from(shot.played) } };
        const name = `${runner}, ${camera}, ${plan.before} + ${plan.factor} × ${plan.slow} + ${plan.after} s`;
        const truth = `${Math.round(form.cadence)} steps a minute, from one speed of play`;
        return [
          {
            kind,
            name,
            seen,
            said: {},
            right: 'answered',
            mayAlsoBe: 'refused',
            truth,
            fault: (analysis) => untold(analysis, plan, form),
          },
          {
            kind,
            name: `${name}, told`,
            seen,
            said: { timeScale: plan.factor },
            right: 'answered',
            truth,
            fault: (analysis) => cadenceFault(analysis, form) ?? placeFault(analysis, plan, true),
          },
        ];
      }),
    ),
  );
}

/** The frames of a camera that films the slow part at more pictures a second, all played at one rate. */
function shotOf({ before, slow, after, factor }: Plan): Shot {
  const real: number[] = [];
  for (let time = 0; time < before + slow + after; ) {
    real.push(time);
    const isSlow = time >= before && time < before + slow;
    time += 1 / (isSlow ? factor * played : played);
  }
  return { real, played: real.map((_, i) => i / played), timeScale: 1, slowed: null };
}

function untold(analysis: RunAnalysis, plan: Plan, form: Form): string | null {
  const { suspectedTimeScale, metrics } = analysis;
  if (metrics.cadence?.value != null) return cadenceFault(analysis, form) ?? placeFault(analysis, plan, false);
  if (suspectedTimeScale === null) return 'neither read nor asked';
  return Math.abs(Math.log(suspectedTimeScale / plan.factor)) < Math.log(1.5) ? null : `${suspectedTimeScale} asked`;
}

function cadenceFault({ metrics }: RunAnalysis, form: Form): string | null {
  const { value = null, uncertainty = null } = metrics.cadence ?? {};
  if (value === null || uncertainty === null) return 'no cadence';
  // Steps vary by a hundredth, and three seconds hold few of them.
  const isHeld = Math.abs(value - form.cadence) <= Math.max(uncertainty, 0.03 * form.cadence);
  return isHeld ? null : `${value.toFixed(0)} steps a minute`;
}

/** No contact is told of where the film plays at the other speed. */
function placeFault({ contacts }: RunAnalysis, { before, slow, factor }: Plan, isSlowRead: boolean): string | null {
  const ramp = 0.25;
  const from = before - ramp;
  const to = before + factor * slow + ramp;
  const isInSlow = (time: number) => time >= from && time <= to;
  const isOutOfSlow = (time: number) => time <= from + 2 * ramp || time >= to - 2 * ramp;
  const wrong = contacts.filter(
    ({ initialContact }) => !(isSlowRead ? isInSlow(initialContact) : isOutOfSlow(initialContact)),
  );
  return wrong.length > 0 ? `${wrong.length} contacts at the other speed` : null;
}
