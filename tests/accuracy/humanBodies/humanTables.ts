import type { PoseModel } from '../../../src/poseTrack/poseModel.ts';
import type { ContactPair } from '../matchContacts.ts';
import { type Goal, goals } from '../rig/goals.ts';
import { statistics } from '../rig/statistics.ts';
import type { Table } from '../rig/table.ts';
import type { HumanFilmResult } from './humanFilmResult.ts';
import { leaveBodyOut } from './leaveBodyOut.ts';

const views = {
  side: ['left-side', 'right-side'],
  'front and rear': ['front', 'rear'],
  oblique: ['oblique'],
} as const;

/** What the chain makes of skinned bodies whose truth is known: contacts by view, legs, then every measure. */
export function humanTables(results: readonly HumanFilmResult[]): Table[] {
  return [contactTable(results), legTable(results), measureTable(results)];
}

/** What the chain makes of the same films by another network, whose errors it knows apart. */
export function otherNetworkTable(model: PoseModel, results: readonly HumanFilmResult[]): Table {
  const shown = measureTable(results);
  const { pairs, missed } = {
    pairs: results.flatMap(({ contacts }) => contacts.pairs),
    missed: results.reduce((sum, { contacts }) => sum + contacts.missed, 0),
  };
  return {
    ...shown,
    title: `Human bodies: measures by the ${model} network`,
    note: `${shown.note} ${pairs.length} of ${pairs.length + missed} contacts found in ${results.length} films.`,
  };
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
      ms(leftOut(films, isWanted, ({ touchDownError }) => touchDownError)),
      ms(lifted.map(({ toeOffError }) => toeOffError!)),
      ms(leftOut(films, isWanted, ({ toeOffError }) => toeOffError)),
      ms(lifted.map(({ toeOffError, touchDownError }) => toeOffError! - touchDownError)),
    ];
  };
  /** Errors once what the body itself gave to the constant that its films share is taken back. */
  const leftOut = (
    films: readonly HumanFilmResult[],
    isWanted: (near: boolean) => boolean,
    errorOf: (pair: ContactPair) => number | null,
  ) => {
    const errorsIn = (some: readonly HumanFilmResult[], isCounted: (near: boolean) => boolean) =>
      some.flatMap(({ contacts, nearSide }) =>
        contacts.pairs.flatMap((pair) => {
          const error = errorOf(pair);
          return error !== null && isCounted(nearSide === null || pair.truth.side === nearSide) ? [error] : [];
        }),
      );
    const all = statistics(errorsIn(films, () => true)).mean;
    return [...new Set(films.map(({ body }) => body))].flatMap((body) => {
      const others = films.filter((film) => film.body !== body);
      const given = statistics(errorsIn(others, () => true)).mean - all;
      return errorsIn(
        films.filter((film) => film.body === body),
        isWanted,
      ).map((error) => error - given);
    });
  };
  const of = (names: readonly string[]) => results.filter(({ view }) => names.includes(view));
  const sum = (read: (film: HumanFilmResult) => number) => results.reduce((total, film) => total + read(film), 0);
  const truth = sum(({ contacts }) => contacts.found + contacts.missed);
  const found = sum(({ contacts }) => contacts.found);
  return {
    title: 'Human bodies: contacts',
    note:
      `Single contacts, detected less true, ms: mean ± SD (RMS). *Left out*: with what the body itself gave to the constants ` +
      `of its view taken back, as if they came from the other bodies alone. ${found} of ${truth} contacts found, ` +
      `${sum(({ contacts }) => contacts.invented)} invented, ${sum(({ contacts }) => contacts.wrongSide)} on the wrong side; ` +
      `scene right in ${results.filter((film) => film.isSceneRight).length} of ${results.length} films.`,
    head: ['view', 'films', 'contacts', 'touch-down', 'left out', 'toe-off', 'left out', 'contact time'],
    rows: [
      row('side, both feet', of(views.side), () => true),
      row('side, near foot', of(views.side), (near) => near),
      row('side, far foot', of(views.side), (near) => !near),
      row('oblique', of(views.oblique), () => true),
      row('front and rear', of(views['front and rear']), () => true),
    ],
  };
}

/** Bodies in dark tights; the others' legs are bare. */
const inTights: readonly string[] = ['woman-1', 'woman-3'];

function legTable(results: readonly HumanFilmResult[]): Table {
  const share = (values: readonly number[]) => `${(100 * statistics(values).mean).toFixed(1)} %`;
  const row = (title: string, facing: 'left-side' | 'right-side', isInTights: boolean) => {
    const films = results.filter(({ view, body }) => view === facing && inTights.includes(body) === isInTights);
    return [
      title,
      `${films.length}`,
      share(films.map(({ exchanged }) => exchanged.drawn)),
      share(films.map(({ exchanged }) => exchanged.putRight)),
      share([Math.max(0, ...films.map(({ exchanged }) => exchanged.putRight))]),
    ];
  };
  return {
    title: 'Human bodies: legs exchanged',
    note:
      'Share of the frames, of those whose legs are apart, in which a leg is drawn on the other one’s place or between the ' +
      'two: by the network, and once the chain has put them right, from which everything is measured.',
    head: ['films', 'number', 'network', 'put right', 'worst film'],
    rows: [
      row('facing left, bare legs', 'left-side', false),
      row('facing left, dark tights', 'left-side', true),
      row('facing right, bare legs', 'right-side', false),
      row('facing right, dark tights', 'right-side', true),
    ],
  };
}

function measureTable(results: readonly HumanFilmResult[]): Table {
  const all = results.flatMap(({ measures }) => measures);
  return {
    title: 'Human bodies: measures',
    note:
      'Value less truth in the body, over whole films whose camera roll is known. *Left out*: corrected by the films of the ' +
      'other bodies alone; the interval as they alone would state it. ' +
      `${all.filter(({ isCovered }) => isCovered).length} of ${all.length} intervals hold the truth.`,
    head: [
      'measure',
      'films',
      'bias',
      'RMS',
      'median error',
      'worst',
      'interval',
      'holds the truth',
      'left out: RMS',
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
  const found = results.flatMap(({ body, view: seenFrom, measures }) =>
    measures
      .filter(({ id }) => id === goal.id)
      .map((measure) => ({
        ...measure,
        body,
        view: seenFrom,
        scale: measure.value === measure.truth ? 1 : measure.error / (measure.value - measure.truth),
      })),
  );
  const withheld = results.filter((film) => film.withheld.includes(goal.id)).length;
  if (found.length === 0) return [];
  const { n, mean, rms, medianAbsolute } = statistics(found.map(({ error }) => error));
  const leftOut = leaveBodyOut(found);
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
      `± ${digits(statistics(found.map(({ halfWidth }) => halfWidth)).mean)}`,
      `${found.filter(({ isCovered }) => isCovered).length} of ${n}`,
      digits(statistics(leftOut.map(({ error }) => error)).rms),
      `± ${digits(statistics(leftOut.map(({ halfWidth }) => halfWidth)).mean)}`,
      `${leftOut.filter(({ error, halfWidth }) => Math.abs(error) <= halfWidth).length} of ${n}`,
      `${withheld}`,
    ],
  ];
}
