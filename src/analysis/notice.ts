import type { LeftOutReason } from '../gait/parts/filmReading.ts';
import type { View } from '../gait/scene/scene.ts';
import type { MeasureId } from '../heuristics/measureId.ts';
import type { Side } from '../poseTrack/side.ts';
import type { PartSeen } from './runAnalysis.ts';

/** A part of the film, seconds of it as it plays. */
export interface FilmPart {
  readonly from: number;
  readonly to: number;
}

/** A part of the film that is not counted, and why. */
export interface LeftOutPart extends FilmPart {
  /** `unreadable`: its pictures can't be decoded, so nobody could be looked for. */
  readonly reason: LeftOutReason | 'unreadable';
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
  /** `tooFewLeft`: after something was taken out by hand. */
  | { readonly id: 'tooFewSteps' | 'tooFewLeft'; readonly steps: number }
  /** The body's height over the picture's. With level `stop` too small to measure, else only less sure. */
  | { readonly id: 'smallBody'; readonly heightShare: number }
  /** A height that was told and nobody has; it was left out. */
  | { readonly id: 'impossibleHeight'; readonly heightCm: number }
  /**
   * A told speed that the run contradicts; it was left out. What the run looks like, km/h, and what the number may have
   * been meant as; null where that isn't known.
   */
  | {
      readonly id: 'speedDoubted';
      readonly toldKmh: number;
      readonly looksKmh: number | null;
      readonly perhaps: 'mph' | 'minPerKm' | 'minPerMile' | null;
    }
  /** Fewer contacts than the cadence that they gave counts steps between them: it was left out. */
  | { readonly id: 'contactsMissing'; readonly found: number; readonly needed: number }
  /** The contacts explain the cadence, and are only some of those that the running seconds must hold. */
  | { readonly id: 'fewOfTheSteps'; readonly found: number; readonly needed: number }
  /** A foot that stands for more of its strides than any runner's. */
  | { readonly id: 'standingFoot'; readonly side: Side; readonly share: number }
  /** A bounce that gravity does not allow at this cadence, cm and steps a minute. */
  | {
      readonly id: 'againstGravity';
      readonly foundCm: number;
      readonly mostCm: number;
      readonly cadence: number;
    }
  /** Measures that came out as no body can be. */
  | { readonly id: 'implausible'; readonly measures: readonly MeasureId[] }
  /**
   * Film seconds per real second; steps a minute of the film as it plays; whether no other factor explains it nearly as
   * well. With level `warn` the film may as well play at its real speed.
   */
  | {
      readonly id: 'slowMotion' | 'spedUp';
      readonly suspectedTimeScale: number;
      readonly playedCadence: number;
      readonly isFactorSure: boolean;
    }
  /** The parts that are analysed, the others being left out. */
  | { readonly id: 'changingSpeed' | 'partlyRun'; readonly parts: readonly FilmPart[] }
  /** The parts that were read, each by itself. */
  | { readonly id: 'severalParts'; readonly parts: readonly PartSeen[] }
  | { readonly id: 'partsLeftOut'; readonly parts: readonly LeftOutPart[] }
  /** The side that the film shows, where the person said the other. */
  | { readonly id: 'otherSideSeen'; readonly view: View }
  /** The size of the roll that was taken out. */
  | { readonly id: 'tiltedCamera'; readonly degrees: number }
  /** Of real time. */
  | { readonly id: 'lowFrameRate'; readonly framesPerSecond: number }
  | { readonly id: 'manyFramesMissed'; readonly foundShare: number }
  /** Pictures that the file lists, and those of them that can't be decoded. */
  | { readonly id: 'unreadablePictures' | 'tooDamaged'; readonly pictures: number; readonly unreadable: number }
  /** The end of the file is missing; how much of the film that is, null where the file does not say. */
  | { readonly id: 'cutShort'; readonly missingSeconds: number | null }
  | { readonly id: 'interlaced' }
  /** What would make the body upright, degrees clockwise. Not sure: the person may lie, and not the film. */
  | { readonly id: 'lyingFilm'; readonly turn: 90 | 180 | 270; readonly isSure: boolean }
  /** How the picture was turned because the person said so. */
  | { readonly id: 'turnedFilm'; readonly turn: 90 | 180 | 270 };

/** Something the person should know about this film. */
export type Notice = NoticeFacts & { readonly level: NoticeLevel };
