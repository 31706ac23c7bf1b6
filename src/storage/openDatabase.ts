import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { StorageError } from './storageError.ts';

/** Rows are checked when they are read, so the schema promises no more than a key. */
interface Row {
  readonly id: string;
}

/** The tables of the newest version. */
export interface LopeSchema extends DBSchema {
  /** One small row per kept run, for the list. */
  cards: { key: string; value: Row };
  /** Body points and numbers of the same run, by the same id. */
  results: { key: string; value: Row };
  /** What is told day by day (`src/care/diary`). */
  diary: { key: string; value: Row; indexes: { kind: string } };
}

type Upgrade = (
  database: IDBPDatabase<LopeSchema>,
  transaction: IDBPTransaction<LopeSchema, ArrayLike<'cards' | 'results' | 'diary'>, 'versionchange'>,
) => void;

/** `migrations[n]` leads from version n to n + 1. Never change one that was published; add another. */
const migrations: readonly Upgrade[] = [
  (database) => {
    database.createObjectStore('cards', { keyPath: 'id' });
    database.createObjectStore('results', { keyPath: 'id' });
  },
  (database) => {
    database.createObjectStore('diary', { keyPath: 'id' }).createIndex('kind', 'kind');
  },
];

/**
 * Opens the database, bringing an older one up to date step by step.
 *
 * @throws StorageError `unavailable` where the browser keeps nothing.
 */
export async function openDatabase(name: string): Promise<IDBPDatabase<LopeSchema>> {
  if (!('indexedDB' in globalThis)) throw new StorageError('unavailable');
  try {
    const database = await openDB<LopeSchema>(name, migrations.length, {
      upgrade(db, from, to, transaction) {
        for (let version = from; version < (to ?? migrations.length); version++) {
          migrations[version](db, transaction as unknown as Parameters<Upgrade>[1]);
        }
      },
      // Another tab holds the old version open: let it go, so that an update never waits for a forgotten tab.
      blocking(_current, _blocked, event) {
        (event.target as IDBDatabase).close();
      },
    });
    return database;
  } catch (error) {
    throw StorageError.from(error);
  }
}
