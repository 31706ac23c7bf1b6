/** Films in the origin's private file system, one file per run, named by its id. */
export interface FilmFiles {
  /** Streams the film to its file; memory stays flat however long it is. A half-written film is removed. */
  write(id: string, film: Blob): Promise<void>;
  /** The film as a file on disk, not in memory; null when it isn't there. */
  read(id: string): Promise<Blob | null>;
  /** Gone for good; no error when it never was there. */
  remove(id: string): Promise<void>;
  /** Ids of all films, each with the time of its last change in milliseconds since 1970. */
  list(): Promise<readonly { readonly id: string; readonly changedAt: number }[]>;
}
