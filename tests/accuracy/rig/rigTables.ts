import type { Condition } from './condition.ts';
import { contactGoals, leastFound, mostInvented } from './contactGoals.ts';
import { contactSummary } from './contactSummary.ts';
import type { FilmResult } from './filmResult.ts';
import { type Goal, goals } from './goals.ts';
import { intervalsByKind } from './intervalsByKind.ts';
import { isIntervalFair } from './isIntervalFair.ts';
import { statistics } from './statistics.ts';
import type { Table } from './table.ts';

/** Contacts by condition; then each measure in one line; then each measure by condition. */
export function rigTables(results: readonly FilmResult[]): { readonly summary: Table[]; readonly details: Table[] } {
  const conditions = [...new Set(results.map((film) => film.condition))];
  return {
    summary: [
      contactTable(results, conditions),
      measureTable(results, conditions),
      intervalsByKind(results),
      watchTable(results),
    ],
    details: goals.flatMap((goal) => detailTable(goal, results, conditions) ?? []),
  };
}

const titleOf = ({ group, name }: Condition) => `${group}: ${name}`;

/** A figure, bold where it misses its goal. */
function marked(text: string, isMet: boolean): string {
  return isMet ? text : `**${text}**`;
}

function contactTable(results: readonly FilmResult[], conditions: readonly Condition[]): Table {
  const rows = conditions.map((condition) => {
    const films = results.filter((film) => film.condition === condition);
    const s = contactSummary(films);
    const most = contactGoals(condition);
    const ms = (value: number, limit: number | null) =>
      Number.isNaN(value) ? '–' : marked(value.toFixed(1), limit === null || Math.abs(value) <= limit);
    return [
      titleOf(condition),
      `${films.length}`,
      marked(`${s.found}/${s.truth}`, s.found >= leastFound * s.truth),
      marked(`${s.invented}`, s.invented <= mostInvented * s.truth),
      marked(`${s.wrongSide}`, s.wrongSide === 0),
      ms(s.touchDown.mean, most.touchDownBias),
      ms(s.touchDown.spread, null),
      ms(s.touchDown.rms, most.touchDownRms),
      ms(s.toeOff.mean, most.toeOffBias),
      ms(s.toeOff.spread, null),
      ms(s.toeOff.rms, most.toeOffRms),
      ms(s.contactTime.mean, most.contactTime),
      ms(s.farTouchDown.rms, null),
      `${films.filter((film) => film.isSceneRight).length}/${films.length}`,
    ];
  });
  return {
    title: 'Contacts',
    note: 'Errors in ms, detected less true, of the near limb (both in front and rear views). Bold: misses its goal (contacts found ≥ 99.5 %, false < 0.2 %, touch-down RMS ≤ 8 ms at 60 fps and ≤ 6 at 120 and more, bias ≤ 4; toe-off RMS ≤ 12, bias ≤ 6; contact time ≤ 8).',
    head: [
      'condition',
      'films',
      'found',
      'false',
      'wrong side',
      'touch-down bias',
      'SD',
      'RMS',
      'toe-off bias',
      'SD',
      'RMS',
      'contact time',
      'far touch-down RMS',
      'scene right',
    ],
    rows,
  };
}

/** The errors of one measure in some films, with how often it was withheld. */
function errorsOf(goal: Goal, films: readonly FilmResult[]) {
  const found = films.flatMap((film) => film.measures.filter(({ id }) => id === goal.id));
  return { found, ...statistics(found.map(({ error }) => error)) };
}

