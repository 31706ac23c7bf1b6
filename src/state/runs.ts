import { createStore, type StoreApi } from 'zustand/vanilla';
import { newId } from '../devices/newId.ts';
import type { FilmResult } from '../engine/film/filmJobState.ts';
import { seenMeasures } from '../heuristics/judging/seenMeasures.ts';
import { homeWords } from '../language/homeWords.ts';
import type { StorageTrouble } from '../language/storageWords.ts';
import type { BrokenRun, RunArchive } from '../storage/runArchive.ts';
import { noNotes, type RunCard, type RunNotes } from '../storage/runCard.ts';
import { StorageError } from '../storage/storageError.ts';
import type { OpenRun } from './openRun.ts';

/** The list of kept runs as the first screen shows it. */
export interface RunsState {
  readonly phase: 'loading' | 'ready' | 'unavailable';
  /** Why the list is unavailable; null else. */
  readonly problem: StorageError['kind'] | null;
  readonly cards: readonly RunCard[];
  /** The run that was deleted last, as long as that can be undone; it is not among `cards`. */
  readonly leaving: RunCard | null;
  /** Runs that can't be read. */
  readonly broken: readonly BrokenRun[];
}

/** The kept runs, and the ones that are open. */
export interface Runs {
  readonly state: StoreApi<RunsState>;
  /** Where they are kept; why not, where nothing is. */
  readonly archive: Promise<RunArchive | StorageError>;
  refresh(): Promise<void>;
  /** Keeps a finished run; where that fails the run is open all the same and says why it isn't kept. */
  keep(name: string, result: FilmResult, film: Blob | null, picture: Blob | null): Promise<OpenRun>;
  /** From memory or from the device; null when there is none. Rejects when it is damaged. */
  open(id: string): Promise<OpenRun | null>;
  /**
   * Keeps new numbers of a run. `problem` says why they could not be kept, as a sentence; where the run was changed in
   * another tab meanwhile it comes as that tab left it, and one that was deleted there stays deleted: it is shown as one
   * that is not kept.
   */
  update(run: OpenRun, result: FilmResult): Promise<{ readonly run: OpenRun; readonly problem: StorageTrouble | null }>;
  /** Keeps what somebody wrote down of a run. @throws StorageError */
  describe(run: OpenRun, notes: RunNotes): Promise<OpenRun>;
  /** Hears of a run that another tab has changed, by its id. Returns the way to stop it. */
  onChangedElsewhere(listener: (id: string) => void): () => void;
  /**
   * Takes a run off the list. It is still on the device, so that `undoRemoval` brings it back whole and a page that is
   * closed meanwhile loses nothing; it goes for good with `finishRemoval`, or when another run is taken off.
   *
   * @throws StorageError of the one that was taken off before.
   */
  takeOff(id: string): Promise<void>;
  undoRemoval(): void;
  /** Nothing, where this run came back or went already. @throws StorageError; the run is in the list again then. */
  finishRemoval(id: string): Promise<void>;
  /** Removes a run for good at once. @throws StorageError */
  remove(id: string): Promise<void>;
}

/**
 * The list is empty until `refresh` is called.
 *
 * @param openArchive Opens the archive once; where it fails, runs live as long as the page.
 * @param channelName Tabs that share it tell each other of changes.
 */
