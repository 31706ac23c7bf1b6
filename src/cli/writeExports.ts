import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type ExportKind, exportEndings } from '../exports/exportFile.ts';
import type { MotionFile } from '../exports/motionFile.ts';
import { exportNoteWords, exportProblemWords } from '../language/exportWords.ts';
import type { CommandOptions } from './commandOptions.ts';
import { outputPath } from './outputPath.ts';

/**
 * Writes the files for other programs that were asked for, one input's. What can't be written is said after the others
 * have been.
 *
 * @returns the paths of those that were written.
 * @param make writes one of them, of that name.
 * @throws Error with a sentence for each that can't be written.
 */
export async function writeExports(
  input: string,
  options: CommandOptions,
  isMany: boolean,
  make: (kind: ExportKind, name: string) => MotionFile | Promise<MotionFile>,
): Promise<readonly string[]> {
  const problems: string[] = [];
  const written: string[] = [];
  for (const [kind, path] of exportPaths(input, options, isMany)) {
    const made = await make(kind, basename(path));
    if ('problem' in made) {
      problems.push(`${exportEndings[kind]} was not written. ${exportProblemWords(made.problem)}`);
      continue;
    }
    writeFileSync(path, made.text);
    written.push(path);
    for (const note of made.notes) process.stderr.write(`${basename(path)}: ${exportNoteWords(note)}\n`);
  }
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return written;
}

/** Tables come in pairs: what is asked for as `name.csv` has its frames beside it, anything else is a folder. */
function exportPaths(input: string, options: CommandOptions, isMany: boolean): [ExportKind, string][] {
  const { csv } = options;
  const paths = (['trc', 'mot', 'events'] as const).flatMap((kind): [ExportKind, string][] => {
    const asked = options[kind];
    return asked === null ? [] : [[kind, outputPath(asked, input, exportEndings[kind], isMany)]];
  });
  if (csv === null) return paths;
  const isFile = !isMany && /\.csv$/i.test(csv);
  const tables = (['strides', 'frames'] as const).map((kind): [ExportKind, string] => {
    const file = kind === 'strides' ? csv : csv.replace(/\.csv$/i, exportEndings.frames);
    return [kind, outputPath(isFile ? file : `${csv}/`, input, exportEndings[kind], isMany)];
  });
  return [...tables, ...paths];
}
