import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CDPSession, chromium, type Page } from 'playwright';
import { browserArguments } from '../../scripts/browserArguments.ts';
import { findOrInstallBrowser } from '../../scripts/findOrInstallBrowser.ts';
import { machineSeconds, processorSeconds } from './processorSeconds.ts';

/** What something did to the page's thread. */
export interface PageTime {
  /** Tasks of over 50 ms, milliseconds. */
  readonly longTasks: readonly number[];
  /** All its tasks together, and the scripts among them, milliseconds. */
  readonly tasks: number;
  readonly scripts: number;
  /** The whole browser's processor time, milliseconds; null where /proc does not tell. */
  readonly processor: number | null;
  /** What everything else on the machine took of it meanwhile, 0..1; null where /proc does not tell. */
  readonly elsewhere: number | null;
  /** By the clock, milliseconds. */
  readonly milliseconds: number;
}

/** A film's review: opened, and played through once with its overlay and its curves. */
export interface FilmReviewFigures {
  readonly opening: PageTime & { readonly firstPicture: number };
  readonly playing: PageTime & {
    readonly frames: number;
    readonly shown: number;
    /** From the first picture to the last, and by the film's own time, seconds. */
    readonly took: number;
    readonly lasts: number;
  };
}

/** Milliseconds until 500 kept runs are listed, each time that the list was asked for. */
export interface ListFigures {
  readonly fromAnotherScreen: readonly number[];
  readonly afterLoading: readonly number[];
}

/** Milliseconds from a correction to the numbers that heed it, for each correction. */
export interface CorrectionFigures {
  readonly moves: readonly number[];
  readonly trims: readonly number[];
}

const many = 500;
/** Settling after whatever was done before, milliseconds. */
const rest = 2000;

/** The built app at an address, in a browser with a profile on the disk as people have. */
export class ReviewBench {
  readonly #folder = mkdtempSync(join(tmpdir(), 'lope-review-'));
  readonly #address: string;
  #page: Page | null = null;
  #client: CDPSession | null = null;

  constructor(address: string) {
    this.#address = address;
  }

