import * as v from 'valibot';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { LopeProblem } from '../../workers/shared/lopeProblem.ts';
import type { LopeContents } from '../../workers/shared/lopeWorkerApi.ts';
import { mergedRows } from '../care/together/mergedRows.ts';
import type { HeldWorker } from '../engine/workers/heldWorker.ts';
import { WorkerDeath } from '../engine/workers/workerDeath.ts';
import { readDiaryFile, writeDiaryFile } from '../storage/diary/diaryFile.ts';
import { type FilmFiles, openFilmFiles } from '../storage/filmFiles.ts';
import { filmPart, packRun, unpackRun } from '../storage/lope/runParts.ts';
import type { RunArchive } from '../storage/runArchive.ts';
import { StorageError } from '../storage/storageError.ts';
import type { Diary } from './diary.ts';
import type { Engine } from './engine.ts';
import type { Runs } from './runs.ts';

/** What became of a file that was opened. */
export interface LopeReading {
  readonly added: number;
  /** Here already, and left as they are. */
  readonly known: number;
  /** Of the known ones, those that were here without their video and have it now. */
  readonly filmsAdded: number;
  /** By their names: parts of them are damaged or missing, and nothing of them was kept. */
  readonly broken: readonly string[];
  /** By their names: kept, but without the video that the file has of them. */
  readonly withoutFilm: readonly string[];
  /** Runs that there was no room for. */
  readonly noRoom: number;
  /** Entries of the diary; null where the file has none. `isBroken`: some or all of them can't be read. */
  readonly diary: { readonly added: number; readonly newer: number; readonly isBroken: boolean } | null;
}

/** A `.lope` file on its way out or in. */
export type LopeFileState =
  | { readonly phase: 'idle' }
  | { readonly phase: 'writing' | 'reading'; readonly done: number; readonly of: number }
  | { readonly phase: 'written'; readonly file: Blob; readonly runs: number; readonly broken: number }
  | { readonly phase: 'read'; readonly reading: LopeReading }
  | { readonly phase: 'failed'; readonly way: 'writing' | 'reading'; readonly problem: LopeProblem };

/** Runs and diary out as one file, and in again; one at a time. */
export interface LopeFile {
  readonly state: StoreApi<LopeFileState>;
  /** These runs, with their films or not; with the diary where it is wanted. Nothing while another is under way. */
  write(ids: readonly string[], what: { readonly films: boolean; readonly diary: boolean }): Promise<void>;
  read(file: Blob): Promise<void>;
  /** Stops what is under way; runs that were read before stay, each of them whole. */
  cancel(): void;
  dismiss(): void;
}

/** The one file that is being written lies here until it has been handed over. */
const outName = 'runs.lope';

const most = { json: 400e6, track: 1e9, picture: 50e6, diary: 30e6 } as const;

