import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * The path of a Chromium to run without a window: `LOPE_BROWSER`, else the system's Chromium or Chrome, else
 * Playwright's own.
 *
 * @throws Error with a sentence that says what to install when there is none.
 */
export function findBrowser(): string {
  const named = process.env.LOPE_BROWSER;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`LOPE_BROWSER names ${named}, which does not exist.`);
  }
  const installed = [...usualPlaces, chromium.executablePath()].find((path) => existsSync(path));
  if (installed) return installed;
  throw new Error('No Chromium or Chrome found. Install one, or name it in the environment variable LOPE_BROWSER.');
}
