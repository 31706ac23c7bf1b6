import type { RunAnalysis } from '../analysis/runAnalysis.ts';
import { measures } from '../heuristics/measures.ts';
import type { CsvCell } from './csv.ts';
import { measureColumn, snakeCase } from './measureColumn.ts';
import { rounded } from './rounded.ts';

/** Names of several things in one cell. */
const between = '; ';

/** The columns that `summaryRow` fills, the same for every film. */
export const summaryHead: readonly string[] = [
  'gait',
  'view',
  'direction',
  'read_s',
  'contacts',
  'time_scale',
  'suspected_time_scale',
  'camera_roll_deg',
  'people',
  'notices',
  'findings',
  'strength',
  ...measures.flatMap(({ id, unit }) => [
    measureColumn({ id, unit }),
    `${snakeCase(id)}_uncertainty_95`,
    `${snakeCase(id)}_n`,
    `${snakeCase(id)}_status`,
  ]),
];

/**
 * One film's analysis as a row, to put under those of many others: each measure with the half-width of its 95 %
 * interval, the strides or steps behind it, and its status. What the film can't show is empty. `read_s` are the film's
 * seconds that count; notices, findings and strength are named by their ids.
 */
export function summaryRow(analysis: RunAnalysis): readonly CsvCell[] {
  const { metrics } = analysis;
  return [
    analysis.gait,
    analysis.view,
    analysis.direction,
    rounded(
      analysis.parts.reduce((sum, { from, to }) => sum + to - from, 0),
      3,
    ),
    analysis.contacts.length,
    rounded(analysis.timeScale, 4),
    rounded(analysis.suspectedTimeScale, 4),
    rounded(analysis.cameraRollDegrees, 2),
    analysis.people,
    analysis.notices.map(({ id, level }) => `${id} (${level})`).join(between),
    analysis.findings.map(({ metric }) => metric).join(between),
    analysis.strength?.metric ?? null,
    ...measures.flatMap(({ id }): CsvCell[] => {
      const measurement = metrics[id];
      if (!measurement || measurement.value === null) return [null, null, null, measurement?.status ?? null];
      const { value, uncertainty, n, status } = measurement;
      return [rounded(value, 4), rounded(uncertainty, 4), n, status];
    }),
  ];
}