function measureTable(results: readonly FilmResult[], conditions: readonly Condition[]): Table {
  const rows = goals.flatMap((goal) => {
    const constant = errorsOf(
      goal,
      results.filter(({ condition }) => condition.isForGoals && condition.shot.frameRate >= 59),
    );
    const fair = results.filter(({ condition }) => isIntervalFair(condition));
    const own = errorsOf(goal, fair);
    if (constant.n + own.n === 0) return [];
    const worst = conditions
      .map((condition) => ({
        condition,
        ...errorsOf(
          goal,
          results.filter((film) => film.condition === condition),
        ),
      }))
      .filter(({ n, condition }) => n >= 3 && (condition.misplaced?.filmSpread ?? 0) > 0)
      .reduce<{ readonly condition: Condition; readonly rms: number } | null>(
        (most, one) => (most === null || one.rms > most.rms ? one : most),
        null,
      );
    const digits = (value: number) => (Number.isNaN(value) ? '–' : value.toFixed(goal.decimals));
    const share = own.found.filter(({ isCovered }) => isCovered).length / own.n;
    const holds = `${Math.round(100 * share)} % of ${own.n}`;
    return [
      [
        `${goal.name}, ${goal.unit}`,
        goal.most === null ? '' : `${goal.most}`,
        digits(constant.mean),
        marked(digits(constant.rms), goal.most === null || !(constant.rms > goal.most)),
        digits(own.medianAbsolute),
        digits(own.rms),
        worst ? `${digits(worst.rms)} (${titleOf(worst.condition)})` : '–',
        `± ${digits(statistics(own.found.map(({ halfWidth }) => halfWidth)).mean)}`,
        own.n === 0 ? '–' : marked(holds, !(share < 0.9 || share > 0.98)),
        `${fair.filter((film) => film.withheld.includes(goal.id)).length}`,
      ],
    ];
  });
  return {
    title: 'Measures',
    note: 'Value less truth in the body. *Constant*: films with the mean misplacement of the model, which the goals are for. *Own*: every film misplaced in its own way, as far as real films differ, and the camera, the belt’s display and the told height off as people leave them. Bold: misses its goal, or its 95 % intervals hold the truth less often than 90 or more often than 98 times in 100.',
    head: [
      'measure',
      'goal',
      'constant: bias',
      'RMS',
      'own: median error',
      'RMS',
      'worst condition, RMS',
      'interval',
      'holds the truth',
      'withheld',
    ],
    rows,
  };
}

function detailTable(goal: Goal, results: readonly FilmResult[], conditions: readonly Condition[]): Table | null {
  const digits = (value: number) => (Number.isNaN(value) ? '–' : value.toFixed(goal.decimals));
  const rows = conditions.flatMap((condition) => {
    const films = results.filter((film) => film.condition === condition);
    const withheld = films.filter((film) => film.withheld.includes(goal.id)).length;
    const { found, n, mean, spread, rms } = errorsOf(goal, films);
    if (n + withheld === 0) return [];
    const worst = found.reduce((most, { error }) => (Math.abs(error) > Math.abs(most) ? error : most), 0);
    return [
      [
        titleOf(condition),
        digits(mean),
        digits(n > 1 ? spread : Number.NaN),
        digits(rms),
        n === 0 ? '–' : digits(worst),
        n === 0 ? '–' : `± ${digits(statistics(found.map(({ halfWidth }) => halfWidth)).mean)}`,
        `${found.filter(({ isCovered }) => isCovered).length}/${n}`,
        `${withheld}`,
      ],
    ];
  });
  if (rows.length === 0) return null;
  return {
    title: `${goal.name}, ${goal.unit}${goal.most === null ? '' : ` (goal ${goal.most})`}`,
    note: '',
    head: ['condition', 'bias', 'SD', 'RMS', 'worst', 'interval', 'holds the truth', 'withheld'],
    rows,
  };
}

const watchNames = { verticalRatio: 'vertical ratio', groundContactBalance: 'ground contact balance' } as const;

/** What watches show as well, over the films that are each misplaced in their own way, seen from the side. */
function watchTable(results: readonly FilmResult[]): Table {
  const fair = results.filter(({ condition }) => isIntervalFair(condition));
  const rows = (['verticalRatio', 'groundContactBalance'] as const).map((id) => {
    const own = fair.flatMap(({ watch }) => watch.filter((one) => one.id === id));
    const { mean, rms, medianAbsolute } = statistics(own.map(({ error }) => error));
    const share = own.filter(({ isCovered }) => isCovered).length / own.length;
    const halfWidth = statistics(own.map((one) => one.halfWidth)).mean;
    const digits = (value: number) => (Number.isNaN(value) ? '–' : value.toFixed(2));
    return [
      ...[`${watchNames[id]}, %`, digits(mean), digits(medianAbsolute), digits(rms), `± ${digits(halfWidth)}`],
      own.length === 0 ? '–' : `${Math.round(100 * share)} % of ${own.length}`,
    ];
  });
  return {
    title: 'Beside a watch',
    note: 'Vertical ratio (bounce over step length) and the left foot’s share of both contact times, by the definitions of Garmin, value less truth in the body.',
    head: ['number', 'bias', 'median error', 'RMS', 'interval', 'holds the truth'],
    rows,
  };
}
