/**
 * Why something could not be kept. `full`: no room left; `unavailable`: this browser or window keeps nothing;
 * `failed`: anything else, with the browser's own words in `cause`.
 */
export class StorageError extends Error {
  readonly kind: 'full' | 'unavailable' | 'failed';

  constructor(kind: 'full' | 'unavailable' | 'failed', cause?: unknown) {
    super(`Storage ${kind}`, { cause });
    this.name = 'StorageError';
    this.kind = kind;
  }

  /** Browsers name a full disk `QuotaExceededError`, and a forbidden one `SecurityError` or `InvalidStateError`. */
  static from(error: unknown): StorageError {
    if (error instanceof StorageError) return error;
    const name = error instanceof Error ? error.name : '';
    if (name === 'QuotaExceededError') return new StorageError('full', error);
    if (name === 'SecurityError' || name === 'InvalidStateError' || name === 'NotSupportedError') {
      return new StorageError('unavailable', error);
    }
    return new StorageError('failed', error);
  }
}
