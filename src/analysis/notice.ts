/** A part of the film, seconds of it as it plays. */
export interface FilmPart {
  readonly from: number;
  readonly to: number;
}

/** `stop`: no verdicts from this film. `warn`: verdicts are less sure. `info`: good to know. */
export type NoticeLevel = 'stop' | 'warn' | 'info';

/**
 * What was seen in a film, with the facts that its sentence needs (`src/language/noticeWords.ts`). Times are played
 * seconds.
 */
type NoticeFacts =
  | { readonly id: 'nobody' | 'standing' | 'walking' | 'tooShort' }
  | { readonly id: 'feetCutOff' | 'twoPeople' | 'obliqueView' | 'unknownView' }
  | { readonly id: 'tooFewSteps'; readonly steps: number }
  /** The body's height over the picture's. With level `stop` too small to measure, else only less sure. */
  | { readonly id: 'smallBody'; readonly heightShare: number }
  | { readonly id: 'slowMotion'; readonly suspectedTimeScale: number }
  /** The parts that are analysed, the others being left out. */
  | { readonly id: 'changingSpeed' | 'partlyRun'; readonly parts: readonly FilmPart[] }
  /** The size of the roll that was taken out. */
  | { readonly id: 'tiltedCamera'; readonly degrees: number }
  /** Of real time. */
  | { readonly id: 'lowFrameRate'; readonly framesPerSecond: number }
  | { readonly id: 'manyFramesMissed'; readonly foundShare: number };

/** Something the person should know about this film. */
export type Notice = NoticeFacts & { readonly level: NoticeLevel };
