import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright';
import { browserArguments } from '../../scripts/browserArguments.ts';
import { findOrInstallBrowser } from '../../scripts/findOrInstallBrowser.ts';
import type { BuiltServer } from '../../scripts/serveBuilt.ts';

/** Nothing that is waited for is asserted to be quick: a machine that does other things besides takes its time, milliseconds. */
const patience = 120_000;

/** A person's browser with Lope open in it, which can be closed and started again with what it keeps. */
export class LopeSession {
  readonly #server: BuiltServer;
  readonly #profile = mkdtempSync(join(tmpdir(), 'lope-profile-'));
  #context: BrowserContext | null = null;
  /** Everything that went wrong in the page, and every request to somewhere else. */
  readonly complaints: string[] = [];

  readonly #flags: readonly string[];

  /** @param flags more for the browser's command line. */
  constructor(server: BuiltServer, flags: readonly string[] = []) {
    this.#server = server;
    this.#flags = flags;
  }

  /** Starts the browser and opens an address inside Lope (such as `#/sample`). */
  async open(path = '', viewport = { width: 1280, height: 900 }): Promise<Page> {
    await this.#context?.close();
    this.#context = await chromium.launchPersistentContext(this.#profile, {
      executablePath: findOrInstallBrowser(),
      args: [...browserArguments, ...this.#flags],
      viewport,
    });
    const page = this.#context.pages()[0] ?? (await this.#context.newPage());
    page.setDefaultTimeout(patience);
    page.on('pageerror', (error) => this.complaints.push(`threw: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(`console: ${message.text()}`);
    });
    page.on('request', (request) => {
      const url = request.url();
      const isOwn = url.startsWith(this.#server.address) || /^(blob|data|about):/.test(url);
      if (!isOwn) this.complaints.push(`request to ${url}`);
    });
    await page.goto(this.#server.address + path);
    return page;
  }

  /** Kills the browser as a crash or an empty battery would, and starts it again. */
  async crash(): Promise<Page> {
    const context = this.#context!;
    const gone = new Promise((resolve) => context.once('close', resolve));
    const client = await context.newCDPSession(context.pages()[0]);
    // The browser is gone before it can answer.
    client.send('Browser.crash').catch(() => undefined);
    await gone;
    this.#context = null;
    return await this.open();
  }

  async close(): Promise<void> {
    await this.#context?.close();
    rmSync(this.#profile, { recursive: true, force: true });
  }
}
