import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../scripts/projectRoot.ts';
import { FilmBrowser } from '../../src/cli/filmBrowser.ts';
import { parsePoseTrack } from '../../src/gait/track/parsePoseTrack.ts';
import { checks } from '../../src/heuristics/checks.ts';
import { studentT } from '../../src/heuristics/studentT.ts';
import { analyseRun } from '../../src/run/analyseRun.ts';
import type { RunAnalysis } from '../../src/run/runAnalysis.ts';
import type { RunTruth } from '../virtualRunner/runTruth.ts';

/**
 * `npm run calibrate`: what the pose model itself does to each measure, from films of other bodies, clothes, forms and
 * cameras than the accuracy table uses. Prints what is left after the offsets that the measures already take off:
 * add it to the offset in the measure's `modelError`, and take the half-width from the last column.
 *
 * Films and pose tracks are kept in `.cache/calibration`; delete the folder to make them anew.
 */
const folder = join(projectRoot, '.cache', 'calibration');

/** Measures whose truth is what the picture shows at touch-down, 10 ms early as they are read. */
const pictured = ['overstride', 'footStrike', 'shankAngle'] as const;

/** The measures' errors in one film; a measure that the film can't show is left out. */
function errorsIn(analysis: RunAnalysis, truth: RunTruth): Readonly<Record<string, number>> {
  const near = truth.view === 'left-side' ? 'left' : 'right';
  const errors: Record<string, number> = {};
  const add = (name: string, found: number | null | undefined, isTrue: number | null | undefined) => {
    if (found != null && isTrue != null) errors[name] = found - isTrue;
  };
  for (const { id, unit } of checks) {
    const stated = truth.body[id];
    if (id === 'armCrossover' || !stated) continue;
    const isPictured = pictured.find((one) => one === id);
    const inPicture = isPictured ? truth.picture?.[isPictured]?.tenMsBefore : undefined;
    add(`${id}, ${unit}`, analysis.metrics[id]?.value, inPicture ?? stated.sides?.[near] ?? stated.value);
  }
  add('armSwing, deg', analysis.metrics.armSwing?.value, truth.form?.armSwing);
  for (const side of ['left', 'right'] as const) {
    add(
      `armCrossover ${side}, ${truth.view}`,
      analysis.metrics.armCrossover?.[side],
      truth.picture?.armCrossover?.[side],
    );
  }
  return errors;
}

async function posesOf(name: string, open: () => Promise<FilmBrowser>): Promise<string> {
  const path = join(folder, `${name}.poses.json`);
  if (existsSync(path)) return readFileSync(path, 'utf8');
  const browser = await open();
  await browser.analyse(join(folder, `${name}.mp4`), { model: 'full', run: {} }, () => undefined);
  const poses = await browser.poses();
  writeFileSync(path, poses);
  process.stderr.write(`${name} done\n`);
  return poses;
}

if (!existsSync(folder)) {
  mkdirSync(folder, { recursive: true });
  const render = ['tsx', 'tests/virtualRunner/renderFilms.ts', '--set', 'calibration', '--out', folder];
  execFileSync('npx', render, { cwd: projectRoot, stdio: 'inherit' });
}
let browser: FilmBrowser | null = null;
const open = async () => {
  browser ??= await FilmBrowser.open();
  return browser;
};
const errors = new Map<string, number[]>();
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.mp4'))
  .map((file) => file.replace('.mp4', ''))
  .sort();
for (const name of names) {
  const truth = JSON.parse(readFileSync(join(folder, `${name}.truth.json`), 'utf8')) as RunTruth;
  if (truth.gait !== 'running') continue;
  const { analysis } = analyseRun(parsePoseTrack(await posesOf(name, open)), {
    heightCm: truth.form ? truth.form.body.height * 100 : null,
  });
  const here = errorsIn(analysis, truth);
  const words = Object.entries(here).map(([measure, error]) => `${measure.split(',')[0]} ${error.toFixed(2)}`);
  process.stdout.write(`${name} (${truth.view}): ${words.join('; ')}\n`);
  for (const [measure, error] of Object.entries(here)) errors.set(measure, [...(errors.get(measure) ?? []), error]);
}
await (browser as FilmBrowser | null)?.close();

process.stdout.write(
  '\nmeasure                                  films   mean error   SD      95 % half-width of a new film\n',
);
for (const [measure, all] of errors) {
  const n = all.length;
  const mean = all.reduce((sum, error) => sum + error, 0) / n;
  const spread = Math.sqrt(all.reduce((sum, error) => sum + (error - mean) ** 2, 0) / Math.max(1, n - 1));
  const halfWidth = studentT(n - 1) * spread * Math.sqrt(1 + 1 / n);
  process.stdout.write(
    `${measure.padEnd(41)}${String(n).padEnd(8)}${mean.toFixed(3).padStart(8)}   ${spread.toFixed(3).padStart(7)}   ${halfWidth.toFixed(3).padStart(8)}\n`,
  );
}
