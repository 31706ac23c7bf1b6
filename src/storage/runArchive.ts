import * as v from 'valibot';
import type { FilmResult } from '../engine/film/filmJobState.ts';
import { PageTurns } from '../engine/pageTurns.ts';
import { type FilmFiles, openFilmFiles } from './filmFiles.ts';
import { openDatabase } from './openDatabase.ts';
import { packCard, type RunCard, storedCardSchema } from './runCard.ts';
import { StorageError } from './storageError.ts';
import { packResult, unpackResultInPieces } from './storedResult.ts';

/** A run that was read back. */
export interface KeptRun {
  readonly card: RunCard;
  readonly result: FilmResult;
  /** On disk; null when it was not kept. */
  readonly film: Blob | null;
  /** How often the run was changed since it was kept. */
  readonly revision: number;
}

/** The runs kept on this device: rows in IndexedDB, films in the origin's private files. */
export interface RunArchive {
  /** Newest first. Rows that can't be read are counted and named, never fatal. @throws StorageError */
  list(): Promise<{ readonly cards: readonly RunCard[]; readonly broken: readonly BrokenRun[] }>;
  /**
   * Keeps a run: both rows in one transaction, then the film, then its size in the card, so that a page that is closed
   * in the midst loses no numbers and a row never promises a film that isn't there. Where only the film can't be kept
   * `filmProblem` says why.
   *
   * @throws StorageError when the numbers can't be kept either; then nothing is left behind.
   */
  keep(
    card: Omit<RunCard, 'filmBytes'>,
    result: FilmResult,
    film: Blob | null,
  ): Promise<{ readonly card: RunCard; readonly filmProblem: StorageError | null }>;
  /**
   * Keeps a run that comes from elsewhere, with whatever id it has, in the same order; nothing of it is left behind where
   * its rows can't be kept.
   *
   * @param film fills the film's file; null: it came without. Where that fails the run is kept without it.
   * @throws StorageError when the numbers can't be kept.
   */
  take(
    card: RunCard,
    result: FilmResult,
    film: ((file: FileSystemFileHandle) => Promise<void>) | null,
  ): Promise<{ readonly card: RunCard; readonly filmProblem: unknown }>;
  /**
   * Gives a kept run the film that it is here without; the run's numbers, corrections and notes stay as they are. False
   * where the run was deleted meanwhile.
   *
   * @throws what `film` throws, or a StorageError; then the run is without a film as before.
   */
  takeFilm(id: string, film: (file: FileSystemFileHandle) => Promise<void>): Promise<boolean>;
  /**
   * Null when there is no such run.
   *
   * @throws v.ValiError when its rows are damaged.
   */
  open(id: string): Promise<KeptRun | null>;
  /** Replaces what the list knows of a run; false where it was deleted meanwhile. @throws StorageError */
  putCard(card: RunCard): Promise<boolean>;
  /**
   * Replaces the numbers of a run. Where another tab has changed or deleted it meanwhile nothing is replaced.
   *
   * @param revision That they were made from.
   * @returns The revision that they are.
   * @throws StorageError
   */
  update(card: RunCard, result: FilmResult, revision: number): Promise<number | 'changed' | 'gone'>;
  /** Rows and film, gone for good. @throws StorageError */
  remove(id: string): Promise<void>;
  /** Removes what a page that died while writing has left of films; those that are being written stay. */
  sweep(now: number): Promise<void>;
  close(): void;
}

/** A run whose row can't be read, with what can be made out of it. */
export interface BrokenRun {
  readonly id: string;
  readonly name: string | null;
  /** Milliseconds since 1970. */
  readonly createdAt: number | null;
}

/** Where browsers have no locks, a film without a row is left alone this long: another tab may be writing it. */
const orphanAge = 60 * 60 * 1000;

/**
 * Opens the archive; `name` keeps tests apart from each other and from real runs.
 *
 * @throws StorageError `unavailable` where the browser keeps nothing at all.
 */
