import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deviation, mean, median, variance } from 'd3-array';
import { projectRoot } from '../../scripts/projectRoot.ts';
import { analyseRun } from '../../src/analysis/analyseRun.ts';
import type { RunAnalysis } from '../../src/analysis/runAnalysis.ts';
import { FilmBrowser } from '../../src/cli/filmBrowser.ts';
import { measures } from '../../src/heuristics/measures.ts';
import { parsePoseTrack } from '../../src/poseTrack/parsePoseTrack.ts';
import { correlation } from '../../src/signal/correlation.ts';
import { studentT } from '../../src/signal/studentT.ts';
import type { RunTruth } from '../virtualRunner/runTruth.ts';

/**
 * `npm run calibrate`: what the pose model itself does to each measure, from films of other bodies, clothes, forms and
 * cameras than the accuracy table uses. Prints what is left after what the measures already take back: add the mean
 * error to the offset in `src/heuristics/modelErrors.ts`, and take half-width and agreement (correlation with the
 * truth) from the columns. A gain away from 1 is worth taking back only where the agreement is 0.9 and more.
 *
 * The camera's roll is told as it was, since the drawn room shows nothing upright; what a degree of it does where it is
 * not told stands in the last column.
 *
 * Films and pose tracks are kept in `.cache/calibration`; delete the folder to make them anew.
 */
const folder = join(projectRoot, '.cache', 'calibration');

/** Measures whose truth is what the picture shows at touch-down, 10 ms early as they are read. */
const pictured = ['overstride', 'footStrike', 'shankAngle'] as const;

/** A measure in one film. */
interface Pair {
  readonly found: number;
  readonly isTrue: number;
  /** What a degree of the camera's roll adds where it is not told; null in a film that is nearly level. */
  readonly perDegree: number | null;
}

/** Films with less roll than this say nothing of what it does, degrees. */
const leastRoll = 0.8;

/** The measures in one film beside their truths; a measure that the film can't show is left out. */
function pairsIn(analysis: RunAnalysis, truth: RunTruth): Readonly<Record<string, Omit<Pair, 'perDegree'>>> {
  const near = truth.view === 'left-side' ? 'left' : 'right';
  const pairs: Record<string, Omit<Pair, 'perDegree'>> = {};
  const add = (name: string, found: number | null | undefined, isTrue: number | null | undefined) => {
    if (found != null && isTrue != null) pairs[name] = { found, isTrue };
  };
  for (const { id, unit } of measures) {
    const stated = truth.body[id];
    if (id === 'armCrossover' || !stated) continue;
    const isPictured = pictured.find((one) => one === id);
    const inPicture = isPictured ? truth.picture?.[isPictured]?.tenMsBefore : undefined;
    const aspect = truth.view === 'front' || truth.view === 'rear' ? `, ${truth.view}` : '';
    add(`${id}, ${unit}${aspect}`, analysis.metrics[id]?.value, inPicture ?? stated.sides?.[near] ?? stated.value);
  }
  add('armSwing, deg', analysis.metrics.armSwing?.value, truth.form?.armSwing);
  for (const side of ['left', 'right'] as const) {
    add(
      `armCrossover ${side}, ${truth.view}`,
      analysis.metrics.armCrossover?.[side],
      truth.picture?.armCrossover?.[side],
    );
  }
  return pairs;
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
const pairs = new Map<string, Pair[]>();
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.mp4'))
  .map((file) => file.replace('.mp4', ''))
  .sort();
for (const name of names) {
  const truth = JSON.parse(readFileSync(join(folder, `${name}.truth.json`), 'utf8')) as RunTruth;
  if (truth.gait !== 'running') continue;
  const track = parsePoseTrack(await posesOf(name, open));
  const heightCm = truth.form ? truth.form.body.height * 100 : null;
  const { roll } = truth.camera;
  const told = analyseRun({ track, cameraRoll: { degrees: roll, error: 0 } }, { heightCm });
  const here = pairsIn(told.analysis, truth);
  const untold = pairsIn(analyseRun({ track }, { heightCm }).analysis, truth);
  const words = Object.entries(here).map(
    ([measure, { found, isTrue }]) => `${measure.split(',')[0]} ${(found - isTrue).toFixed(2)}`,
  );
  process.stdout.write(`${name} (${truth.view}): ${words.join('; ')}\n`);
  for (const [measure, pair] of Object.entries(here)) {
    const added = (untold[measure]?.found ?? Number.NaN) - pair.found;
    const perDegree = Math.abs(roll) >= leastRoll && Number.isFinite(added) ? added / roll : null;
    pairs.set(measure, [...(pairs.get(measure) ?? []), { ...pair, perDegree }]);
  }
}
await (browser as FilmBrowser | null)?.close();

process.stdout.write(
  '\nmeasure                                  films   mean error   SD      95 % half-width of a new film   agreement   gain   per degree of roll\n',
);
for (const [measure, all] of pairs) {
  const n = all.length;
  const found = all.map((pair) => pair.found);
  const isTrue = all.map((pair) => pair.isTrue);
  const errors = all.map((pair) => pair.found - pair.isTrue);
  const spread = deviation(errors) ?? Number.NaN;
  const halfWidth = studentT(n - 1) * spread * Math.sqrt(1 + 1 / n);
  const varies = n > 2 && variance(isTrue)! > 1e-9;
  const r = correlation(Float64Array.from(isTrue), Float64Array.from(found));
  const agreement = varies ? r.toFixed(2) : '–';
  const gain = varies ? ((r * deviation(found)!) / deviation(isTrue)!).toFixed(2) : '–';
  const perDegree = all.flatMap((pair) => (pair.perDegree === null ? [] : [Math.abs(pair.perDegree)]));
  const ofRoll = perDegree.length > 2 ? median(perDegree)!.toFixed(3) : '–';
  process.stdout.write(
    `${measure.padEnd(41)}${String(n).padEnd(8)}${mean(errors)!.toFixed(3).padStart(8)}   ${spread.toFixed(3).padStart(7)}   ${halfWidth.toFixed(3).padStart(8)}${agreement.padStart(32)}${gain.padStart(7)}${ofRoll.padStart(21)}\n`,
  );
}
