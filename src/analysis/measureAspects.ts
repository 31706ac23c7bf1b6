import { type SplicedParts, unspliced } from '../gait/parts/spliceParts.ts';
import { stridesOf } from '../gait/stances/stridesOf.ts';
import type { MeasuredRun } from '../heuristics/measuredRun.ts';
import type { MeasureId } from '../heuristics/measureId.ts';
import type { Measurement } from '../heuristics/measurement.ts';
import { measures } from '../heuristics/measures.ts';
import { type MeasuredWhole, measureRun } from './measureRun.ts';
import type { Notice } from './notice.ts';
import type { Said } from './said.ts';
import type { Seen } from './seen.ts';

/** One aspect of the body and what it is measured from, on the clock of its parts (see `spliceParts`). */
export interface RunAspect {
  readonly parts: SplicedParts;
  readonly run: MeasuredRun;
}

/** What all aspects of the body that a film shows say together, at the film's real seconds. */
export interface MeasuredAspects {
  /** Without what contradicts the run, most steps first. */
  readonly aspects: readonly RunAspect[];
  readonly measured: Readonly<Partial<Record<MeasureId, Measurement>>>;
  /** About the one with most steps. */
  readonly notices: readonly Notice[];
}

/**
 * Each measure from the aspect that shows it in most strides. Of the lesser aspects one that contradicts itself is left
 * out; the first speaks for the run as a whole.
 *
 * @param aspects Most steps first, at least one.
 */
export function measureAspects(aspects: readonly RunAspect[], said: Said, seen: Pick<Seen, 'file'>): MeasuredAspects {
  const wholes = aspects.map(({ parts, run }) => ({ parts, ...measureRun(run, said, seen) }));
  const trusted = wholes.filter((whole, n) => n === 0 || !whole.notices.some(({ level }) => level === 'stop'));
  const best: Partial<Record<MeasureId, Measurement>> = {};
  for (const { parts, measured } of trusted) {
    for (const { id } of measures) {
      const own = measured[id]!;
      const other = best[id];
      const isBetter = !other || (own.value !== null && (other.value === null || own.n > other.n));
      if (isBetter) best[id] = inFilm(parts, own);
    }
  }
  return { aspects: trusted, measured: best, notices: wholes[0].notices };
}

/** The same run on the clock of its parts, but left and right as they are: what compares the sides must know them. */
export function withOwnSides({ parts, run }: RunAspect): MeasuredWhole['run'] {
  const stances = run.reading.stances.map((stance) => ({
    ...stance,
    side: unspliced(parts, stance.initialContact, stance.side).side,
  }));
  return { ...run, reading: { ...run.reading, stances }, strides: stridesOf(stances) };
}

function inFilm(parts: SplicedParts, measurement: Measurement): Measurement {
  const { evidenceTime } = measurement;
  return {
    ...measurement,
    evidenceTime: evidenceTime === null ? null : unspliced(parts, evidenceTime, null).time,
    samples: measurement.samples.map((sample) => ({ ...sample, ...unspliced(parts, sample.time, sample.side) })),
  };
}