  /** Opens the first screen with the small network chosen. */
  async start(): Promise<void> {
    const browser = await chromium.launchPersistentContext(join(this.#folder, 'profile'), {
      executablePath: findOrInstallBrowser(),
      viewport: { width: 1280, height: 800 },
      args: [...browserArguments],
    });
    const page = browser.pages()[0] ?? (await browser.newPage());
    page.setDefaultTimeout(600_000);
    page.on('pageerror', (error) => process.stderr.write(`${error.message}\n`));
    // What esbuild puts round functions that have a name, and the page lacks.
    await page.addInitScript('globalThis.__name = (value) => value;');
    await page.addInitScript(watchPage);
    await page.goto(this.#address);
    await page.evaluate(() => {
      localStorage.setItem('lope.preferences', '{"model":"lite","backend":"wasm","showsCurves":true}');
    });
    this.#client = await browser.newCDPSession(page);
    await this.#client.send('Performance.enable');
    this.#page = page;
    await this.#reload();
  }

  async close(): Promise<void> {
    await this.#page?.context().close();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /** Analyses and keeps a film, opens its review from a fresh page, and plays it through. */
  async film(path: string, rate: number, rounds: number): Promise<readonly FilmReviewFigures[]> {
    const id = await this.#take(path, true);
    const figures: FilmReviewFigures[] = [];
    for (let round = 0; round < rounds; round++) figures.push(await this.#review(id, rate));
    return figures;
  }

  /** What the sample's review does to the page as it opens. */
  async sample(): Promise<FilmReviewFigures['opening']> {
    return await this.#openReview('#/sample');
  }

  /** How long the list of 500 runs takes. They are copies of one that is kept. */
  async list(rounds: number): Promise<ListFigures> {
    const page = this.#open;
    await page.evaluate(keepCopies, many);
    const fromAnotherScreen: number[] = [];
    const afterLoading: number[] = [];
    for (let round = 0; round < rounds; round++) {
      await this.#reload();
      afterLoading.push(await page.evaluate(untilListed, null));
      await page.evaluate(() => {
        location.hash = '#/about';
      });
      await page.waitForTimeout(rest);
      fromAnotherScreen.push(await page.evaluate(untilListed, '#/'));
    }
    return { fromAnotherScreen, afterLoading };
  }

  /** How long new numbers take after a correction of a run that came as a pose track. */
  async corrections(track: unknown, rounds: number): Promise<CorrectionFigures> {
    const page = this.#open;
    const path = join(this.#folder, 'run.poses.json');
    writeFileSync(path, JSON.stringify(track));
    await this.#take(path, false);
    await page.getByRole('button', { name: 'Correct by hand' }).click();
    await page.waitForTimeout(rest);
    const moves: number[] = [];
    const trims: number[] = [];
    for (let round = 0; round < rounds; round++) {
      await page.getByRole('button', { name: 'Next landing', exact: true }).click();
      await page.waitForTimeout(rest / 4);
      moves.push(await page.evaluate(untilRecalculated, 'Lands one frame later'));
      await page.waitForTimeout(rest / 4);
      trims.push(await page.evaluate(untilRecalculated, 'From here'));
      await page.waitForTimeout(rest / 4);
    }
    return { moves, trims };
  }

  get #open(): Page {
    if (!this.#page) throw new Error('The bench was not started.');
    return this.#page;
  }

  async #reload(): Promise<void> {
    await this.#open.goto('about:blank');
    await this.#open.goto(this.#address);
    await this.#open.locator('input[type=file]').first().waitFor({ state: 'attached' });
  }

  /** Hands a file in as a person would; its run's id. */
  async #take(path: string, isFilm: boolean): Promise<string> {
    const page = this.#open;
    await this.#reload();
    await page.locator('input[type=file]').first().setInputFiles(path);
    if (isFilm) await page.getByRole('button', { name: 'Analyse this run' }).click();
    await page.waitForURL(/#\/run\//);
    // It is kept meanwhile.
    await page.waitForTimeout(rest);
    return /#\/run\/([^/?]+)/.exec(page.url())![1];
  }

  async #openReview(hash: string): Promise<FilmReviewFigures['opening']> {
    const page = this.#open;
    await this.#reload();
    await page.waitForTimeout(rest);
    let firstPicture = 0;
    const time = await this.#during(async () => {
      firstPicture = await page.evaluate(untilFirstPicture, hash);
      await page.waitForTimeout(rest);
    });
    return { ...time, firstPicture };
  }

  async #review(id: string, rate: number): Promise<FilmReviewFigures> {
    const page = this.#open;
    const opening = await this.#openReview(`#/run/${id}`);
    await page.getByRole('button', { name: 'Repeat the video' }).click();
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    // To the film's first frame, a jump at a time.
    for (let jump = 0; jump < 30; jump++) await page.keyboard.press('j');
    await page.waitForTimeout(rest);
    const text = (await page.locator('main').textContent()) ?? '';
    const frames = Number(/Frame \d+ of (\d+)/.exec(text)?.[1]);
    let pictures: readonly number[] = [];
    const playing = await this.#during(async () => {
      pictures = await page.evaluate(untilPlayed);
    });
    const took = (pictures[pictures.length - 1] - pictures[0]) / 1000;
    return { opening, playing: { ...playing, frames, shown: pictures.length, took, lasts: (frames - 1) / rate } };
  }

  async #during(work: () => Promise<void>): Promise<PageTime> {
    const page = this.#open;
    await page.evaluate(() => {
      (globalThis as unknown as Watched).watched.longTasks.length = 0;
    });
    const before = await this.#metrics();
    const usedBefore = [processorSeconds(), machineSeconds()];
    const begun = performance.now();
    await work();
    const milliseconds = performance.now() - begun;
    const [own, machine] = [processorSeconds(), machineSeconds()].map((used, i) => {
      const was = usedBefore[i];
      return used === null || was === null ? null : 1000 * (used - was);
    });
    const after = await this.#metrics();
    const spent = (name: string) => 1000 * ((after.get(name) ?? Number.NaN) - (before.get(name) ?? Number.NaN));
    return {
      longTasks: await page.evaluate(() => [...(globalThis as unknown as Watched).watched.longTasks]),
      tasks: spent('TaskDuration'),
      scripts: spent('ScriptDuration'),
      processor: own,
      elsewhere: own === null || machine === null ? null : (machine - own) / (milliseconds * cpus().length),
      milliseconds,
    };
  }

  async #metrics(): Promise<ReadonlyMap<string, number>> {
    const { metrics } = await this.#client!.send('Performance.getMetrics');
    return new Map(metrics.map(({ name, value }) => [name, value]));
  }
}

