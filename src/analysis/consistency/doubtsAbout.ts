import type { MeasuredRun } from '../../heuristics/measuredRun.ts';
import type { MeasureId } from '../../heuristics/measureId.ts';
import type { Measurement } from '../../heuristics/measurement.ts';
import { measures } from '../../heuristics/measures.ts';
import type { Notice } from '../notice.ts';
import type { Said } from '../said.ts';

/** What all others are read by: where one of these is impossible, the steps were misread. */
const central: readonly MeasureId[] = ['cadence', 'groundContactTime', 'dutyFactor'];

/** One number may be misread alone; with two the body was. */
const severalMeasures = 2;

/**
 * What the numbers themselves say against the run: that no body can be like that, or not all at once. One alone is left
 * out and said; several, or one that all others depend on, question the run as a whole.
 */
export function doubtsAbout(
  run: MeasuredRun,
  measured: Readonly<Partial<Record<MeasureId, Measurement>>>,
  said: Said,
): Notice[] {
  const notices: Notice[] = [];
  const impossible = measures.flatMap(({ id }) => (measured[id]?.reason?.kind === 'impossible' ? [id] : []));
  if (impossible.length > 0) {
    const isWhole = impossible.length >= severalMeasures || impossible.some((id) => central.includes(id));
    notices.push({ id: 'implausible', level: isWhole ? 'stop' : 'warn', measures: impossible });
  }
  const rise = measured.verticalOscillation?.reason;
  const { cadence } = run.reading;
  if (rise?.kind === 'againstGravity' && cadence) {
    notices.push({
      id: 'againstGravity',
      // Runners rise by two thirds of what gravity allows, so clock or scale is far out. Who has said how fast the film
      // plays has answered for the clock: then it is the scale, and only lengths are wrong.
      level: said.timeScale ? 'warn' : 'stop',
      foundCm: rise.found,
      mostCm: rise.most,
      cadence: cadence.value,
    });
  }
  return notices;
}
