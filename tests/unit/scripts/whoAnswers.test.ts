import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { projectRoot } from '../../../scripts/projectRoot.ts';
import { whoAnswers } from '../../../scripts/whoAnswers.ts';

let server: Server | null = null;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  server = null;
});

/** Serves one page on a free port. */
async function serving(page: string): Promise<string> {
  const started = createServer((_, response) => response.end(page));
  server = started;
  await new Promise<void>((listening) => started.listen(0, 'localhost', listening));
  return `http://localhost:${(started.address() as AddressInfo).port}/`;
}

test('Lope knows its own page', async () => {
  const address = await serving(readFileSync(join(projectRoot, 'index.html'), 'utf8'));
  expect(await whoAnswers(address)).toEqual({ isLope: true, title: 'Lope: see how you run' });
});

test('another program is told by its title', async () => {
  const address = await serving('<html><title> Their App </title></html>');
  expect(await whoAnswers(address)).toEqual({ isLope: false, title: 'Their App' });
});

test('nobody answers where nobody listens', async () => {
  const address = await serving('');
  await new Promise((closed) => server?.close(closed));
  server = null;
  expect(await whoAnswers(address)).toBeNull();
});
