import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Transform } from 'node:stream';
import type { BuiltServer } from '../../scripts/serveBuilt.ts';

/** How far a line that was kept waiting by a busy machine may catch up, milliseconds. */
const catchUp = 1000;

/** What goes through at once, bytes. */
const pieceBytes = 8192;

/** One line that all answers share, each a piece in turn: so many bytes a second through it, however many they are. */
function slowLine(bytesPerSecond: number): () => Transform {
  let isFreeAt = 0;
  return () =>
    new Transform({
      async transform(chunk: Buffer, _encoding, done) {
        for (let from = 0; from < chunk.length; from += pieceBytes) {
          const piece = chunk.subarray(from, from + pieceBytes);
          const begins = Math.max(performance.now() - catchUp, isFreeAt);
          isFreeAt = begins + (1000 * piece.length) / bytesPerSecond;
          const wait = isFreeAt - performance.now();
          if (wait > 0) await new Promise((next) => setTimeout(next, wait));
          this.push(piece);
        }
        done();
      },
    });
}

/** The same app at the end of a slow line. */
export async function slowServer(behind: BuiltServer, bytesPerSecond: number): Promise<BuiltServer> {
  const line = slowLine(bytesPerSecond);
  const server = createServer((asked, answer) => {
    const url = new URL(asked.url ?? '/', behind.address);
    request(url, { headers: { accept: asked.headers.accept ?? '*/*' } }, (given) => {
      answer.writeHead(given.statusCode ?? 500, given.headers);
      given.pipe(line()).pipe(answer);
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
