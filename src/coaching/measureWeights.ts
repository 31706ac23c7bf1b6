import type { MeasureId } from '../heuristics/measureId.ts';

/** What a measure is worth to a runner. All 0..1 but the last. */
export interface MeasureWeight {
  /** How much it matters for load or performance, by the strength of the evidence. */
  readonly weight: number;
  /** How readily it changes with a cue. */
  readonly changeability: number;
  /** How much more it matters to somebody with back pain. */
  readonly withBackPain: number;
}

/**
 * The project's weighing of the evidence: cadence, landing and reaching have trials or agreeing mechanics behind them
 * (Heiderscheit 2011, Chan 2018, Wille 2014), the rest less; arms and head are comfort. For back pain it is reasoning
 * from mechanics and from how runners with it move (Hamill 2009, Seay 2011), not proof. Measures that are information
 * only are absent.
 */
export const measureWeights: Readonly<Partial<Record<MeasureId, MeasureWeight>>> = {
  overstride: { weight: 1, changeability: 1, withBackPain: 1.3 },
  shankAngle: { weight: 1, changeability: 1, withBackPain: 1.3 },
  cadence: { weight: 1, changeability: 1, withBackPain: 1 },
  verticalOscillation: { weight: 0.8, changeability: 0.8, withBackPain: 1.3 },
  forwardLean: { weight: 0.6, changeability: 0.7, withBackPain: 1.3 },
  stepWidth: { weight: 0.6, changeability: 0.5, withBackPain: 1 },
  trunkSway: { weight: 0.6, changeability: 0.5, withBackPain: 1.3 },
  kneeFlexionAtContact: { weight: 0.6, changeability: 0.7, withBackPain: 1.3 },
  peakKneeFlexion: { weight: 0.6, changeability: 0.7, withBackPain: 1.3 },
  armCrossover: { weight: 0.4, changeability: 0.7, withBackPain: 1 },
  shoulderElevation: { weight: 0.35, changeability: 0.7, withBackPain: 1.2 },
  headPosition: { weight: 0.35, changeability: 0.7, withBackPain: 1.2 },
  hipExtension: { weight: 0.3, changeability: 0.5, withBackPain: 1 },
  elbowAngle: { weight: 0.25, changeability: 0.7, withBackPain: 1 },
};
