import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../scripts/projectRoot.ts';
import { FilmBrowser } from '../../src/cli/filmBrowser.ts';
import type { RunOptions } from '../../src/run/runOptions.ts';
import type { RunTruth } from '../virtualRunner/runTruth.ts';
import { accuracyReport } from './accuracyReport.ts';
import { clipLabels } from './clipLabels.ts';
import { clipTruths } from './clipTruths.ts';
import type { Figure } from './figure.ts';
import { mocapFigures } from './mocapFigures.ts';
import { printFigures } from './printFigures.ts';
import { readyTrackFigures } from './readyTrackFigures.ts';
import { realFigures } from './realFigures.ts';
import { renderedFigures } from './renderedFigures.ts';
import { printRig } from './rig/printRig.ts';
import { runRig } from './rig/runRig.ts';
import { sharedFolder } from './sharedFolder.ts';

/**
 * `npm run accuracy`: the whole chain against truth that it did not make. Exits with 1 when a goal is missed.
 *
 * - Rendered films of the virtual runner through decoder, model and chain.
 * - Motion capture with force plates, projected to films of several rates and views.
 * - Real clips with labels, as ready pose tracks and as films, where they are beside the project.
 *
 * `npm run accuracy -- --rig [word …]`: only the rig, without a browser; only the conditions whose group or name holds one of the words.
 */
async function main(): Promise<number> {
  const rigAlone = process.argv.indexOf('--rig');
  if (rigAlone >= 0) {
    printRig(runRig(sharedFolder(), process.argv.slice(rigAlone + 1)));
    return 0;
  }
  const figures: Figure[] = [];
  const shared = sharedFolder();
  if (!shared) process.stdout.write('The real clips are not beside the project: going on with the virtual runner.\n');
  const browser = await FilmBrowser.open();
  try {
    figures.push(...(await renderedFilms(browser)));
    if (shared)
      figures.push(...readyTrackFigures(shared), ...mocapFigures(shared), ...(await realFilms(browser, shared)));
  } finally {
    await browser.close();
  }
  if (process.argv.includes('--write')) {
    writeFileSync(join(projectRoot, 'docs', 'ACCURACY.md'), accuracyReport(figures));
  }
  return printFigures(figures) ? 0 : 1;
}

/** Two workers on every machine: where a film is split moves points by a pixel here and there, and the table with them. */
const usual = { model: 'full', workers: 2 } as const;

/** What a runner would say: height and belt speed as they were posed. */
function toldBy({ form }: RunTruth): RunOptions {
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
