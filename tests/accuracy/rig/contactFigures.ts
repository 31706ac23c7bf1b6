import type { Figure } from '../figure.ts';
import { cohensKappa } from './cohensKappa.ts';
import { contactGoals, leastFound, mostInvented } from './contactGoals.ts';
import { contactSummary } from './contactSummary.ts';
import type { FilmResult } from './filmResult.ts';

const leastKappa = 0.88;
const leastSceneShare = 0.99;

/** The goals of contacts, strike class and scene, condition by condition. */
export function contactFigures(results: readonly FilmResult[]): Figure[] {
  const figures: Figure[] = [];
  for (const condition of new Set(results.map((film) => film.condition))) {
    const films = results.filter((film) => film.condition === condition);
    const subject = `${condition.group}: ${condition.name}`;
    const summary = contactSummary(films);
    const missed = 1 - summary.found / summary.truth;
    const invented = summary.invented / summary.truth;
    const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
    const add = (measure: string, found: string, goal: string, size: number, most: number) =>
      figures.push({ subject, measure, found, truth: '0', goal, isMet: size <= most, size });
    add('contacts missed', percent(missed), `at most ${percent(1 - leastFound)}`, missed, 1 - leastFound + 1e-9);
    add('contacts invented', percent(invented), `less than ${percent(mostInvented)}`, invented, mostInvented);
    add('wrong side', `${summary.wrongSide}`, 'none', summary.wrongSide, 0);
    const goals = contactGoals(condition);
    const timing = (measure: string, value: number, most: number | null) => {
      if (most === null || Number.isNaN(value)) return;
      add(measure, `${value.toFixed(1)} ms`, `at most ${most} ms`, Math.abs(value), most);
    };
    timing('touch-down, RMS', summary.touchDown.rms, goals.touchDownRms);
    timing('touch-down, bias', summary.touchDown.mean, goals.touchDownBias);
    timing('toe-off, RMS', summary.toeOff.rms, goals.toeOffRms);
    timing('toe-off, bias', summary.toeOff.mean, goals.toeOffBias);
    timing('contact time, bias', summary.contactTime.mean, goals.contactTime);
  }
  if (results.length === 0) return figures;
  const right = results.filter((film) => film.isSceneRight).length / results.length;
  figures.push({
    subject: 'all films',
    measure: 'gait, view, direction',
    found: `${(100 * right).toFixed(1)} % of ${results.length}`,
    truth: '100 %',
    goal: `at least ${100 * leastSceneShare} %`,
    isMet: right >= leastSceneShare,
    size: 1 - right,
  });
  const strikes = results.filter((film) => film.condition.isForGoals).flatMap((film) => film.strikes);
  const told = strikes.flatMap(({ truth, found }) => (found ? [[truth, found] as const] : []));
  if (told.length > 0) {
    const kappa = cohensKappa(told);
    figures.push({
      subject: 'constant misplacement',
      measure: 'strike class, κ',
      found: `${kappa.toFixed(2)}, ${told.length} of ${strikes.length} told`,
      truth: '1',
      goal: `at least ${leastKappa}`,
      isMet: kappa >= leastKappa,
      size: 1 - kappa,
    });
  }
  return figures;
}