/** @param folder where a file is put together before it is handed over, in the origin's private files. */
export function makeLopeFile(
  { startLopeWorker }: Pick<Engine, 'startLopeWorker'>,
  runs: Runs,
  diary: Diary,
  folder = 'lope-out',
): LopeFile {
  const state = createStore<LopeFileState>(() => ({ phase: 'idle' }));
  let worker: HeldWorker<'lope'> | null = null;
  const isBusy = () => worker !== null;

  async function underWay(way: 'writing' | 'reading', work: (held: HeldWorker<'lope'>) => Promise<LopeFileState>) {
    if (isBusy()) return;
    const held = startLopeWorker();
    worker = held;
    state.setState({ phase: way, done: 0, of: 0 }, true);
    try {
      const end = await work(held);
      state.setState(end, true);
    } catch (error) {
      const isCancelled = error instanceof WorkerDeath && error.ending === 'ended';
      state.setState(isCancelled ? { phase: 'idle' } : { phase: 'failed', way, problem: problemOf(error) }, true);
    } finally {
      held.end();
      worker = null;
    }
  }

  return {
    state,
    write: (ids, what) =>
      underWay('writing', async (held) => {
        const archive = await opened(runs);
        const place: FilmFiles | null = await openFilmFiles(folder).catch(() => null);
        await place?.remove(outName);
        const begin = (target: FileSystemFileHandle | null) => held.call((api) => api.begin(target));
        const fill = async () => {
          const contents: LopeContents['runs'][number][] = [];
          let broken = 0;
          for (const [n, id] of ids.entries()) {
            state.setState({ phase: 'writing', done: n, of: ids.length }, true);
            // A damaged run must not keep the others from being saved.
            const run = await archive.open(id).catch(() => null);
            if (!run) {
              broken++;
              continue;
            }
            const at = `runs/${n}`;
            const { picture, ...parts } = await packRun(run.card, run.result);
            for (const [name, bytes] of Object.entries(parts)) {
              if (bytes) await held.call((api) => api.add(`${at}/${name}`, bytes, false));
            }
            if (picture) await held.call((api) => api.add(`${at}/picture`, picture, true));
            const film = what.films ? run.film : null;
            if (film) await held.call((api) => api.add(`${at}/${filmPart}`, film, true));
            contents.push({ folder: at, id, name: run.card.name, hasFilm: film !== null });
          }
          const now = Date.now();
          if (what.diary) {
            const told = new TextEncoder().encode(writeDiaryFile(diary.state.getState().rows, now));
            await held.call((api) => api.add('diary.json', told, false));
          }
          const inMemory = await held.call((api) =>
            api.finish({ writtenAt: new Date(now).toISOString(), runs: contents, hasDiary: what.diary }),
          );
          return { inMemory, broken };
        };
        let made: Awaited<ReturnType<typeof fill>> | null = null;
        if (place) {
          await place.fill(outName, async (target) => {
            await begin(target);
            made = await fill();
          });
        } else {
          await begin(null);
          made = await fill();
        }
        const { inMemory, broken } = made!;
        const file = inMemory ?? (await place?.read(outName));
        if (!file) throw new StorageError('failed');
        return { phase: 'written', file, runs: ids.length - broken, broken };
      }),
    read: (file) =>
      underWay('reading', async (held) => {
        const archive = await opened(runs);
        const answer = await held.call((api) => api.open(file));
        if ('problem' in answer) return { phase: 'failed', way: 'reading', problem: answer.problem };
        const { contents } = answer;
        const here = new Map((await archive.list()).cards.map((card) => [card.id, card]));
        const reading = {
          added: 0,
          known: 0,
          filmsAdded: 0,
          broken: [] as string[],
          withoutFilm: [] as string[],
          noRoom: 0,
        };
        for (const [n, one] of contents.runs.entries()) {
          state.setState({ phase: 'reading', done: n, of: contents.runs.length }, true);
          const known = here.get(one.id);
          if (known) {
            reading.known++;
            if (known.filmBytes !== null || !one.hasFilm) continue;
            const problem = await takeFilm(held, archive, one);
            if (problem) reading.withoutFilm.push(one.name);
            else reading.filmsAdded++;
            continue;
          }
          try {
            const { filmProblem } = await takeRun(held, archive, one);
            reading.added++;
            if (filmProblem) reading.withoutFilm.push(one.name);
          } catch (error) {
            if (error instanceof WorkerDeath) throw error;
            if (error instanceof StorageError && error.kind === 'full') {
              reading.noRoom = contents.runs.length - n;
              break;
            }
            if (error instanceof StorageError) throw error;
            reading.broken.push(one.name);
          }
        }
        const told = contents.hasDiary ? await takeDiary(held, diary) : null;
        await runs.refresh();
        return { phase: 'read', reading: { ...reading, diary: told } };
      }),
    cancel: () => worker?.end(),
    dismiss() {
      if (!isBusy()) state.setState({ phase: 'idle' }, true);
    },
  };
}

