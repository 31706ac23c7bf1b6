/**
 * Why something could not be kept. `full`: no room left; `unavailable`: this browser or window keeps nothing; `newer`:
 * a newer Lope has written here, or is open in another tab; `failed`: anything else, with the browser's own words in
 * `cause`.
 */
type StorageErrorKind = 'full' | 'unavailable' | 'newer' | 'failed';

/** @see StorageErrorKind */
export class StorageError extends Error {
  readonly kind: StorageErrorKind;

  constructor(kind: StorageErrorKind, cause?: unknown) {
    super(`Storage ${kind}`, { cause });
    this.name = 'StorageError';
    this.kind = kind;
  }

  /**
   * Browsers name a full disk `QuotaExceededError`, a forbidden one `SecurityError` or `InvalidStateError`, and a
   * database that a newer build has opened `VersionError`.
   */
  static from(error: unknown): StorageError {
    if (error instanceof StorageError) return error;
    const name = error instanceof Error ? error.name : '';
    if (name === 'QuotaExceededError') return new StorageError('full', error);
    if (name === 'VersionError') return new StorageError('newer', error);
    if (name === 'SecurityError' || name === 'InvalidStateError' || name === 'NotSupportedError') {
      return new StorageError('unavailable', error);
    }
    return new StorageError('failed', error);
  }

  /** Of a database that was open: a connection that is closed was taken by another tab with a newer build. */
  static whileOpen(error: unknown): StorageError {
    const isClosed = error instanceof Error && error.name === 'InvalidStateError';
    return isClosed ? new StorageError('newer', error) : StorageError.from(error);
  }
}
