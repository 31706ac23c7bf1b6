import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import { type CsvCell, csv } from '../../exports/csv.ts';
import { summaryHead } from '../../exports/summaryRow.ts';
import { type FilmRecord, filmState, readRecord, writeRecord, writeWhole } from './filmRecord.ts';

/** What is known of a film before its numbers, in front of each row. */
const filmHead = ['video', 'path', 'problem', 'frames', 'model', 'backend'] as const;

/** The film's part of its row. */
export interface FilmLine {
  readonly frames: number | null;
  readonly model: string | null;
  readonly backend: string | null;
}

/** A film that has been dealt with. */
export interface FilmOutcome extends FilmLine {
  /** Empty where there are no numbers. */
  readonly numbers: readonly CsvCell[];
  readonly problem: string | null;
  readonly isFinal: boolean;
  /** What was written for it. */
  readonly files: readonly string[];
}

/**
 * The folder in which the results of many films are gathered: `summary.csv`, and under `films/` a record of each film,
 * by which a later call knows what is done.
 */
export class ResultsFolder {
  readonly path: string;
  readonly #lope: string;
  readonly #asked: string;

  /**
   * @param lope which version works here.
   * @param asked everything that was asked for, as text: what differs is done again.
   */
  constructor(path: string, lope: string, asked: string) {
    this.path = resolve(path);
    this.#lope = lope;
    this.#asked = asked;
    mkdirSync(join(this.path, 'films'), { recursive: true });
  }

  /** Whether the film, as it is now, has been dealt with for good, and everything written for it is there. */
  isDone(film: string): boolean {
    const record = readRecord(this.#recordPath(film));
    if (!record?.isFinal || record.lope !== this.#lope || record.asked !== this.#asked) return false;
    const { bytes, modified } = filmState(film);
    if (record.bytes !== bytes || record.modified !== modified) return false;
    return record.files.every((file) => existsSync(join(this.path, file)));
  }

  /**
   * Writes down what became of a film.
   *
   * @param state the film's as it was before it was read: one that has changed meanwhile is done again.
   */
  record(film: string, state: Pick<FilmRecord, 'bytes' | 'modified'>, outcome: FilmOutcome): void {
    const { frames, model, backend, numbers, problem, isFinal, files } = outcome;
    const name = this.#nameOf(film);
    writeRecord(this.#recordPath(film), {
      film: name,
      ...state,
      lope: this.#lope,
      asked: this.#asked,
      files: files.map((file) => this.#nameOf(file)),
      row: [basename(film), name, problem, frames, model, backend, ...numbers],
      problem,
      isFinal,
    });
  }

  /** Joins the records into `summary.csv`, one row for each film that is still there; how many there are, and its path. */
  join(): { readonly path: string; readonly films: number; readonly failed: number } {
    const records = readdirSync(join(this.path, 'films'))
      .filter((name) => name.endsWith('.json'))
      .map((name) => readRecord(join(this.path, 'films', name)))
      .filter((record) => record !== null)
      .filter(({ film }) => existsSync(join(this.path, film)))
      .sort((a, b) => a.film.localeCompare(b.film, 'en', { numeric: true }));
    const path = join(this.path, 'summary.csv');
    const head = [...filmHead, ...summaryHead];
    // A film without numbers has a short row; every row is as long as the head.
    const rows = records.map(({ row }) => head.map((_, column) => row[column] ?? null));
    writeWhole(path, csv(head, rows));
    return { path, films: records.length, failed: records.filter(({ problem }) => problem !== null).length };
  }

  /** Films of one name in two folders have records of their own. */
  #recordPath(film: string): string {
    const place = createHash('sha256').update(this.#nameOf(film)).digest('hex').slice(0, 8);
    return join(this.path, 'films', `${basename(film)}.${place}.json`);
  }

  /** From the results' folder, so that both can be moved together. */
  #nameOf(path: string): string {
    return relative(this.path, resolve(path)).split(sep).join('/');
  }
}
