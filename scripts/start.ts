import { spawn } from 'node:child_process';
import { lopePort, portIn } from './lopePort.ts';
import { serveBuilt } from './serveBuilt.ts';
import { whoAnswers } from './whoAnswers.ts';

/** The command that opens an address in the person's browser, per system. */
const openers: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
  linux: ['xdg-open'],
};

function openBrowser(address: string): void {
  const [command, ...before] = openers[process.platform] ?? [];
  if (!command || process.env.CI) return;
  // A machine without a desktop has nothing to open it with; the address that was printed is enough there.
  spawn(command, [...before, address], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}

/**
 * Never another port than the one asked for: the browser keeps runs under the address, and a person who finds none of
 * them would think that they are lost.
 */
async function start(): Promise<void> {
  const port = portIn(process.argv.slice(2));
  const wanted = `http://localhost:${port}/`;
  const answer = await whoAnswers(wanted);
  if (answer?.isLope) {
    process.stdout.write(`\n  Lope runs already, at ${wanted}\n\n`);
    openBrowser(wanted);
    return;
  }
  const { address } = await serveBuilt(port).catch((error: unknown) => {
    if (answer || (error instanceof Error && /already in use/.test(error.message)))
      throw new Error(taken(port, answer));
    throw error;
  });
  process.stdout.write(`\n  Lope runs at ${address}\n  Nothing leaves this device. Press Ctrl+C to stop.\n\n`);
  openBrowser(address);
}

function taken(port: number, answer: { readonly title: string | null } | null): string {
  const by = answer?.title ? `by a program whose page is called “${answer.title}”` : 'by another program';
  return [
    `Port ${port} is taken ${by}.`,
    'Stop that program and start Lope again: the browser keeps your runs under this very address.',
    `Or start Lope beside it, with a list of runs of its own: npm start -- --port ${port === lopePort ? port + 1 : lopePort}`,
  ].join('\n');
}

start().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
