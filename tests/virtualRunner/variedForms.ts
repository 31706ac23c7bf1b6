import type { Form } from './form.ts';
import { formSpread } from './formSpread.ts';
import type { RunnerMotion } from './runnerMotion.ts';
import { runnerMotion } from './runnerMotion.ts';
import { type SeededRandom, seededRandom } from './seededRandom.ts';
import { UnreachableForm } from './unreachableForm.ts';

/** Tries before a form counts as one that cannot vary. */
const mostTries = 20;

/** Solving a form is dear, and the same person is filmed again and again. */
const solved = new WeakMap<Form, Map<string, readonly RunnerMotion[]>>();

/**
 * A form's everyday variants: the same person in other steps, spread as `formSpread` says.
 *
 * @param count how many; each is solved once, and steps draw from them.
 * @throws UnreachableForm when the form itself is.
 */
export function variedForms(form: Form, count: number, seed: number): readonly RunnerMotion[] {
  const known = solved.get(form) ?? new Map<string, readonly RunnerMotion[]>();
  solved.set(form, known);
  const motions = known.get(`${count} ${seed}`) ?? solve(form, count, seededRandom(seed));
  known.set(`${count} ${seed}`, motions);
  return motions;
}

function solve(form: Form, count: number, random: SeededRandom): RunnerMotion[] {
  const motions: RunnerMotion[] = [];
  for (let tries = 0; motions.length < count; tries += 1) {
    try {
      motions.push(runnerMotion(varied(form, random)));
    } catch (error) {
      // At the edge of what a body can do, some of its variants lie beyond.
      if (!(error instanceof UnreachableForm) || tries > count * mostTries) throw error;
    }
  }
  return motions;
}

function varied(form: Form, random: SeededRandom): Form {
  const by = (spread: number) => spread * random.normal();
  const sides = (spread: number, value: Form['footAngle']) => {
    const change = by(spread);
    return { left: value.left + change, right: value.right + change };
  };
  return {
    ...form,
    cadence: form.cadence * (1 + by(formSpread.cadenceShare)),
    contactTimeMs: sides(formSpread.contactTimeMs, form.contactTimeMs),
    footAngle: sides(formSpread.footAngle, form.footAngle),
    overstride: sides(formSpread.overstride, form.overstride),
    kneeFlexionAtContact: form.kneeFlexionAtContact + by(formSpread.kneeFlexionAtContact),
    lean: form.lean + by(formSpread.lean),
    neck: form.neck + by(formSpread.neck),
    elbow: sides(formSpread.elbow, form.elbow),
    armCrossing: sides(formSpread.armCrossing, form.armCrossing),
    armSwing: form.armSwing + by(formSpread.armSwing),
    stepWidth: form.stepWidth + by(formSpread.stepWidth),
    pelvicDrop: form.pelvicDrop + by(formSpread.pelvicDrop),
    trunkSway: form.trunkSway + by(formSpread.trunkSway),
  };
}
