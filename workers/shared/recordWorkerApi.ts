/** Where and how to write. */
export interface RecordWorkerOptions {
  /** Folder and file in the origin's private file system; the file must not be there yet. */
  readonly folder: string;
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly bitsPerSecond: number;
}

/** How far the file has come. */
export interface RecordProgress {
  /** From the first to the last frame given to the encoder, seconds. */
  readonly seconds: number;
  /** On the disk, flushed. */
  readonly bytes: number;
  readonly framesWritten: number;
}

/** Why writing can't begin or go on; a value, since a DOMException does not keep its name between threads. */
export type RecordFailure = 'full' | 'unavailable' | 'noEncoder' | 'failed';

/** The recording worker as the page sees it through comlink. It writes one film; its owner terminates it afterwards. */
export interface RecordWorkerApi {
  /** Opens the file and chooses the codec. */
  begin(
    options: RecordWorkerOptions,
  ): Promise<{ readonly codec: 'H.264' | 'VP9' | 'VP8' } | { readonly failure: RecordFailure }>;
  /** Takes over a transferred frame; answers when the encoder is ready for more. After a failure frames are closed. */
  add(frame: VideoFrame): Promise<RecordProgress | { readonly failure: RecordFailure }>;
  /** Writes what is under way and closes the file. */
  finish(): Promise<RecordProgress | { readonly failure: RecordFailure }>;
  /** Closes the file as it is, so that it can be removed. */
  abandon(): Promise<void>;
}
