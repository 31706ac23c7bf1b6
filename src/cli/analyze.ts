import { existsSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { summaryRow } from '../exports/summaryRow.ts';
import { analyseInput, tookLine } from './analyseInput.ts';
import { type CommandOptions, commandOptions } from './commandOptions.ts';
import { FilmFailure } from './filmFailure.ts';
import { usualJobs, workersPerFilm, workThrough } from './filmPool.ts';
import { findInputs } from './findInputs.ts';
import { NoSuchPart } from './partOfInput.ts';
import { ProgressLine } from './progressLine.ts';
import { codeStamp } from './results/codeStamp.ts';
import { filmState } from './results/filmRecord.ts';
import { ResultsFolder } from './results/resultsFolder.ts';
import { summary } from './summary.ts';

/**
 * `npm run analyze`: pose tracks in plain Node, films in browsers without a window, by the same code as the page.
 *
 * @returns 0: everything was analysed; 1: something could not be.
 */
async function main(): Promise<number> {
  const options = commandOptions(process.argv.slice(2));
  const results = resultsOf(options);
  if (options.join) {
    joinResults(results!);
    return 0;
  }
  const inputs = findInputs(options.inputs);
  const isMany = inputs.length > 1 || results !== null;
  const waiting = results && !options.again ? inputs.filter((input) => !results.isDone(input)) : inputs;
  if (waiting.length < inputs.length) {
    process.stderr.write(`${inputs.length - waiting.length} of ${inputs.length} are done already.\n`);
  }
  const failures: { readonly input: string; readonly reason: string }[] = [];
  const fail = (input: string, reason: string) => {
    failures.push({ input, reason });
    progress.clear();
    process.stderr.write(`${basename(input)}: ${reason}\n`);
  };
  const jobs = Math.min(options.jobs ?? usualJobs(waiting.length), Math.max(1, waiting.length));
  const progress = new ProgressLine(waiting.length, jobs);
  const asked = { ...options, workers: workersPerFilm(jobs) };
  await workThrough(
    waiting,
    jobs,
    async (input, browser) => {
      const state = filmState(input);
      const done = await analyseInput(input, asked, isMany, browser, (share, rate) =>
        progress.show(basename(input), share, rate),
      );
      results?.record(input, state, { ...done, numbers: summaryRow(done.analysis), isFinal: true });
      progress.done(basename(input));
      const took = tookLine(input, done);
      if (took) process.stderr.write(`${took}\n`);
      process.stdout.write(`${summary(basename(input), done.analysis)}\n`);
      if (done.problem) fail(input, done.problem);
    },
    (input, error) => {
      const problem = error instanceof Error ? error.message : String(error);
      const isFinal = error instanceof NoSuchPart || (error instanceof FilmFailure && error.isFinal);
      progress.done(basename(input));
      if (existsSync(input)) {
        const nothing = { numbers: [], files: [], frames: null, model: null, backend: null };
        results?.record(input, filmState(input), { ...nothing, problem, isFinal });
      }
      fail(input, problem);
    },
  );
  progress.clear();
  if (isMany && failures.length > 0) {
    process.stderr.write(`\n${waiting.length - failures.length} analysed, ${failures.length} failed:\n`);
    for (const { input, reason } of failures) process.stderr.write(`  ${basename(input).padEnd(32)} ${reason}\n`);
  }
  if (results) joinResults(results);
  return failures.length > 0 ? 1 : 0;
}

/** Where results are gathered: the folder that was named, else one in the only folder of films; null: nowhere. */
function resultsOf(options: CommandOptions): ResultsFolder | null {
  const [first, ...others] = options.inputs;
  const isFolder = others.length === 0 && first !== undefined && existsSync(first) && statSync(first).isDirectory();
  const path = options.out ?? (isFolder ? join(first, 'lope') : null);
  // What makes a film's numbers and files other than they are; not which films, and how many at a time.
  const { inputs: _, jobs: __, again: ___, join: ____, out: _____, ...asked } = options;
  return path === null ? null : new ResultsFolder(path, codeStamp(), JSON.stringify(asked));
}

function joinResults(results: ResultsFolder): void {
  const { path, films, failed } = results.join();
  const without = failed === 0 ? '' : `, ${failed} of them with a problem`;
  process.stderr.write(`${path}: ${films} ${films === 1 ? 'video' : 'videos'}${without}\n`);
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
