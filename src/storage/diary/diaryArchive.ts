import type { IDBPObjectStore } from 'idb';
import * as v from 'valibot';
import type { DiaryRow } from '../../care/diary/diaryRow.ts';
import { type LopeSchema, openDatabase } from '../openDatabase.ts';
import { StorageError } from '../storageError.ts';
import { diaryRowSchema } from './diaryRowSchema.ts';

/** Rows to write, by their ids, and ids to remove. */
export interface DiaryChange {
  readonly put: readonly DiaryRow[];
  readonly remove: readonly string[];
}

/** The diary kept on this device: rows of several kinds in one table of the runs' database. */
export interface DiaryArchive {
  /** In no order. Rows that can't be read are named by their ids, never fatal. @throws StorageError */
  list(): Promise<{ readonly rows: readonly DiaryRow[]; readonly broken: readonly string[] }>;
  /** Writes and removes, all of it or nothing. @throws StorageError */
  change(change: DiaryChange): Promise<void>;
  /** Forgets everything, damaged rows included, for good. @throws StorageError */
  clear(): Promise<void>;
  close(): void;
}

type DiaryTable = IDBPObjectStore<LopeSchema, ['diary'], 'diary', 'readwrite'>;

/**
 * Opens the diary; `name` keeps tests apart from each other and from what is real.
 *
 * @throws StorageError `unavailable` where the browser keeps nothing at all.
 */
export async function openDiaryArchive(name = 'lope'): Promise<DiaryArchive> {
  const database = await openDatabase(name);

  async function inTransaction(work: (table: DiaryTable) => Promise<unknown>[]): Promise<void> {
    try {
      const transaction = database.transaction('diary', 'readwrite');
      await Promise.all([...work(transaction.objectStore('diary')), transaction.done]);
    } catch (error) {
      throw StorageError.whileOpen(error);
    }
  }

  return {
    async list() {
      const rows: DiaryRow[] = [];
      const broken: string[] = [];
      const stored = await database.getAll('diary').catch((error: unknown) => {
        throw StorageError.whileOpen(error);
      });
      for (const row of stored) {
        const read = v.safeParse(diaryRowSchema, row);
        if (read.success) rows.push(read.output);
        else broken.push(row.id);
      }
      return { rows, broken };
    },
    async change({ put, remove }) {
      const rows = copied(put);
      await inTransaction((table) => [...rows.map((row) => table.put(row)), ...remove.map((id) => table.delete(id))]);
    },
    clear: () => inTransaction((table) => [table.clear()]),
    close: () => database.close(),
  };
}

/** A row that can't be copied fails here, before the browser begins to write the others. */
function copied(rows: readonly DiaryRow[]): readonly DiaryRow[] {
  try {
    return structuredClone(rows);
  } catch (error) {
    throw StorageError.from(error);
  }
}
