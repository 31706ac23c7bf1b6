import * as v from 'valibot';
import type { FilmResult } from '../engine/film/filmJobState.ts';
import { type FilmFiles, openFilmFiles } from './filmFiles.ts';
import { openDatabase } from './openDatabase.ts';
import { packCard, type RunCard, storedCardSchema } from './runCard.ts';
import { StorageError } from './storageError.ts';
import { packResult, unpackResult } from './storedResult.ts';

/** A run that was read back. */
export interface KeptRun {
  readonly card: RunCard;
  readonly result: FilmResult;
  /** On disk; null when it was not kept. */
  readonly film: Blob | null;
}

/** The runs kept on this device: rows in IndexedDB, films in the origin's private files. */
export interface RunArchive {
  /** Newest first. Rows that can't be read are counted and named, never fatal. */
  list(): Promise<{ readonly cards: readonly RunCard[]; readonly broken: readonly string[] }>;
  /**
   * Keeps a run: the film first, then both rows in one transaction, so that a row never promises a film that isn't
   * there. Where only the film can't be kept, the rest is, and `filmProblem` says why.
   *
   * @throws StorageError when the numbers can't be kept either; then nothing is left behind.
   */
  keep(
    card: Omit<RunCard, 'filmBytes'>,
    result: FilmResult,
    film: Blob | null,
  ): Promise<{ readonly card: RunCard; readonly filmProblem: StorageError | null }>;
  /**
   * Null when there is no such run.
   *
   * @throws v.ValiError when its rows are damaged.
   */
  open(id: string): Promise<KeptRun | null>;
  /** Replaces the numbers of a run. @throws StorageError */
  update(card: RunCard, result: FilmResult): Promise<void>;
  /** Rows and film, gone for good. @throws StorageError */
  remove(id: string): Promise<void>;
  /** Removes films that no row knows, left by a tab that was closed while writing. */
  sweep(now: number): Promise<void>;
  close(): void;
}

/** A film without a row is left alone this long: another tab may be about to write the row. */
const orphanAge = 60 * 60 * 1000;

/**
 * Opens the archive; `name` keeps tests apart from each other and from real runs.
 *
 * @throws StorageError `unavailable` where the browser keeps nothing at all.
 */
export async function openRunArchive(name = 'lope'): Promise<RunArchive> {
  const database = await openDatabase(name);
  const films: FilmFiles | StorageError = await openFilmFiles(`${name}-films`).catch(StorageError.from);

  async function writeRows(card: RunCard, result: FilmResult): Promise<void> {
    try {
      const cardRow = await packCard(card);
      const transaction = database.transaction(['cards', 'results'], 'readwrite');
      await Promise.all([
        transaction.objectStore('cards').put(cardRow),
        transaction.objectStore('results').put(packResult(card.id, result)),
        transaction.done,
      ]);
    } catch (error) {
      throw StorageError.from(error);
    }
  }

  async function keepFilm(id: string, film: Blob): Promise<StorageError | null> {
    if (films instanceof StorageError) return films;
    return films.write(id, film).then(() => null, StorageError.from);
  }

  return {
    async list() {
      const cards: RunCard[] = [];
      const broken: string[] = [];
      for (const row of await database.getAll('cards')) {
        const card = v.safeParse(storedCardSchema, row);
        if (card.success) cards.push(card.output);
        else broken.push(row.id);
      }
      cards.sort((a, b) => b.createdAt - a.createdAt);
      return { cards, broken };
    },
    async keep(card, result, film) {
      const filmProblem = film ? await keepFilm(card.id, film) : null;
      const kept: RunCard = { ...card, filmBytes: film && !filmProblem ? film.size : null };
      try {
        await writeRows(kept, result);
      } catch (error) {
        if (!(films instanceof StorageError)) await films.remove(card.id).catch(() => undefined);
        throw error;
      }
      return { card: kept, filmProblem };
    },
    async open(id) {
      const [card, result] = await Promise.all([database.get('cards', id), database.get('results', id)]);
      if (!card) return null;
      const film = films instanceof StorageError ? null : await films.read(id).catch(() => null);
      return { card: v.parse(storedCardSchema, card), result: unpackResult(result), film };
    },
    update: writeRows,
    async remove(id) {
      try {
        const transaction = database.transaction(['cards', 'results'], 'readwrite');
        await Promise.all([
          transaction.objectStore('cards').delete(id),
          transaction.objectStore('results').delete(id),
          transaction.done,
        ]);
        if (!(films instanceof StorageError)) await films.remove(id);
      } catch (error) {
        throw StorageError.from(error);
      }
    },
    async sweep(now) {
      if (films instanceof StorageError) return;
      const known = new Set<string>(await database.getAllKeys('cards'));
      for (const { id, changedAt } of await films.list()) {
        if (!known.has(id) && now - changedAt > orphanAge) await films.remove(id);
      }
    },
    close: () => database.close(),
  };
}
