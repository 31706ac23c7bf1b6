import { studentT } from '../../../src/signal/studentT.ts';
import { type Goal, goals } from '../rig/goals.ts';
import { statistics } from '../rig/statistics.ts';
import type { Table } from '../rig/table.ts';
import type { HumanFilmResult } from './humanFilmResult.ts';

const views = {
  side: ['left-side', 'right-side'],
  'front and rear': ['front', 'rear'],
  oblique: ['oblique'],
} as const;

/** What the chain makes of skinned bodies whose truth is known: contacts by view, then every measure. */
export function humanTables(results: readonly HumanFilmResult[]): Table[] {
  return [contactTable(results), measureTable(results)];
}

/** What stands in their place where no such films have been drawn. */
export const noHumanFilms: Table = {
  title: 'Human bodies',
  note:
    'No films of skinned bodies were at hand when this page was written: `npm run sample -- --set bodies --out ' +
    '.cache/bodies` draws them where such bodies lie beside the project.',
  head: ['view', 'films'],
  rows: [['all', '0']],
};

function contactTable(results: readonly HumanFilmResult[]): Table {
  const ms = (values: readonly number[]) => {
    const { mean, spread, rms } = statistics(values.map((seconds) => 1000 * seconds));
    return values.length === 0 ? '–' : `${mean.toFixed(0)} ± ${spread.toFixed(0)} (${rms.toFixed(0)})`;
  };
  const row = (title: string, films: readonly HumanFilmResult[], isWanted: (near: boolean) => boolean) => {
    const pairs = films.flatMap(({ contacts, nearSide }) =>
      contacts.pairs.filter(({ truth }) => isWanted(nearSide === null || truth.side === nearSide)),
    );
    const lifted = pairs.filter(({ toeOffError }) => toeOffError !== null);
    return [
      title,
      `${films.length}`,
      `${pairs.length}`,
      ms(pairs.map(({ touchDownError }) => touchDownError)),
      ms(lifted.map(({ toeOffError }) => toeOffError!)),
      leftOut(films, isWanted),
      ms(lifted.map(({ toeOffError, touchDownError }) => toeOffError! - touchDownError)),
    ];
  };
  /** RMS of toe-off once the mean error of the other bodies is taken off. */
  const leftOut = (films: readonly HumanFilmResult[], isWanted: (near: boolean) => boolean) => {
    const errors = films.flatMap(({ body, contacts, nearSide }) =>
      contacts.pairs.flatMap(({ truth, toeOffError }) =>
        toeOffError !== null && isWanted(nearSide === null || truth.side === nearSide)
          ? [{ body, error: 1000 * toeOffError }]
          : [],
      ),
    );
    const left = errors.map(
      ({ body, error }) => error - statistics(errors.filter((one) => one.body !== body).map((one) => one.error)).mean,
    );
    return errors.length === 0 ? '–' : statistics(left).rms.toFixed(0);
  };
  const of = (names: readonly string[]) => results.filter(({ view }) => names.includes(view));
  const sum = (read: (film: HumanFilmResult) => number) => results.reduce((total, film) => total + read(film), 0);
  const truth = sum(({ contacts }) => contacts.found + contacts.missed);
  const found = sum(({ contacts }) => contacts.found);
  return {
    title: 'Human bodies: contacts',
    note:
      `Single contacts, detected less true, ms: mean ± SD (RMS). *Left out*: toe-off’s RMS once the mean error of the other ` +
      `bodies is taken off. ${found} of ${truth} contacts found, ` +
      `${sum(({ contacts }) => contacts.invented)} invented, ${sum(({ contacts }) => contacts.wrongSide)} on the wrong side; ` +
      `scene right in ${results.filter((film) => film.isSceneRight).length} of ${results.length} films.`,
    head: ['view', 'films', 'contacts', 'touch-down', 'toe-off', 'left out', 'contact time'],
    rows: [
      row('side, near foot', of(views.side), (near) => near),
      row('side, far foot', of(views.side), (near) => !near),
      row('oblique', of(views.oblique), () => true),
      row('front and rear', of(views['front and rear']), () => true),
    ],
  };
}

function measureTable(results: readonly HumanFilmResult[]): Table {
  const all = results.flatMap(({ measures }) => measures);
  return {
    title: 'Human bodies: measures',
    note:
      'Value less truth in the body, over whole films whose camera roll is known. *Left out*: the RMS with the mean error ' +
      'of the films of the other bodies taken off; ± *new film*: the 95 % half-width of a film of another body by it. ' +
      `${all.filter(({ isCovered }) => isCovered).length} of ${all.length} intervals hold the truth.`,
    head: [
      'measure',
      'films',
      'bias',
      'RMS',
      'median error',
      'worst',
      'left out, RMS',
      'new film',
      'interval',
      'holds the truth',
      'withheld',
    ],
    rows: goals.flatMap((goal) =>
      goal.id === 'armCrossover' || goal.id === 'stepWidth' || goal.id === 'trunkSway'
        ? (['front', 'rear'] as const).flatMap((view) =>
            measureRow(
              goal,
              results.filter((film) => film.view === view),
              view,
            ),
          )
        : measureRow(goal, results, null),
    ),
  };
}

/** One measure's line, if any film shows it. */
function measureRow(goal: Goal, results: readonly HumanFilmResult[], view: 'front' | 'rear' | null): string[][] {
  const found = results.flatMap(({ body, measures }) =>
    measures.filter(({ id }) => id === goal.id).map((measure) => ({ ...measure, body })),
  );
  const withheld = results.filter((film) => film.withheld.includes(goal.id)).length;
  if (found.length === 0) return [];
  const { n, mean, rms, medianAbsolute } = statistics(found.map(({ error }) => error));
  const leftOut = statistics(
    found.map(
      ({ error, body }) => error - statistics(found.filter((one) => one.body !== body).map((one) => one.error)).mean,
    ),
  );
  const digits = (value: number) => (Number.isNaN(value) ? '–' : value.toFixed(goal.decimals));
  const worst = found.reduce((most, { error }) => (Math.abs(error) > Math.abs(most) ? error : most), 0);
  return [
    [
      `${goal.name}${view ? ` (${view})` : ''}, ${goal.unit}`,
      `${n}`,
      digits(mean),
      digits(rms),
      digits(medianAbsolute),
      digits(worst),
      digits(leftOut.rms),
      `± ${digits(studentT(n - 1) * leftOut.rms)}`,
      `± ${digits(statistics(found.map(({ halfWidth }) => halfWidth)).mean)}`,
      `${found.filter(({ isCovered }) => isCovered).length} of ${n}`,
      `${withheld}`,
    ],
  ];
}
