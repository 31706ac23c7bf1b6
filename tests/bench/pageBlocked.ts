import { chromium } from 'playwright';
import { browserArguments } from '../../scripts/browserArguments.ts';
import { findOrInstallBrowser } from '../../scripts/findOrInstallBrowser.ts';
import { serveBuilt } from '../../scripts/serveBuilt.ts';

/** Tasks on the page's thread that were longer than 50 ms, which is what a browser reports as long; in milliseconds. */
export interface PageBlocked {
  /** From the click on “Analyse” to the review. */
  readonly whileWorking: readonly number[];
  /** In the first two seconds of the review. */
  readonly whileOpening: readonly number[];
}

interface LongTask {
  readonly screen: string;
  readonly duration: number;
}

/** Analyses a film in the built app as a person would, and listens for tasks that hold the page up. */
export async function pageBlocked(film: string): Promise<PageBlocked> {
  const server = await serveBuilt();
  const browser = await chromium.launch({ executablePath: findOrInstallBrowser(), args: [...browserArguments] });
  try {
    const page = await browser.newPage();
    await page.goto(server.address);
    await page.locator('input[type=file]').first().setInputFiles(film);
    await page.getByRole('button', { name: 'Analyse this run' }).waitFor();
    await page.evaluate(() => {
      const tasks: LongTask[] = [];
      Object.assign(globalThis, { longTasks: tasks });
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) tasks.push({ screen: location.hash, duration });
      }).observe({ type: 'longtask' });
    });
    await page.getByRole('button', { name: 'Analyse this run' }).click();
    await page.waitForURL(/#\/run\//, { timeout: 600_000 });
    await page.waitForTimeout(2000);
    const tasks = await page.evaluate(() => (globalThis as unknown as { longTasks: LongTask[] }).longTasks);
    const on = (screen: RegExp) => tasks.filter((task) => screen.test(task.screen)).map((task) => task.duration);
    return { whileWorking: on(/working/), whileOpening: on(/run/) };
  } finally {
    await browser.close();
    await server.close();
  }
}
