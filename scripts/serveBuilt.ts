import { preview } from 'vite';
import { ensureBuilt } from './ensureBuilt.ts';
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
