import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

/** What any file server knows of file names; the rest is bytes. */
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.wasm': 'application/wasm',
  '.mp4': 'video/mp4',
};

/** A folder behind a plain file server: no headers but types, no fallback page, under a path of its own. */
export interface StaticHost {
  /** With a slash at its end. */
  readonly address: string;
  /** Paths that were asked for and are not there. */
  readonly missing: string[];
  /** Whoever asks from now on finds nobody. */
  close(): Promise<void>;
}

/** @param prefix such as `/some/folder/`. */
export async function staticHost(folder: string, prefix = '/', port = 0): Promise<StaticHost> {
  const missing: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.startsWith(prefix) ? normalize(decodeURIComponent(pathname.slice(prefix.length))) : '..';
    const file = join(folder, path === '.' ? 'index.html' : path);
    if (path.startsWith('..') || !existsSync(file) || !statSync(file).isFile()) {
      missing.push(pathname);
      response.writeHead(404).end('Not found');
      return;
    }
    const content = readFileSync(file);
    response.writeHead(200, {
      'Content-Type': types[extname(file)] ?? 'application/octet-stream',
      'Content-Length': content.length,
    });
    response.end(content);
  });
  await new Promise<void>((listening) => server.listen(port, 'localhost', listening));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}${prefix}`,
    missing,
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
