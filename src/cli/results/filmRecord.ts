import { existsSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { array, boolean, type InferOutput, nullable, number, object, safeParse, string, union } from 'valibot';

const cell = union([string(), number(), nullable(string())]);

const filmRecord = object({
  /** The film, from the results' own folder, with forward slashes. */
  film: string(),
  bytes: number(),
  modified: number(),
  /** Which Lope did it, and what it was asked for: with another, the film is done again. */
  lope: string(),
  asked: string(),
  /** What was written for it, from the results' own folder. */
  files: array(string()),
  /** The film's row in `summary.csv`, by column. */
  row: array(cell),
  /** Why there are no numbers, as a sentence; null where there are. */
  problem: nullable(string()),
  /** False for a failure that may pass, such as a browser that ended: the next call tries again. */
  isFinal: boolean(),
});

/** What became of one film: one file in the results' folder, so that several programs can work side by side. */
export type FilmRecord = InferOutput<typeof filmRecord>;

/** Null where there is none, or none that can be read. */
export function readRecord(path: string): FilmRecord | null {
  if (!existsSync(path)) return null;
  try {
    const read = safeParse(filmRecord, JSON.parse(readFileSync(path, 'utf8')));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
}

/** Written whole or not at all: a program that is killed leaves no half record. */
export function writeRecord(path: string, record: FilmRecord): void {
  writeWhole(path, `${JSON.stringify(record)}\n`);
}

/** Writes a file beside its place and moves it there. */
export function writeWhole(path: string, text: string): void {
  const beside = `${path}.${process.pid}.part`;
  writeFileSync(beside, text);
  renameSync(beside, path);
}

/** The film's size and time of change, by which it is known to be the same. */
export function filmState(path: string): Pick<FilmRecord, 'bytes' | 'modified'> {
  const { size, mtimeMs } = statSync(path);
  return { bytes: size, modified: mtimeMs };
}
