import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { runCurves } from '../../../analysis/curves/runCurves.ts';
import { strideFigure, strideRows } from '../../../analysis/curves/strideRows.ts';
import { stridesInFilm } from '../../../analysis/stridesInFilm.ts';
import { Choice } from '../../../components/Choice.tsx';
import { HiddenTable } from '../../../components/HiddenTable.tsx';
import type { FilmResult } from '../../../engine/film/filmJobState.ts';
import { curveFigure, curveName, curveWords } from '../../../language/curveWords.ts';
import { formatTime } from '../../../language/formats.ts';
import type { FilmPlayer } from '../../player/filmPlayer.ts';
import { useServices } from '../../shell/useServices.ts';
import { AverageCurves } from './AverageCurves.tsx';
import styles from './Curves.module.css';
import { FilmCurve } from './FilmCurve.tsx';
import { StrideReplay } from './StrideReplay.tsx';
import { useChartClass } from './useChart.ts';

interface CurvesProps {
  readonly result: FilmResult;
  readonly player: FilmPlayer;
}

/** The curves of a run, on its film's time or as the average stride. Worked out when they are opened. */
export function Curves({ result, player }: CurvesProps) {
  const { preferences } = useServices();
  const chosen = useStore(preferences, ({ curves }) => curves);
  const chart = useChartClass();
  const [over, setOver] = useState<'film' | 'stride' | 'body'>('film');
  const { smoothed, analysis, said } = result;
  const { times } = smoothed;
  const { curves, farSide } = useMemo(
    () => runCurves(smoothed, analysis, said.heightCm ?? null),
    [smoothed, analysis, said.heightCm],
  );
  const strides = useMemo(() => stridesInFilm(analysis), [analysis]);
  const rows = useMemo(() => strideRows(times, curves, strides), [times, curves, strides]);
  if (curves.length === 0) return <p className={styles.note}>{curveWords.noCurves}</p>;
  const shown = curves.filter(({ id }) => chosen.includes(id));
  const toggle = (id: (typeof curves)[number]['id']) =>
    preferences.setState({ curves: chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id] });
  return (
    <div className={styles.curves}>
      <div className={styles.tools}>
        <Choice
          ground="stage"
          label={curveWords.over}
          value={over}
          options={[
            { value: 'film', label: curveWords.film },
            { value: 'stride', label: curveWords.stride },
            { value: 'body', label: curveWords.replay.name },
          ]}
          onChange={setOver}
        />
        {over !== 'body' && (
          <fieldset className={styles.which}>
            <legend>{curveWords.which}</legend>
            {curves.map(({ id }) => (
              <button key={id} type="button" aria-pressed={chosen.includes(id)} onClick={() => toggle(id)}>
                {curveWords.chips[id]}
              </button>
            ))}
          </fieldset>
        )}
      </div>
      {over === 'body' ? (
        <StrideReplay result={result} />
      ) : (
        <>
          {shown.length === 0 && <p className={styles.note}>{curveWords.none}</p>}
          {over === 'film' ? (
            <>
              {chart &&
                shown.map((curve, i) => (
                  <FilmCurve
                    key={curve.id}
                    {...{ chart, curve, farSide, times, player }}
                    contacts={analysis.contacts}
                    hasTime={i === shown.length - 1}
                  />
                ))}
              <p className={styles.note}>{curveWords.seek}</p>
              <HiddenTable
                caption={curveWords.table.film}
                head={[
                  curveWords.table.begins,
                  ...curves.map(
                    ({ id }) => `${curveName(id, farSide !== null)}, ${curveWords.table.figures[strideFigure[id]]}`,
                  ),
                ]}
                rows={rows.map(({ stride, values }) => [
                  `${curveWords.sides[stride.side]}, ${formatTime(stride.from - times[0])}`,
                  ...values.map((value, i) =>
                    Number.isFinite(value) ? curveFigure(value, curves[i].unit) : curveWords.table.unknown,
                  ),
                ])}
              />
            </>
          ) : (
            <AverageCurves {...{ chart, times, curves, chosen, strides, farSide }} contacts={analysis.contacts} />
          )}
          {farSide && <p className={styles.note}>{curveWords.far(farSide)}</p>}
          <p className={styles.note}>{curveWords.shape}</p>
        </>
      )}
    </div>
  );
}
