import type { QuarterTurn } from '../../src/poseTrack/quarterTurn.ts';

/** What a film's file says about itself, read before any work starts. */
export interface FilmFacts {
  /** Pixels of the picture as it is decoded, square and after rotation. */
  readonly width: number;
  readonly height: number;
  /** Clockwise turn that the file asks for. */
  readonly rotation: 0 | 90 | 180 | 270;
  /** How the picture is turned besides that, as the person asked for. */
  readonly turn?: QuarterTurn;
  /** First and last presentation times, seconds. The first may lie above 0. */
  readonly firstTimestamp: number;
  readonly lastTimestamp: number;
  /** Frames in the file, counted from its packets when that is cheap; else null. */
  readonly frameCount: number | null;
  /** A guess from the packets' times (median of the gaps); films from phones vary. */
  readonly bestGuessFrameRate: number | null;
  /** Codec in words a person knows: "H.264", "HEVC (H.265)", "VP9", "AV1". */
  readonly codec: string;
  readonly hasAudio: boolean;
  /** The file ends before its own index says: `lastTimestamp` is the last frame that is really there. */
  readonly cutShort?: boolean;
  /** How much is missing then by what the file says, seconds; null, or absent, where it says nothing. */
  readonly cutSeconds?: number | null;
  /** Each picture holds two moments, one in its even and one in its odd lines. */
  readonly isInterlaced?: boolean;
}
