import { spawn } from 'node:child_process';
import { join } from 'node:path';
import qrcode from 'qrcode-terminal';
import { lanAddresses } from './lanAddresses.ts';
import { lanCertificate } from './lanCertificate.ts';
import { lopePort } from './lopePort.ts';
import { projectRoot } from './projectRoot.ts';
import { serveBuilt, serveLan } from './serveBuilt.ts';
import { startOptions } from './startOptions.ts';
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
  const { port, lan } = startOptions(process.argv.slice(2));
  const wanted = `http://localhost:${port}/`;
  const answer = await whoAnswers(wanted);
  if (answer?.isLope) {
    process.stdout.write(`\n  Lope runs already, at ${wanted}\n\n`);
    if (lan) await serveNetwork(port + 1);
    openBrowser(wanted);
    return;
  }
  const { address } = await serveBuilt(port).catch((error: unknown) => {
    if (answer || (error instanceof Error && /already in use/.test(error.message)))
      throw new Error(taken(port, answer));
    throw error;
  });
  process.stdout.write(`\n  Lope runs at ${address}\n  Nothing leaves this device. Press Ctrl+C to stop.\n\n`);
  if (lan) await serveNetwork(port + 1);
  openBrowser(address);
}

/** Lets phones on the same network open Lope, and draws the address as a code that their cameras read. */
async function serveNetwork(port: number): Promise<void> {
  const [host, ...others] = lanAddresses();
  if (!host) throw new Error('This machine is on no network that a phone could share: connect it, and start again.');
  const certificate = await lanCertificate(join(projectRoot, '.cache', 'lan'), [host, ...others]);
  const { address } = await serveLan(certificate, host, port).catch((error: unknown) => {
    if (!(error instanceof Error && /already in use/.test(error.message))) throw error;
    const free = port + 1 === lopePort ? lopePort + 2 : port + 1;
    throw new Error(`Port ${port}, for your network, is taken. Name another: npm start -- --lan --port ${free}`);
  });
  qrcode.generate(address, { small: true }, (code) => {
    const drawn = code.replace(/^/gm, '  ');
    process.stdout.write(
      [
        `  On your phone, on the same network: ${address}`,
        ...others.map((other) => `  or: ${address.replace(host, other)}`),
        '',
        drawn,
        '',
        '  The phone will warn you once that it does not know this address. That is so because this computer has signed',
        '  for itself: choose “Advanced” or “Show details”, then open the page all the same. Everybody on this network',
        '  can open Lope now, but nobody sees your videos or runs: each device keeps its own.',
        '',
        '',
      ].join('\n'),
    );
  });
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
