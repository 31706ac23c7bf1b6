import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Transform } from 'node:stream';
import type { BuiltServer } from '../../scripts/serveBuilt.ts';

/** How often a piece is let through, milliseconds. */
const pieceMilliseconds = 50;

/** Lets so many bytes a second through. */
function throttle(bytesPerSecond: number): Transform {
  const perPiece = Math.ceil((bytesPerSecond * pieceMilliseconds) / 1000);
  return new Transform({
    async transform(chunk: Buffer, _encoding, done) {
      for (let from = 0; from < chunk.length; from += perPiece) {
        this.push(chunk.subarray(from, from + perPiece));
        await new Promise((next) => setTimeout(next, pieceMilliseconds));
      }
      done();
    },
  });
}

/** The same app at the end of a slow line: each answer comes at so many bytes a second. */
export async function slowServer(behind: BuiltServer, bytesPerSecond: number): Promise<BuiltServer> {
  const server = createServer((asked, answer) => {
    const url = new URL(asked.url ?? '/', behind.address);
    request(url, { headers: { accept: asked.headers.accept ?? '*/*' } }, (given) => {
      answer.writeHead(given.statusCode ?? 500, given.headers);
      given.pipe(throttle(bytesPerSecond)).pipe(answer);
    }).end();
  });
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
