import { spawn } from 'node:child_process';
import { serveBuilt } from './serveBuilt.ts';

/** The command that opens an address in the person's browser, per system. */
const openers: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
  linux: ['xdg-open'],
};

const { address } = await serveBuilt(4173);
process.stdout.write(`\n  Lope runs at ${address}\n  Nothing leaves this device. Press Ctrl+C to stop.\n\n`);

const [command, ...before] = openers[process.platform] ?? [];
if (command && !process.env.CI) {
  // A machine without a desktop has nothing to open it with; the address above is enough there.
  spawn(command, [...before, address], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}