export function makeRuns(openArchive: () => Promise<RunArchive>, channelName = 'lope-runs'): Runs {
  const state = createStore<RunsState>(() => ({
    phase: 'loading',
    problem: null,
    cards: [],
    leaving: null,
    broken: [],
  }));
  const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(channelName) : null;
  const archive = openArchive().then(
    (opened) => {
      void opened.sweep(Date.now()).catch(() => undefined);
      return opened;
    },
    (error: unknown) => StorageError.from(error),
  );
  /** Runs that exist in memory only; those on the device are read again when they are opened. */
  const unkept = new Map<string, OpenRun>();

  async function refresh(): Promise<void> {
    const opened = await archive;
    if (opened instanceof StorageError) {
      state.setState({ phase: 'unavailable', problem: opened.kind, cards: [], broken: [] });
      return;
    }
    try {
      const { cards, broken } = await opened.list();
      const { leaving } = state.getState();
      state.setState({ phase: 'ready', problem: null, cards: cards.filter(({ id }) => id !== leaving?.id), broken });
    } catch (error) {
      state.setState({ phase: 'unavailable', problem: StorageError.from(error).kind, cards: [], broken: [] });
    }
  }

  /** After a change of this tab. */
  async function refreshAll(): Promise<void> {
    channel?.postMessage('changed');
    await refresh();
  }

  async function remove(id: string): Promise<void> {
    unkept.delete(id);
    const opened = await archive;
    if (opened instanceof StorageError) throw opened;
    await opened.remove(id);
    await refreshAll();
  }

  async function finishRemoval(id: string): Promise<void> {
    const { leaving } = state.getState();
    if (leaving?.id !== id) return;
    try {
      await remove(leaving.id);
    } finally {
      // Not before: the list would show it for a moment.
      if (state.getState().leaving === leaving) state.setState({ leaving: null });
      await refresh();
    }
  }

  channel?.addEventListener('message', () => void refresh());

  return {
    state,
    archive,
    refresh,
    async keep(given, result, film, picture) {
      // Some cameras and people call a film " ".
      const name = given.trim() === '' ? homeWords.runs.nameless : given;
      const id = newId();
      const card = { id, createdAt: Date.now(), name, picture, ...noNotes, ...cardPart(result) };
      try {
        const opened = await archive;
        if (opened instanceof StorageError) throw opened;
        void navigator.storage?.persist?.().catch(() => false);
        const kept = await opened.keep(card, result, film);
        await refreshAll();
        const keepingProblem = kept.filmProblem ? filmTrouble(kept.filmProblem) : null;
        // The film in hand plays even where it could not be kept.
        const run: OpenRun = { id, name, result, film, card: kept.card, keepingProblem, revision: 0 };
        if (kept.filmProblem) unkept.set(id, run);
        return run;
      } catch (error) {
        const run: OpenRun = {
          id,
          name,
          result,
          film,
          card: null,
          keepingProblem: StorageError.from(error).kind,
          revision: 0,
        };
        unkept.set(id, run);
        return run;
      }
    },
    async open(id) {
      if (state.getState().leaving?.id === id) return null;
      const open = unkept.get(id);
      if (open) return open;
      const opened = await archive;
      if (opened instanceof StorageError) return null;
      const kept = await opened.open(id);
      return kept && { id, name: kept.card.name, ...kept, keepingProblem: null };
    },
    async update(run, result) {
      const card = run.card && { ...run.card, ...cardPart(result) };
      const updated: OpenRun = { ...run, result, card };
      if (unkept.has(run.id)) unkept.set(run.id, updated);
      if (!card) return { run: updated, problem: null };
      try {
        const opened = await archive;
        if (opened instanceof StorageError) throw opened;
        const revision = await opened.update(card, result, run.revision);
        if (revision === 'changed') {
          const theirs = await opened.open(run.id);
          if (theirs) return { run: { ...run, ...theirs }, problem: 'changedElsewhere' };
        }
        if (typeof revision === 'number') {
          channel?.postMessage(run.id);
          await refresh();
          return { run: { ...updated, revision }, problem: null };
        }
        await refreshAll();
        const alone: OpenRun = { ...updated, card: null, keepingProblem: 'gone' };
        unkept.set(run.id, alone);
        return { run: alone, problem: null };
      } catch {
        return { run: updated, problem: 'notUpdated' };
      }
    },
    async describe(run, notes) {
      const described: OpenRun = { ...run, name: notes.name, card: run.card && { ...run.card, ...notes } };
      if (unkept.has(run.id)) unkept.set(run.id, described);
      if (!described.card) return described;
      const opened = await archive;
      if (opened instanceof StorageError) throw opened;
      await opened.putCard(described.card);
      await refreshAll();
      return described;
    },
    onChangedElsewhere(listener) {
      const hear = ({ data }: MessageEvent<unknown>) => {
        if (typeof data === 'string') listener(data);
      };
      channel?.addEventListener('message', hear);
      return () => channel?.removeEventListener('message', hear);
    },
    async takeOff(id) {
      const before = state.getState().leaving;
      if (before) await finishRemoval(before.id);
      const { cards } = state.getState();
      const leaving = cards.find((card) => card.id === id) ?? null;
      state.setState({ leaving, cards: cards.filter((card) => card !== leaving) });
    },
    undoRemoval() {
      const { leaving, cards } = state.getState();
      if (!leaving) return;
      const all = [...cards, leaving].sort((a, b) => b.createdAt - a.createdAt);
      state.setState({ leaving: null, cards: all });
    },
    finishRemoval,
    remove,
  };
}

function cardPart({ analysis, track }: FilmResult) {
  const last = track.times.length - 1;
  const first = analysis.findings[0];
  const cadence = analysis.metrics.cadence?.value ?? null;
  return {
    view: analysis.view,
    gait: analysis.gait,
    finding: first ? { metric: first.metric, end: first.end } : null,
    notice: analysis.notices.find(({ level }) => level !== 'info') ?? null,
    seen: seenMeasures(analysis.metrics),
    cadence: cadence !== null && Number.isFinite(cadence) ? cadence : null,
    durationSeconds: last > 0 ? track.times[last] - track.times[0] : 0,
  };
}

function filmTrouble({ kind }: StorageError): StorageTrouble {
  if (kind === 'full') return 'filmFull';
  return kind === 'unavailable' ? 'filmUnavailable' : 'filmFailed';
}
