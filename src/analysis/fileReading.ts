import type { FilmPart } from './notice.ts';

/** How well a film's file could be read: what its pictures alone don't show. */
export interface FileReading {
  /** Pictures that the file lists, and those of them that can't be decoded. */
  readonly pictures: number;
  readonly unreadable: number;
  /**
   * Where several in a row can't be decoded: from the last picture before them to the first after them, played seconds.
   * Absent from runs that were kept before this was noted.
   */
  readonly unreadableSpans?: readonly FilmPart[];
  /** The file ends before its own container says. */
  readonly isCutShort: boolean;
  /** How much is missing then, seconds; null where the file does not say. */
  readonly missingSeconds: number | null;
  /** Each picture holds two moments, one in its even and one in its odd lines. */
  readonly isInterlaced: boolean;
}
