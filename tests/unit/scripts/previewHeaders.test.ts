import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { preview } from 'vite';
import { expect, test } from 'vitest';
import { previewHeaders } from '../../../scripts/previewHeaders.ts';

test('a file that has not changed is answered with the headers too', async () => {
  const root = mkdtempSync(join(tmpdir(), 'lope-preview-'));
  mkdirSync(join(root, 'dist'));
  writeFileSync(join(root, 'dist', 'worker.js'), 'postMessage(1);');
  const policy = { 'Cross-Origin-Embedder-Policy': 'require-corp' };
  const server = await preview({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [previewHeaders(policy)],
    preview: { port: 0, host: 'localhost' },
  });
  try {
    const address = `${server.resolvedUrls!.local[0]}worker.js`;
    const first = await fetch(address);
    const again = await fetch(address, { headers: { 'If-None-Match': first.headers.get('etag')! } });
    expect([first.status, again.status]).toEqual([200, 304]);
    for (const { headers } of [first, again]) expect(headers.get('cross-origin-embedder-policy')).toBe('require-corp');
  } finally {
    await server.close();
    rmSync(root, { recursive: true });
  }
});
