import { createStore, type StoreApi } from 'zustand/vanilla';
import type { DiaryRow } from '../care/diary/diaryRow.ts';
import type { DiaryArchive, DiaryChange } from '../storage/diary/diaryArchive.ts';
import { StorageError } from '../storage/storageError.ts';

/** The diary as the screens show it. */
export interface DiaryState {
  readonly phase: 'loading' | 'ready';
  /** The latest change last. */
  readonly rows: readonly DiaryRow[];
  /** Ids of rows that can't be read. */
  readonly broken: readonly string[];
  /**
   * Why the latest rows are not kept on the device; they are shown all the same, and written with the next that can be.
   */
  readonly problem: StorageError['kind'] | null;
  /** Whether there is a change to take back. */
  readonly canUndo: boolean;
}

/** What is told day by day. Every change shows at once and in the other tabs as soon as it is kept. */
export interface Diary {
  readonly state: StoreApi<DiaryState>;
  /** Reads the device again. */
  refresh(): Promise<void>;
  /** Adds rows, or changes those with the same id: all of them are kept, or none. */
  put(...rows: readonly DiaryRow[]): Promise<void>;
  /** Removes rows, until `undo` brings them back. */
  remove(...ids: readonly string[]): Promise<void>;
  /** Takes the last change back; several times, until there is none. */
  undo(): Promise<void>;
  /** Forgets everything that was told, damaged rows included; no way back. @throws StorageError */
  forget(): Promise<void>;
}

/**
 * The diary reads the device at once.
 *
 * @param openArchive Opens the archive once; where it fails, what is told lives as long as the page.
 * @param channelName Tabs that share it tell each other of changes.
 */
export function makeDiary(openArchive: () => Promise<DiaryArchive>, channelName = 'lope-diary'): Diary {
  const state = createStore<DiaryState>(() => ({
    phase: 'loading',
    rows: [],
    broken: [],
    problem: null,
    canUndo: false,
  }));
  const archive = openArchive().catch((error: unknown) => StorageError.from(error));
  const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(channelName) : null;
  /** Changes that are not on the device yet, oldest first: on their way, or waiting for room. */
  let unkept: DiaryChange[] = [];
  const past: DiaryChange[] = [];
  /** Changes go to the device one after the other. */
  let queue: Promise<unknown> = Promise.resolve();

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = queue.then(work);
    queue = turn.catch(() => undefined);
    return turn;
  }

  async function read(): Promise<void> {
    const opened = await archive;
    if (opened instanceof StorageError) {
      state.setState({ phase: 'ready', problem: opened.kind });
      return;
    }
    try {
      const { rows, broken } = await opened.list();
      state.setState({ phase: 'ready', rows: unkept.reduce(applied, sorted(rows)), broken });
    } catch (error) {
      state.setState({ phase: 'ready', problem: StorageError.from(error).kind });
    }
  }

  async function flush(): Promise<void> {
    if (unkept.length === 0) return;
    const waiting = unkept.length;
    try {
      const opened = await archive;
      if (opened instanceof StorageError) throw opened;
      await opened.change(unkept.slice(0, waiting).reduce(merged));
      unkept = unkept.slice(waiting);
      state.setState({ problem: null });
      channel?.postMessage('changed');
    } catch (error) {
      state.setState({ problem: StorageError.from(error).kind });
    }
  }

  function make(change: DiaryChange, isUndo = false): Promise<void> {
    const { rows } = state.getState();
    const touched = new Set([...change.put.map(({ id }) => id), ...change.remove]);
    const before = rows.filter(({ id }) => touched.has(id));
    const known = new Set(before.map(({ id }) => id));
    if (!isUndo) past.push({ put: before, remove: change.put.map(({ id }) => id).filter((id) => !known.has(id)) });
    state.setState({
      rows: applied(rows, change),
      broken: state.getState().broken.filter((id) => !touched.has(id)),
      canUndo: past.length > 0,
    });
    unkept.push(change);
    return inTurn(flush);
  }

  channel?.addEventListener('message', () => void inTurn(read));
  void inTurn(read);

  return {
    state,
    refresh: () => inTurn(read),
    put: (...rows) => make({ put: rows, remove: [] }),
    remove: (...ids) => make({ put: [], remove: ids }),
    async undo() {
      const last = past.pop();
      if (last) await make(last, true);
    },
    forget: () =>
      inTurn(async () => {
        const opened = await archive;
        // Where nothing could be kept, the page's memory is all there is.
        if (!(opened instanceof StorageError)) await opened.clear();
        unkept = [];
        past.length = 0;
        state.setState({ rows: [], broken: [], canUndo: false });
        channel?.postMessage('changed');
      }),
  };
}

function applied(rows: readonly DiaryRow[], { put, remove }: DiaryChange): readonly DiaryRow[] {
  const touched = new Set([...put.map(({ id }) => id), ...remove]);
  return sorted([...rows.filter(({ id }) => !touched.has(id)), ...put]);
}

function merged(earlier: DiaryChange, later: DiaryChange): DiaryChange {
  const touched = new Set([...later.put.map(({ id }) => id), ...later.remove]);
  return {
    put: [...earlier.put.filter(({ id }) => !touched.has(id)), ...later.put],
    remove: [...earlier.remove.filter((id) => !touched.has(id)), ...later.remove],
  };
}

function sorted(rows: readonly DiaryRow[]): readonly DiaryRow[] {
  return rows.toSorted((a, b) => a.changedAt - b.changedAt || (a.id < b.id ? -1 : 1));
}
