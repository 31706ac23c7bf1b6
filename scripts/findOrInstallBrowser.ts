import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from './findBrowser.ts';

/**
 * As `findBrowser`, and where there is none, as root on Debian, Chromium is installed: for the tests, whose command is
 * all that a fresh machine is given. What people run themselves only looks, and installs nothing unasked.
 *
 * @throws Error with a sentence that says what to install when none can be had.
 */
export function findOrInstallBrowser(): string {
  try {
    return findBrowser();
  } catch (error) {
    if (process.env.LOPE_BROWSER || !existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) throw error;
    process.stderr.write('No Chromium found: installing Debian’s for the tests…\n');
    execFileSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 'ignore', 'inherit'] });
    execFileSync('apt-get', ['install', '-y', '-qq', 'chromium'], { stdio: ['ignore', 'ignore', 'inherit'] });
    return findBrowser();
  }
}
