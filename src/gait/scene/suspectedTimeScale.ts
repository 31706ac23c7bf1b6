import { oscillationTimeScale } from './oscillationTimeScale.ts';

/** A film's clock that does not fit the runner: how much slower or faster than real it seems to play. */
export interface SuspectedClock {
  /** Film seconds per real second that would explain the run best: 4 slowed fourfold, ⅔ sped up by half. */
  readonly timeScale: number;
  /** Whether nobody could run so in real time; else it may be a sprint, or a child. */
  readonly isSure: boolean;
  /** Whether no other usual factor explains the run nearly as well. */
  readonly isFactorSure: boolean;
  /** Steps per minute of the film as it plays. */
  readonly playedCadence: number;
}

/** Factors at which phones and editors slow a film down or speed it up; 1 among them. */
const usualFactors = [1 / 2, 1 / 1.5, 1 / 1.25, 1, 2, 4, 8, 16];
/**
 * Runners' cadence: most between 145 and 195 steps/min (Heiderscheit et al. 2011: 172 ± 9 at a chosen pace), hardly
 * anybody far below, sprinters up to 290; natural logarithms.
 */
const usualCadence = 170;
const cadenceSpread = { below: 0.14, above: 0.3 };
/** Real time gave 0.87–1.25 on eleven real films; natural logarithm. */
const oscillationSpread = 0.2;
/**
 * By how much one factor must explain a run better than another, squared deviations: to say that it is so, and to ask.
 * Real time came within 4 of the best in all sprinters that were tried (260–290 steps/min, every view), and within 3 in
 * children of 1.2 m whose height was not told: a small body's run is an adult's that plays faster. Two people's films
 * played faster by half were 5 and 8 apart.
 */
const sureBy = 4.5;
const askFrom = 2;

/**
 * The clock that explains best both how slowly the runner bounces against free fall and how many steps a minute the
 * film shows; null where real time explains them about as well.
 *
 * Step time, bounce and gravity can't all be right in a film that plays faster than real: nobody rises so high in so
 * short a step. Its cadence alone says little, since sprinters' is as high; but they bounce by much less.
 *
 * @param amplitude Half the trunk's vertical range within a step, trunk lengths.
 * @param stepSeconds The step's duration as the film plays.
 */
export function suspectedTimeScale(amplitude: number, stepSeconds: number, trunkMetres: number): SuspectedClock | null {
  const surprise = (factor: number) => surpriseAt(factor, amplitude, stepSeconds, trunkMetres);
  if (!Number.isFinite(surprise(1))) return null;
  const [best, second] = usualFactors.toSorted((a, b) => surprise(a) - surprise(b));
  const overReal = surprise(1) - surprise(best);
  if (best === 1 || (best < 1 && overReal < askFrom)) return null;
  return {
    timeScale: best,
    isSure: best > 1 || overReal >= sureBy,
    isFactorSure: surprise(second) - surprise(best) >= sureBy,
    playedCadence: 60 / stepSeconds,
  };
}

/**
 * How far bounce and cadence are from a run's at the clock that fits them best, squared deviations; NaN where the bounce
 * is unknown. What no clock explains is no run.
 */
export function leastSurprise(amplitude: number, stepSeconds: number, trunkMetres: number): number {
  return Math.min(...usualFactors.map((factor) => surpriseAt(factor, amplitude, stepSeconds, trunkMetres)));
}

function surpriseAt(factor: number, amplitude: number, stepSeconds: number, trunkMetres: number): number {
  const slower = Math.log(oscillationTimeScale(amplitude, stepSeconds, trunkMetres) / factor);
  const quicker = Math.log(((60 / stepSeconds) * factor) / usualCadence);
  const spread = quicker < 0 ? cadenceSpread.below : cadenceSpread.above;
  return (slower / oscillationSpread) ** 2 + (quicker / spread) ** 2;
}
