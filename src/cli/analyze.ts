import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { analyseRun } from '../analysis/analyseRun.ts';
import type { RunAnalysis } from '../analysis/runAnalysis.ts';
import { exportFile } from '../exports/exportFile.ts';
import { byHandTexts } from '../language/byHandTexts.ts';
import { writeRunAnalysis } from '../language/writeRunAnalysis.ts';
import { parsePoseTrack } from '../poseTrack/parsePoseTrack.ts';
import { type CommandOptions, commandOptions } from './commandOptions.ts';
import { FilmBrowser } from './filmBrowser.ts';
import { findInputs, isPoseTrack } from './findInputs.ts';
import { outputPath } from './outputPath.ts';
import { summary } from './summary.ts';
import { writeExports } from './writeExports.ts';

/** `npm run analyze`: pose tracks in plain Node, films in a browser without a window, by the same code as the page. */
async function main(): Promise<number> {
  const options = commandOptions(process.argv.slice(2));
  const inputs = findInputs(options.inputs);
  const isMany = inputs.length > 1;
  const failures: { readonly input: string; readonly reason: string }[] = [];
  let browser: FilmBrowser | null = null;
  try {
    for (const input of inputs) {
      try {
        if (isPoseTrack(input)) {
          const run = analyseRun({ track: parsePoseTrack(readFileSync(input, 'utf8')) }, options.run);
          report(input, run.analysis, options, isMany);
          const byHand = byHandTexts(options.run, run.smoothed.times[0] ?? 0);
          await writeExports(input, options, isMany, (kind, name) => exportFile(kind, { ...run, byHand }, name));
          if (options.print) {
            browser ??= await FilmBrowser.open();
            await browser.openTrack(input, options.run);
            await savePage(browser, input, options, isMany);
          }
        } else {
          browser ??= await FilmBrowser.open();
          await analyseFilm(browser, input, options, isMany);
        }
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        failures.push({ input, reason });
        process.stderr.write(`${basename(input)}: ${reason}\n`);
      }
    }
  } finally {
    await browser?.close();
  }
  if (isMany && failures.length > 0) {
    process.stderr.write(`\n${inputs.length - failures.length} analysed, ${failures.length} failed:\n`);
    for (const { input, reason } of failures) process.stderr.write(`  ${basename(input).padEnd(32)} ${reason}\n`);
  }
  return failures.length > 0 ? 1 : 0;
}

async function analyseFilm(
  browser: FilmBrowser,
  input: string,
  options: CommandOptions,
  isMany: boolean,
): Promise<void> {
  const name = basename(input);
  const { analysis, frames, seconds, backend } = await browser.analyse(input, options, (share, rate) =>
    showProgress(name, share, rate),
  );
  endProgress();
  process.stderr.write(`${name}: ${frames} frames in ${seconds.toFixed(1)} s (${backend})\n`);
  if (options.poses) writeFileSync(outputPath(options.poses, input, '.poses.json', isMany), await browser.poses());
  report(input, analysis, options, isMany);
  if (options.overlay) {
    await browser.saveOverlay(outputPath(options.overlay, input, '.overlay.mp4', isMany));
    endProgress();
  }
  await savePage(browser, input, options, isMany);
  await writeExports(input, options, isMany, (kind, file) => browser.exported(kind, file));
}

/** The page to print of what the browser has just analysed, where one was asked for. */
async function savePage(browser: FilmBrowser, input: string, options: CommandOptions, isMany: boolean): Promise<void> {
  if (!options.print) return;
  const path = outputPath(options.print, input, '.page.pdf', isMany);
  await browser.savePage(path, basename(input).replace(/(\.poses\.json|\.[^.]+)$/, ''), options.paper);
}

function report(input: string, analysis: RunAnalysis, options: CommandOptions, isMany: boolean): void {
  if (options.json) {
    const path = outputPath(options.json, input, '.analysis.json', isMany);
    writeFileSync(
      path,
      `${JSON.stringify(writeRunAnalysis(analysis, { byHand: byHandTexts(options.run, 0) }), null, 1)}\n`,
    );
  }
  process.stdout.write(`${summary(basename(input), analysis)}\n`);
}

function showProgress(name: string, share: number, framesPerSecond: number | null): void {
  if (!process.stderr.isTTY) return;
  const rate = framesPerSecond === null ? '' : `, ${framesPerSecond.toFixed(0)} frames/s`;
  process.stderr.write(`\r\x1b[K${name}: ${Math.round(share * 100)} %${rate}`);
}

function endProgress(): void {
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
