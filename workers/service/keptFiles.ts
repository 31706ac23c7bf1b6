import type { SiteFile } from './siteFiles.ts';

/** The site's files on this device, in two caches: the shell's and that of the large networks. */
export class KeptFiles {
  readonly #files: ReadonlyMap<string, SiteFile>;
  readonly #scope: string;

  /** @param scope address of the folder that the site lies in. */
  constructor(files: readonly SiteFile[], scope: string) {
    this.#files = new Map(files.map((file) => [file.path, file]));
    this.#scope = scope;
  }

  /** The file that an address stands for; null for addresses that are none of the site's. */
  fileAt(address: string): SiteFile | null {
    const { origin, pathname } = new URL(address);
    const place = `${origin}${pathname}`;
    if (!place.startsWith(this.#scope)) return null;
    return this.#files.get(place.slice(this.#scope.length) || 'index.html') ?? null;
  }

  /** From this device; null when it isn't kept. */
  async read(file: SiteFile): Promise<Response | null> {
    const cache = await caches.open(cacheOf(file));
    return (await cache.match(this.#key(file))) ?? null;
  }

  /** From the server, and kept on the way; what can't be kept is given all the same. */
  async fetch(file: SiteFile, signal: AbortSignal | null = null): Promise<Response> {
    const response = await fetch(`${this.#scope}${file.path}`, { signal, cache: 'no-cache' });
    if (!response.ok || response.redirected) return response;
    const copy = response.clone();
    void caches
      .open(cacheOf(file))
      .then((cache) => cache.put(this.#key(file), copy))
      .catch(() => undefined);
    return response;
  }

  /**
   * Keeps all files of a kind, one after the other, so that a slow line serves the page beside. What an earlier version
   * had with the same content is not fetched again.
   *
   * @throws Error when the server lacks one, is out of reach, or the device has no room.
   */
  async keepAll(kind: SiteFile['kind'], signal: AbortSignal | null = null): Promise<void> {
    for (const file of this.#files.values()) {
      if (file.kind !== kind) continue;
      const cache = await caches.open(cacheOf(file));
      if (await cache.match(this.#key(file))) continue;
      const response = await fetch(`${this.#scope}${file.path}`, { signal, cache: 'no-cache' });
      if (!response.ok || response.redirected) throw new Error(`${file.path}: ${response.status}`);
      await cache.put(this.#key(file), response);
    }
  }

  /** Removes what no file of this version has. */
  async sweep(): Promise<void> {
    const known = new Set([...this.#files.values()].map((file) => this.#key(file)));
    for (const name of Object.values(cacheNames)) {
      const cache = await caches.open(name);
      for (const { url } of await cache.keys()) if (!known.has(url)) await cache.delete(url);
    }
  }

  #key({ path, hash }: SiteFile): string {
    return `${this.#scope}${path}?${hash}`;
  }
}

const cacheNames = { shell: 'lope-shell', models: 'lope-models' } as const;

function cacheOf({ kind }: SiteFile): string {
  return kind === 'shell' ? cacheNames.shell : cacheNames.models;
}
