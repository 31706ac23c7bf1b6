import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { exportEndings } from '../../../src/exports/exportFile.ts';
import { frameTable } from '../../../src/exports/frameTable.ts';
import { strideTable } from '../../../src/exports/strideTable.ts';
import { summaryHead } from '../../../src/exports/summaryRow.ts';
import { bodyTrack } from '../overlay/bodyTrack.ts';
import { runAnalysisOf } from '../overlay/runAnalysisOf.ts';
import { readCsv } from './readTables.ts';

const page = readFileSync('docs/FILES.md', 'utf8');
const analysis = runAnalysisOf();

test('docs/FILES.md says what every column and every file is', () => {
  for (const ending of Object.values(exportEndings)) expect(page).toContain(`*${ending}`);
  const strides = readCsv(strideTable(analysis)).head;
  // From the first measure on they are the measures.
  const own = strides.slice(0, strides.indexOf('forward_lean_deg') + 1);
  // Right is as left, and the points are named by their first.
  const frames = readCsv(frameTable({ analysis, smoothed: bodyTrack([{}, {}]) })).head.filter(
    (name) => !/_right_|_px$|_score_/.test(name),
  );
  const summary = summaryHead.slice(0, summaryHead.indexOf('forward_lean_deg') + 1);
  for (const name of [...own, ...frames, ...summary]) expect(page).toContain(`\`${name}\``);
});