async function opened(runs: Runs): Promise<RunArchive> {
  const archive = await runs.archive;
  if (archive instanceof StorageError) throw archive;
  return archive;
}

/** What can't be taken out of a file. */
class PartProblem extends Error {
  readonly problem: LopeProblem;

  constructor(problem: LopeProblem) {
    super(problem.kind);
    this.problem = problem;
  }
}

async function partOf(held: HeldWorker<'lope'>, path: string, mostBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await held.call((api) => api.read(path, mostBytes));
  if ('problem' in answer) throw new PartProblem(answer.problem);
  return answer.bytes;
}

/** One run out of the file and onto the device, whole or not at all. */
async function takeRun(
  held: HeldWorker<'lope'>,
  archive: RunArchive,
  { folder, id, hasFilm }: LopeContents['runs'][number],
) {
  const part = (name: string, mostBytes: number) => partOf(held, `${folder}/${name}`, mostBytes);
  const ifThere = (name: string, mostBytes: number) =>
    part(name, mostBytes).catch((error: unknown) => {
      if (error instanceof PartProblem && error.problem.kind === 'missing') return null;
      throw error;
    });
  const picture = await ifThere('picture', most.picture);
  const parts = {
    'run.json': await part('run.json', most.json),
    'track.bin': await part('track.bin', most.track),
    'smoothed.bin': await part('smoothed.bin', most.track),
    // Not every run has these.
    'others.bin': await ifThere('others.bin', most.track),
    picture: picture && new Blob([picture]),
  };
  const { card, result } = unpackRun(parts);
  if (card.id !== id) throw new PartProblem({ kind: 'damaged' });
  const kept = await archive.take(card, result, hasFilm ? filmOf(held, folder) : null);
  if (kept.filmProblem instanceof WorkerDeath) {
    // Somebody stopped it in the middle of a film: the run is not left without.
    await archive.remove(id);
    throw kept.filmProblem;
  }
  return kept;
}

/** Writes a run's film where it is told to. */
function filmOf(held: HeldWorker<'lope'>, folder: string) {
  return async (target: FileSystemFileHandle) => {
    const problem = await held.call((api) => api.extract(`${folder}/${filmPart}`, target));
    if (problem) throw new PartProblem(problem);
  };
}

/** The film of a run that is here without; what kept it from coming, or null. */
async function takeFilm(
  held: HeldWorker<'lope'>,
  archive: RunArchive,
  { id, folder }: LopeContents['runs'][number],
): Promise<unknown> {
  try {
    return (await archive.takeFilm(id, filmOf(held, folder))) ? null : new StorageError('failed');
  } catch (error) {
    if (error instanceof WorkerDeath) throw error;
    return error;
  }
}

async function takeDiary(held: HeldWorker<'lope'>, diary: Diary): Promise<LopeReading['diary']> {
  const bytes = await partOf(held, 'diary.json', most.diary).catch((error: unknown) => {
    if (error instanceof PartProblem) return null;
    throw error;
  });
  const told = bytes && (await readDiaryFile(new Blob([bytes])));
  if (!told || 'problem' in told) return { added: 0, newer: 0, isBroken: true };
  const { added, newer } = mergedRows(diary.state.getState().rows, told.rows);
  if (added.length + newer.length > 0) await diary.put(...added, ...newer);
  return { added: added.length, newer: newer.length, isBroken: told.broken > 0 };
}

function problemOf(error: unknown): LopeProblem {
  if (error instanceof StorageError && error.kind === 'full') return { kind: 'noRoom' };
  if (error instanceof Error && error.name === 'QuotaExceededError') return { kind: 'noRoom' };
  if (error instanceof PartProblem) return error.problem;
  if (error instanceof v.ValiError) return { kind: 'damaged' };
  return { kind: 'stopped', detail: error instanceof Error ? error.message : String(error) };
}
