/** What a film's file says about itself, read before any work starts. */
export interface FilmFacts {
  /** Pixels of the picture after rotation. */
  readonly width: number;
  readonly height: number;
  /** Clockwise turn that the file asks for. */
  readonly rotation: 0 | 90 | 180 | 270;
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
}
