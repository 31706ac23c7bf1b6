import { accuracyIntroduction } from './accuracyIntroduction.ts';
import type { Figure } from './figure.ts';
import { judgeFigure } from './judgeFigure.ts';
import type { RigFigures } from './rig/rigFigures.ts';
import type { Table } from './rig/table.ts';
import { tableText } from './rig/tableText.ts';

/**
 * The accuracy tables as a page of Markdown: summaries first, then what falls short, then everything.
 *
 * @param rig figures of the rig. @param odd of films that are not one steady run. @param films figures of rendered films and real clips.
 */
export function accuracyReport(
  tables: { readonly summary: readonly Table[]; readonly details: readonly Table[] },
  rig: RigFigures,
  odd: readonly Figure[],
  films: readonly Figure[],
): string {
  const goalsOf = (figures: readonly Figure[]) => figures.filter(({ goal }) => goal !== null);
  const all = goalsOf([...Object.values(rig).flat(), ...odd, ...films]);
  const met = (figures: readonly Figure[]) =>
    `${goalsOf(figures).filter(({ isMet }) => isMet).length} of ${goalsOf(figures).length}`;
  const overview: Table = {
    title: 'Overview',
    note: '',
    head: ['against', 'goals met'],
    rows: [
      ['the rig: contacts, scene and strike class', met(rig.contacts)],
      ['the rig: measures, with the constant misplacement', met(rig.measures)],
      ['the rig: 95 % intervals that hold the truth', met(rig.intervals)],
      ['films in which nobody runs', met(rig.controls)],
      ['two films of one runner, compared', met(rig.comparisons)],
      ['odd films', met(odd)],
      ['rendered films and real clips', met(films)],
    ],
  };
  const shortfalls = all
    .filter(({ isMet }) => !isMet)
    .map((figure) => [
      figure.subject,
      figure.measure,
      figure.found,
      figure.goal ?? '',
      judgeFigure(figure).why ?? '**no reason known**',
    ]);
  const short: Table = {
    title: 'What falls short, and why',
    note: 'A goal that is missed and not listed here, or missed by clearly more than here, fails `npm run accuracy`; so does one that is listed and met.',
    head: ['where', 'what', 'found', 'goal', 'what stands in the way'],
    rows: shortfalls,
  };
  const parts = [overview, ...tables.summary, controlTable(rig.controls), oddTable(odd), short].map((table) =>
    tableText(table, 'markdown'),
  );
  const details = [
    '## Details',
    '',
    ...tables.details.map((table) => tableText(table, 'markdown')),
    ...filmTables(films).map((table) => tableText(table, 'markdown')),
  ];
  return [accuracyIntroduction, ...parts, ...details].join('\n');
}

function controlTable(controls: readonly Figure[]): Table {
  return {
    title: 'Films in which nobody runs',
    note: 'They must get no number and no verdict.',
    head: ['film', 'answer', ''],
    rows: controls.map(({ measure, found, isMet }) => [measure, found, isMet ? 'met' : '**missed**']),
  };
}

function oddTable(odd: readonly Figure[]): Table {
  return {
    title: 'Odd films',
    note: 'Films as people have them that are not one steady run filmed well: each must be answered or refused rightly.',
    head: ['what is odd', 'film', 'the truth', 'answer', ''],
    rows: odd.map(({ subject, measure, truth, found, isMet }) => [
      subject,
      measure,
      truth,
      found,
      isMet ? 'met' : '**missed**',
    ]),
  };
}

function filmTables(films: readonly Figure[]): Table[] {
  return [...new Set(films.map(({ subject }) => subject))].map((subject) => ({
    title: subject,
    note: '',
    head: ['measure', 'found', 'true', 'goal', ''],
    rows: films
      .filter((figure) => figure.subject === subject)
      .map(({ measure, found, truth, goal, isMet }) => [
        measure,
        found,
        truth,
        goal ?? '',
        goal === null ? '' : isMet ? 'met' : '**missed**',
      ]),
  }));
}