export async function openRunArchive(name = 'lope'): Promise<RunArchive> {
  const database = await openDatabase(name);
  const films: FilmFiles | StorageError = await openFilmFiles(`${name}-films`).catch(StorageError.from);

  /**
   * Writes a card, and with it a result, in one transaction.
   *
   * @param over What must be there for it: nothing, the run's card, or its result at this revision. Else nothing is
   * written.
   * @returns The revision of the result.
   */
  async function writeRows(
    card: RunCard,
    result: FilmResult | null,
    over: 'nothing' | 'card' | number,
  ): Promise<number | 'changed' | 'gone'> {
    const revision = typeof over === 'number' ? over + 1 : 0;
    try {
      const cardRow = await packCard(card);
      const resultRow = result && packResult(card.id, result, revision);
      const transaction = database.transaction(['cards', 'results'], 'readwrite');
      const cards = transaction.objectStore('cards');
      const results = transaction.objectStore('results');
      if (over !== 'nothing' && (await cards.count(card.id)) === 0) return 'gone';
      if (typeof over === 'number' && revisionOf(await results.get(card.id)) !== over) return 'changed';
      // The result first: where it can't even be asked to be written, no card without numbers is left behind.
      await Promise.all([resultRow && results.put(resultRow), cards.put(cardRow), transaction.done]);
      return revision;
    } catch (error) {
      throw StorageError.whileOpen(error);
    }
  }

  /** A run's rows, then its film, then its size in the card; `filmProblem`: what went wrong with the film alone. */
  async function keepRun(
    card: Omit<RunCard, 'filmBytes'>,
    result: FilmResult,
    writeFilm: ((own: FilmFiles) => Promise<void>) | null,
  ): Promise<{ readonly card: RunCard; readonly filmProblem: unknown }> {
    const kept: RunCard = { ...card, filmBytes: null };
    await writeRows(kept, result, 'nothing');
    if (!writeFilm) return { card: kept, filmProblem: null };
    return keepFilm(card.id, writeFilm).then(
      (filmBytes) =>
        filmBytes === null
          ? { card: kept, filmProblem: new StorageError('failed') }
          : { card: { ...kept, filmBytes }, filmProblem: null },
      (filmProblem: unknown) => ({ card: kept, filmProblem }),
    );
  }

  /** The film's size, once it is written and its run's card says so; null, and no film, where the run is gone. */
  async function keepFilm(id: string, writeFilm: (own: FilmFiles) => Promise<void>): Promise<number | null> {
    if (films instanceof StorageError) throw films;
    const own = films;
    return whileClaimed(filmLock(name, id), async () => {
      await writeFilm(own);
      const bytes = (await own.read(id))?.size ?? 0;
      let isNoted = false;
      try {
        isNoted = await noteFilm(id, bytes);
      } finally {
        if (!isNoted) await own.remove(id).catch(() => undefined);
      }
      return isNoted ? bytes : null;
    });
  }

  /** Writes a film's size into its run's card, whatever else became of that meanwhile; false where there is none. */
  async function noteFilm(id: string, filmBytes: number): Promise<boolean> {
    try {
      const transaction = database.transaction('cards', 'readwrite');
      const row: unknown = await transaction.store.get(id);
      if (isObject(row)) await transaction.store.put({ ...row, filmBytes } as never);
      await transaction.done;
      return isObject(row);
    } catch (error) {
      throw StorageError.whileOpen(error);
    }
  }

  /** Whether a film's run is there and says that the film is whole. */
  async function isKnown(id: string): Promise<boolean> {
    const row: unknown = await database.get('cards', id);
    return isObject(row) && row.filmBytes !== null;
  }

  /** Gives a film to its run, where a page died after the film was written and before its card said so. */
  async function adopt(id: string, film: Blob): Promise<boolean> {
    const card = v.safeParse(storedCardSchema, await database.get('cards', id));
    // Browsers put a file's content in its place when it is closed: one with any content is whole.
    return film.size > 0 && card.success && (await noteFilm(id, film.size));
  }

  return {
    async list() {
      const cards: RunCard[] = [];
      const broken: BrokenRun[] = [];
      const rows = await database.getAll('cards').catch((error: unknown) => {
        throw StorageError.whileOpen(error);
      });
      for (const row of rows) {
        const card = v.safeParse(storedCardSchema, row);
        if (card.success) cards.push(card.output);
        else broken.push(whatIsLeft(row));
      }
      cards.sort((a, b) => b.createdAt - a.createdAt);
      return { cards, broken };
    },
    async keep(card, result, film) {
      const kept = await keepRun(card, result, film && ((own) => own.write(card.id, film)));
      return { card: kept.card, filmProblem: kept.filmProblem === null ? null : StorageError.from(kept.filmProblem) };
    },
    take: (card, result, film) => keepRun(card, result, film && ((own) => own.fill(card.id, film))),
    takeFilm: async (id, film) => (await keepFilm(id, (own) => own.fill(id, film))) !== null,
    async open(id) {
      const [card, result] = await Promise.all([database.get('cards', id), database.get('results', id)]);
      if (!card) return null;
      const film = films instanceof StorageError ? null : await films.read(id).catch(() => null);
      const turns = new PageTurns();
      return {
        card: v.parse(storedCardSchema, card),
        result: await unpackResultInPieces(result, () => turns.next()),
        film,
        revision: revisionOf(result) ?? 0,
      };
    },
    putCard: async (card) => typeof (await writeRows(card, null, 'card')) === 'number',
    update: (card, result, revision) => writeRows(card, result, revision),
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
        throw StorageError.whileOpen(error);
      }
    },
    async sweep(now) {
      if (films instanceof StorageError) return;
      for (const { id, file, changedAt } of await films.list()) {
        const isOld = now - changedAt > orphanAge;
        const clear = async () => {
          if (file === id) {
            if (await isKnown(id)) return;
            const film = await films.read(id);
            if (film && (await adopt(id, film))) return;
          }
          await films.remove(file);
        };
        // One that is still held is for the next time.
        await whenUnclaimed(filmLock(name, id), isOld, clear).catch(() => undefined);
      }
    },
    close: () => database.close(),
  };
}

function whatIsLeft(row: unknown): BrokenRun {
  const { id, name, createdAt } = row as { id: string; name?: unknown; createdAt?: unknown };
  return {
    id,
    name: typeof name === 'string' && name.trim() !== '' ? name : null,
    createdAt: typeof createdAt === 'number' && Number.isFinite(createdAt) ? createdAt : null,
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** The lock of whoever writes a film's file; the browser gives it back when their page dies. */
function filmLock(archive: string, id: string): string {
  return `${archive}.film.${id}`;
}

async function whileClaimed<T>(lock: string, work: () => Promise<T>): Promise<T> {
  return navigator.locks ? await navigator.locks.request(lock, work) : await work();
}

/** Does the work where nobody holds the lock; in browsers without locks where `otherwise` says so. */
async function whenUnclaimed(lock: string, otherwise: boolean, work: () => Promise<void>): Promise<void> {
  if (!navigator.locks) {
    if (otherwise) await work();
    return;
  }
  await navigator.locks.request(lock, { ifAvailable: true }, async (held) => {
    if (held) await work();
  });
}

/** Of a row in the table of results: 0 for one that was never changed; null where there is none. */
function revisionOf(row: unknown): number | null {
  if (!isObject(row)) return null;
  return typeof row.revision === 'number' ? row.revision : 0;
}