/** What `watchPage` keeps. */
interface Watched {
  readonly watched: {
    readonly longTasks: number[];
    /** When the stage was given another picture than before. */
    readonly pictures: number[];
  };
}

/** Runs in the page before anything else: listens for long tasks and for pictures on the stage. */
function watchPage(): void {
  const watched: Watched['watched'] = { longTasks: [], pictures: [] };
  Object.assign(globalThis, { watched });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) watched.longTasks.push(duration);
  }).observe({ type: 'longtask' });
  const { prototype } = CanvasRenderingContext2D;
  const draw = prototype.drawImage;
  let last: unknown = null;
  prototype.drawImage = function (this: CanvasRenderingContext2D, ...all: Parameters<typeof draw>) {
    const [picture] = all;
    if (picture instanceof ImageBitmap && picture !== last && this.canvas.closest('[data-stage]')) {
      last = picture;
      watched.pictures.push(performance.now());
    }
    draw.apply(this, all);
  } as typeof draw;
}

/** Goes to a review and waits for its film's first picture; milliseconds. */
async function untilFirstPicture(hash: string): Promise<number> {
  const { watched } = globalThis as unknown as Watched;
  watched.pictures.length = 0;
  const begun = performance.now();
  location.hash = hash;
  while (watched.pictures.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  return watched.pictures[0] - begun;
}

/** Plays to the film's end; when each picture was shown, the one that stood there before included. */
async function untilPlayed(): Promise<readonly number[]> {
  const { watched } = globalThis as unknown as Watched;
  const button = (name: string) => document.querySelector<HTMLButtonElement>(`button[aria-label="${name}"]`);
  watched.pictures.length = 0;
  watched.pictures.push(performance.now());
  button('Play')!.click();
  while (button('Play')) await new Promise((resolve) => setTimeout(resolve, 50));
  while (button('Pause')) await new Promise((resolve) => setTimeout(resolve, 50));
  return [...watched.pictures];
}

/** Puts copies of the newest kept run beside it, without their films. */
async function keepCopies(count: number): Promise<void> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await done(indexedDB.open('lope'));
  const store = () => database.transaction('cards', 'readwrite').objectStore('cards');
  const cards: Record<string, unknown>[] = await done(store().getAll());
  const card = cards[cards.length - 1];
  for (let i = cards.length; i < count; i++) {
    await done(store().put({ ...card, id: `copy-${i}`, name: `Run ${i}`, filmBytes: null }));
  }
  database.close();
}

/** Goes to the list where an address is given, and waits until a screenful of runs is drawn; milliseconds. */
async function untilListed(hash: string | null): Promise<number> {
  const begun = hash === null ? 0 : performance.now();
  if (hash !== null) location.hash = hash;
  while (document.querySelectorAll('article').length < 24) await new Promise((resolve) => setTimeout(resolve, 2));
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return performance.now() - begun;
}

/** Presses a button of the corrections and waits until the numbers heed it; milliseconds. */
async function untilRecalculated(name: string): Promise<number> {
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('button')];
  const button = buttons.find((one) => (one.getAttribute('aria-label') ?? one.textContent?.trim()) === name);
  if (!button) throw new Error(`There is no button “${name}”.`);
  const says = (text: string) =>
    [...document.querySelectorAll('[role="status"]')].some((one) => one.textContent?.includes(text));
  const begun = performance.now();
  button.click();
  while (!says('Recalculating')) await new Promise((resolve) => setTimeout(resolve));
  while (!says('Recalculated.')) await new Promise((resolve) => setTimeout(resolve, 1));
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return performance.now() - begun;
}
