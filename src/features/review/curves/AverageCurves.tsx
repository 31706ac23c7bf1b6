import { useMemo } from 'react';
import type uPlot from 'uplot';
import { averageStride, stanceShare } from '../../../analysis/curves/averageStride.ts';
import type { Curve, CurveId } from '../../../analysis/curves/curve.ts';
import type { StrideInFilm } from '../../../analysis/stridesInFilm.ts';
import type { Contact } from '../../../gait/stances/contact.ts';
import { curveWords } from '../../../language/curveWords.ts';
import type { Side } from '../../../poseTrack/side.ts';
import styles from './Curves.module.css';
import { StrideCurve } from './StrideCurve.tsx';

interface AverageCurvesProps {
  /** Null until the charts' code is here. */
  readonly chart: typeof uPlot | null;
  readonly times: Float64Array;
  readonly curves: readonly Curve[];
  readonly chosen: readonly CurveId[];
  readonly strides: readonly StrideInFilm[];
  readonly contacts: readonly Contact[];
  readonly farSide: Side | null;
}

/** The chosen curves as the average stride. */
export function AverageCurves({ chart, times, curves, chosen, strides, contacts, farSide }: AverageCurvesProps) {
  const average = useMemo(() => averageStride(times, curves, strides), [times, curves, strides]);
  const toeOffs = useMemo(
    () => ({ left: stanceShare(contacts, strides, 'left'), right: stanceShare(contacts, strides, 'right') }),
    [contacts, strides],
  );
  if (average.every(({ lines }) => lines.length === 0)) return <p className={styles.note}>{curveWords.tooFew}</p>;
  const shown = average.filter(({ id, lines }) => chosen.includes(id) && lines.length > 0);
  const lines = average.flatMap((curve) => curve.lines);
  const countOf = (side: Side) =>
    Math.max(0, ...lines.filter((line) => line.side === side).map((line) => line.strides));
  return (
    <>
      {chart && shown.map((curve) => <StrideCurve key={curve.id} {...{ chart, curve, farSide, toeOffs }} />)}
      <p className={styles.note}>{curveWords.strideHelp(countOf('left'), countOf('right'))}</p>
    </>
  );
}
