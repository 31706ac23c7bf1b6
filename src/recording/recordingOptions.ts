/** What a recording needs to know before its first frame. */
export interface RecordingOptions {
  /** Size of the camera's frames, pixels; frames of another size are fitted into it with black beside them. */
  readonly width: number;
  readonly height: number;
  /** Frames a second as the camera promises them; only the bit rate hangs on it. */
  readonly frameRate: number;
  /** Milliseconds since 1970, for the name. */
  readonly startedAt: number;
}
