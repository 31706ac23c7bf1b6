import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../scripts/projectRoot.ts';
import type { Said } from '../../src/analysis/said.ts';
import { FilmBrowser } from '../../src/cli/filmBrowser.ts';
import type { RunTruth } from '../virtualRunner/runTruth.ts';
import { acceptShortfalls } from './acceptShortfalls.ts';
import { accuracyReport } from './accuracyReport.ts';
import { clipLabels } from './clipLabels.ts';
import { clipTruths } from './clipTruths.ts';
import type { Figure } from './figure.ts';
import { humanFilmResult } from './humanBodies/humanFilmResult.ts';
import { humanRecordings } from './humanBodies/humanRecordings.ts';
import { humanTables, noHumanFilms, otherNetworkTable } from './humanBodies/humanTables.ts';
import { oddFigures } from './oddFilms/oddFigures.ts';
import { printFigures } from './printFigures.ts';
import { readyTrackFigures } from './readyTrackFigures.ts';
import { realFigures } from './realFigures.ts';
import { renderedFigures } from './renderedFigures.ts';
import { comparedPairs, comparisonTable } from './rig/comparedPairs.ts';
import { rigFigures } from './rig/rigFigures.ts';
import { rigTables } from './rig/rigTables.ts';
import { runRig } from './rig/runRig.ts';
import type { Table } from './rig/table.ts';
import { tableText } from './rig/tableText.ts';
import { sharedFolder } from './sharedFolder.ts';

const shortfallsFile = join(projectRoot, 'tests', 'accuracy', 'shortfallsToday.json');

/**
 * `npm run accuracy`: the whole chain against truth that it did not make. Exits with 1 when a goal is missed that is
 * not known to fall short, or when a known shortfall is clearly worse than it was or no more one.
 *
 * - The rig: the virtual runner and motion capture filmed in many ways, spoilt as BlazePose spoils them, and films in
 *   which nobody runs.
 * - Odd films: sped up, cut, turned, of somebody who does not run…, answered or refused rightly.
 * - Rendered films of the virtual runner through decoder, model and chain.
 * - Real clips with labels, as ready pose tracks and as films, where they are beside the project.
 *
 * `-- --rig [word …]`: only the rig and the odd films, without a browser; `--odd`: only the odd films; with words only the conditions whose group or name holds one of
 * them, and then nothing is judged. `--bodies`: only the films of skinned bodies, where they have been drawn; `--networks`: those by the lite and the heavy network too, of whose tracks else only what is there is shown. `--details`: every measure by condition. `--write`: `docs/ACCURACY.md`. `--accept`:
 * writes down how far off the goals are that fall short.
 */
async function main(): Promise<number> {
  const flags = process.argv.slice(2).filter((word) => word.startsWith('--'));
  const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));
  const shared = sharedFolder();
  if (!shared) {
    process.stdout.write(
      'Real clips and motion capture are not beside the project (../shared): going on with the virtual runner.\n',
    );
  }
  if (flags.includes('--odd')) return printFigures(oddFigures(shared), true) ? 0 : 1;
  const human = words.length > 0 ? [] : await humanTablesOfFilms();
  for (const table of human) process.stdout.write(tableText(table, 'screen'));
  if (flags.includes('--bodies')) return 0;
  const results = runRig(shared, words);
  const byCondition = rigTables(results);
  const pairs = words.length > 0 ? [] : comparedPairs();
  const tables = {
    ...byCondition,
    summary: [...byCondition.summary, ...(pairs.length > 0 ? [comparisonTable(pairs)] : [])],
  };
  for (const table of [...tables.summary, ...(flags.includes('--details') ? tables.details : [])]) {
    process.stdout.write(tableText(table, 'screen'));
  }
  if (words.length > 0) return 0;
  const byKind = rigFigures(results, pairs);
  const odd = oddFigures(shared);
  const rig = [...Object.values(byKind).flat(), ...odd];
  if (flags.includes('--rig')) {
    if (flags.includes('--accept')) acceptShortfalls(shortfallsFile, rig);
    return printFigures(rig, false) ? 0 : 1;
  }
  const films: Figure[] = [];
  const browser = await FilmBrowser.open();
  try {
    films.push(...(await renderedFilms(browser)));
    if (shared) films.push(...readyTrackFigures(shared), ...(await realFilms(browser, shared)));
  } finally {
    await browser.close();
  }
  if (flags.includes('--accept')) acceptShortfalls(shortfallsFile, rig);
  if (flags.includes('--write')) {
    writeFileSync(
      join(projectRoot, 'docs', 'ACCURACY.md'),
      accuracyReport(
        { ...tables, summary: [...tables.summary, ...(human.length > 0 ? human : [noHumanFilms])] },
        byKind,
        odd,
        films,
      ),
    );
  }
  const isRigGood = printFigures(rig, false);
  return printFigures(films, true) && isRigGood ? 0 : 1;
}

/** Tables of the films of skinned bodies; none where there are no such films. */
async function humanTablesOfFilms(): Promise<Table[]> {
  const recordings = await humanRecordings();
  if (recordings) {
    const tables = humanTables(recordings.map(humanFilmResult));
    for (const model of ['lite', 'heavy'] as const) {
      const others = await humanRecordings(model, process.argv.includes('--networks'));
      if (others) tables.push(otherNetworkTable(model, others.map(humanFilmResult)));
    }
    return tables;
  }
  process.stdout.write('No films of skinned bodies (npm run sample -- --set bodies): going on with the mannequin.\n');
  return [];
}

/**
 * Two workers on every machine: where a film is split moves points by a pixel here and there, and the table with them.
 */
const usual = { model: 'full', workers: 2 } as const;

/** What a runner would say: height and belt speed as they were posed. */
function toldBy({ form }: RunTruth): Said {
  if (!form) return {};
  return { heightCm: form.body.height * 100, speedKmh: form.activity === 'running' ? form.speed * 3.6 : null };
}

async function renderedFilms(browser: FilmBrowser): Promise<Figure[]> {
  const folder = join(projectRoot, 'tests', 'fixtures', 'films');
  const figures: Figure[] = [];
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.mp4'))
    .sort()) {
    const name = file.replace('.mp4', '');
    const truth = JSON.parse(readFileSync(join(folder, `${name}.truth.json`), 'utf8')) as RunTruth;
    const { analysis } = await browser.analyse(join(folder, file), { ...usual, run: toldBy(truth) }, () => undefined);
    process.stderr.write(`${name} done\n`);
    figures.push(...renderedFigures(name, analysis, truth));
  }
  return figures;
}

async function realFilms(browser: FilmBrowser, shared: string): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const [clip, truth] of Object.entries(clipTruths)) {
    const path = join(shared, 'clips', `${clip}.mp4`);
    if (!existsSync(path)) continue;
    const { analysis } = await browser.analyse(path, { ...usual, run: {} }, () => undefined);
    process.stderr.write(`${clip} done\n`);
    figures.push(...realFigures(clip, analysis, truth, clipLabels(join(shared, 'clips', `${clip}.labels.json`))));
  }
  return figures;
}

process.exitCode = await main();
