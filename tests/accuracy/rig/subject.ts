import type { MeasureId } from '../../../src/heuristics/measureId.ts';
import type { Point3 } from '../../virtualRunner/point3.ts';
import type { TrueContact } from '../matchContacts.ts';

/** A run that somebody stands or walks before, in or after. */
export interface Interruption {
  readonly run: Subject;
  /** Real seconds at which one goes over into the other. */
  readonly changes: readonly number[];
  /** How they hold themselves when standing: what lean and head are held against where the film shows it. Degrees. */
  readonly standing: Partial<Record<MeasureId, number>>;
}

/** Somebody who runs, known in space: what the virtual camera films and what truth is read from. */
export interface Subject {
  readonly name: string;
  readonly source: 'virtual runner' | 'motion capture';
  /** Where the 33 keypoints are at a real time within `from` … `to`, metres: forward, up, to the runner's right. */
  points(time: number): readonly Point3[];
  readonly from: number;
  readonly to: number;
  /** Real seconds. */
  readonly contacts: readonly TrueContact[];
  /** What the person would say; null where it is not known. */
  readonly heightCm: number | null;
  readonly speed: number | null;
  /** Hip joint to the ground along a straight leg in shoes, metres. */
  readonly legLength: number;
  /** Measures whose truth the points don't hold, for want of markers. */
  readonly unknown: readonly MeasureId[];
  /** Where the film holds more than a run: what else it holds, and the run that the measures' truth is read from. */
  readonly interrupted?: Interruption;
}
