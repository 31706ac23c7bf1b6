import { type Browser, chromium, type Page } from 'playwright';
import { browserArguments } from '../../scripts/browserArguments.ts';
import { findBrowser } from '../../scripts/findBrowser.ts';
import { type BuiltServer, serveBuilt } from '../../scripts/serveBuilt.ts';
import type { RunAnalysis } from '../analysis/runAnalysis.ts';
import type { Said } from '../analysis/said.ts';
// Types `window.lope` inside the page's functions below.
import type {} from '../engine/film/headlessLope.ts';
import type { ExportKind } from '../exports/exportFile.ts';
import type { MotionFile } from '../exports/motionFile.ts';
import type { Stretch } from '../gait/byHand/corrections.ts';
import type { CommandOptions, Paper } from './commandOptions.ts';
import { FilmFailure } from './filmFailure.ts';
import { partOfInput } from './partOfInput.ts';

/** What the analysis of one film gave, besides what can be asked for afterwards. */
export interface AnalysedFilm {
  readonly analysis: RunAnalysis;
  readonly frames: number;
  /** From the click to the result, with start-up. */
  readonly seconds: number;
  readonly backend: string;
  /** What was told of it that the numbers rest on, in words. */
  readonly byHand: readonly string[];
}

/** The built app in a browser without a window, analysing films one after the other by the same code as the page. */
export class FilmBrowser {
  readonly #server: BuiltServer;
  readonly #ownsServer: boolean;
  readonly #browser: Browser;
  #page: Page | null = null;

  private constructor(server: BuiltServer, ownsServer: boolean, browser: Browser) {
    this.#server = server;
    this.#ownsServer = ownsServer;
    this.#browser = browser;
  }

  /**
   * @param shared the app's server that several browsers share; without one the browser has its own.
   * @throws Error with a sentence when there is no browser or it does not start; nothing is left running.
   */
  static async open(shared?: BuiltServer): Promise<FilmBrowser> {
    const executablePath = findBrowser();
    const server = shared ?? (await serveBuilt());
    try {
      const browser = await chromium.launch({ executablePath, args: [...browserArguments] });
      return new FilmBrowser(server, !shared, browser);
    } catch (error) {
      if (!shared) await server.close();
      throw error;
    }
  }

  /**
   * Analyses one film in a fresh page.
   *
   * @param options `workers` is left to the machine unless a number is given.
   * @param onProgress gets the share done (0..1) and the frames per second.
   * @throws FilmFailure with the sentence that the page would show; NoSuchPart where the film ends before the part.
   */
  async analyse(
    path: string,
    options: Pick<CommandOptions, 'model' | 'run'> &
      Partial<Pick<CommandOptions, 'part'>> & { readonly workers?: number | undefined },
    onProgress: (share: number, framesPerSecond: number | null) => void,
  ): Promise<AnalysedFilm> {
    const page = await this.#freshPage(path);
    await page.exposeFunction('lopeProgress', onProgress);
    const { model, part, workers = null } = options;
    const run = part ? { ...options.run, part: partOfInput(part, await this.#span(page)) } : options.run;
    const done = await page.evaluate((asked) => window.lope.analyse(asked), {
      model,
      run,
      workers,
      backend: 'auto' as const,
    });
    if ('problem' in done) throw new FilmFailure(done.problem);
    return done;
  }

  /** The first and last moment of a film, seconds as it plays. */
  async #span(page: Page): Promise<Stretch> {
    const span = await page.evaluate(() => window.lope.span());
    if ('problem' in span) throw new FilmFailure(span.problem);
    return span;
  }

  /**
   * Analyses a pose track in a fresh page, for what only a browser can make of it.
   *
   * @throws FilmFailure with the sentence that the page would show.
   */
  async openTrack(path: string, said: Said): Promise<void> {
    const page = await this.#freshPage(path);
    const problem = await page.evaluate((told) => window.lope.openTrack(told), said);
    if (problem) throw new FilmFailure(problem);
  }

  /** Writes the page to print of what was just analysed, as a PDF. */
  async savePage(path: string, name: string, paper: Paper): Promise<void> {
    const page = this.#opened();
    await page.evaluate((title) => window.lope.showPage(title), name);
    await page.waitForSelector('article[data-ready="true"]', { timeout: 0 });
    await page.pdf({ path, format: paper === 'a4' ? 'A4' : 'Letter', tagged: true });
  }

  /** The pose track of the film just analysed, as the text of its file. */
  poses(): Promise<string> {
    return this.#opened().evaluate(() => window.lope.poses());
  }

  /** The film just analysed as a file for other programs. */
  exported(kind: ExportKind, name: string): Promise<MotionFile> {
    return this.#opened().evaluate(([asked, file]) => window.lope.exported(asked, file), [kind, name] as const);
  }

  /** Writes the film just analysed with the overlay drawn into it. */
  async saveOverlay(path: string): Promise<void> {
    const page = this.#opened();
    const [download] = await Promise.all([
      page.waitForEvent('download', { timeout: 0 }),
      page.evaluate(() => window.lope.downloadOverlay()),
    ]);
    await download.saveAs(path);
  }

  /** False once the browser has ended by itself. */
  get isOpen(): boolean {
    return this.#browser.isConnected();
  }

  async close(): Promise<void> {
    await this.#browser.close();
    if (this.#ownsServer) await this.#server.close();
  }

  async #freshPage(path: string): Promise<Page> {
    await this.#page?.close();
    const page = await this.#browser.newPage();
    this.#page = page;
    await page.goto(`${this.#server.address}analyze.html`);
    await page.setInputFiles('#film', path);
    return page;
  }

  #opened(): Page {
    if (!this.#page) throw new Error('Analyse a film first.');
    return this.#page;
  }
}
