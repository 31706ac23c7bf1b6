import { preview } from 'vite';
import { ensureBuilt } from './ensureBuilt.ts';
import type { LanCertificate } from './lanCertificate.ts';
import { projectRoot } from './projectRoot.ts';

/** The built app behind the headers it is meant to have. */
export interface BuiltServer {
  /** With a slash at its end. */
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Builds if need be and serves the app on this machine only.
 *
 * @param port 0 takes any free one; another is taken as it is or not at all.
 * @throws Error when the port is in use.
 */
export async function serveBuilt(port = 0): Promise<BuiltServer> {
  await ensureBuilt();
  const server = await preview({
    root: projectRoot,
    logLevel: 'error',
    preview: { port, host: 'localhost', strictPort: port !== 0 },
  });
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error('The server did not start.');
  return { address, close: () => server.close() };
}

/**
 * Serves the built app to every device that reaches this machine, over https: browsers give cameras and decoders to
 * no other address that isn't their own machine's.
 *
 * @param host as the other devices see this machine; the answer's address names it.
 * @param port as in `serveBuilt`.
 */
export async function serveLan(certificate: LanCertificate, host: string, port: number): Promise<BuiltServer> {
  await ensureBuilt();
  const server = await preview({
    root: projectRoot,
    logLevel: 'error',
    preview: { port, host: '0.0.0.0', strictPort: port !== 0, https: { ...certificate } },
  });
  const taken = server.httpServer.address();
  if (!taken || typeof taken === 'string') throw new Error('The server did not start.');
  return { address: `https://${host}:${taken.port}/`, close: () => server.close() };
}
