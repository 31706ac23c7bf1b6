/** A film on this device that nobody is writing or looking at: its page died before the run was kept. */
export interface UnfinishedRecording {
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly bytes: number;
}
