import type { ActivityFileReading } from '../../src/care/load/readActivity.ts';

/** The activity worker as the page sees it through comlink. */
export interface ActivityWorkerApi {
  /** What a FIT file tells; its bytes are handed over. */
  readFit(bytes: Uint8Array<ArrayBuffer>): Promise<ActivityFileReading>;
}
