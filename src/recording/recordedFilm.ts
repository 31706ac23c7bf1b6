/**
 * A recording that is over, claimed by this page, so that no other tab offers it. It stays on the device until
 * `discard`: call that once the run has been kept or the person does not want it.
 */
export interface RecordedFilm {
  readonly name: string;
  /** An MP4 whole to its last fragment, readable like any film; its bytes stay on the disk. */
  readonly film: File;
  /** Removes it from the device and lets go of it. */
  discard(): Promise<void>;
  /** Lets go of it and leaves it on the device, to be offered again at the next start. */
  release(): void;
}
