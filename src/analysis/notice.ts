/** Something the person should know about this film, with what to do about it. */
export interface Notice {
  readonly id:
    | 'nobody'
    | 'standing'
    | 'walking'
    | 'tooShort'
    | 'tooFewSteps'
    | 'smallBody'
    | 'feetCutOff'
    | 'twoPeople'
    | 'slowMotion'
    | 'changingSpeed'
    | 'partlyRun'
    | 'tiltedCamera'
    | 'obliqueView'
    | 'unknownView'
    | 'lowFrameRate'
    | 'manyFramesMissed';
  /** `stop`: no verdicts from this film. `warn`: verdicts are less sure. `info`: good to know. */
  readonly level: 'stop' | 'warn' | 'info';
  /** What was seen, as a sentence. */
  readonly sentence: string;
  /** What to do, as a sentence; null when there is nothing to do. */
  readonly remedy: string | null;
}
