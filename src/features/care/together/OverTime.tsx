import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import { useStore } from 'zustand';
import { rowsOf } from '../../../care/diary/diaryRow.ts';
import { painPicture, worstOfDay } from '../../../care/pain/painPicture.ts';
import { weeksTogether } from '../../../care/together/weekTogether.ts';
import { Choice } from '../../../components/Choice.tsx';
import { Disclosure } from '../../../components/Disclosure.tsx';
import { SelectField } from '../../../components/SelectField.tsx';
import type { MeasureId } from '../../../heuristics/measureId.ts';
import { measures } from '../../../heuristics/measures.ts';
import { togetherWords } from '../../../language/care/togetherWords.ts';
import { asShown, formatFigure } from '../../../language/formatFigure.ts';
import { measureWords } from '../../../language/measureWords.ts';
import { viewWords } from '../../../language/viewWords.ts';
import type { RunCard } from '../../../storage/runCard.ts';
import { useServices } from '../../shell/useServices.ts';
import { CareScreen } from '../CareScreen.tsx';
import { Known } from '../Known.tsx';
import { UnitChoice } from '../runs/UnitChoice.tsx';
import { useDistance } from '../runs/useDistance.ts';
import { useDay } from '../useDay.ts';
import { DiaryBackup } from './DiaryBackup.tsx';
import styles from './OverTime.module.css';
import { TakeTables } from './TakeTables.tsx';
import { TogetherChart } from './TogetherChart.tsx';
import { TogetherTable } from './TogetherTable.tsx';
import { type FormPoint, useFormPoints } from './useFormPoints.ts';

type Span = keyof typeof togetherWords.spans;

/** Pain, running and form on one time axis, what may be concluded from it, and the ways out and in. */
export function OverTime() {
  return (
    <CareScreen tab="overTime" title={togetherWords.title}>
      <OverTimeContent />
    </CareScreen>
  );
}

/** In the unit that the chart's heading names: shares in percent, lengths as chosen. */
function asDrawn(point: FormPoint): FormPoint {
  const shown = (value: number) => asShown(value, point.unit, 0).value;
  const { value, uncertainty } = point;
  return { ...point, value: shown(value), uncertainty: uncertainty === null ? null : shown(uncertainty) };
}

function OverTimeContent() {
  const { diary, runs: kept } = useServices();
  const { rows } = useStore(diary.state);
  const cards = useStore(kept.state, (state) => state.cards);
  const { unit } = useDistance();
  const today = useDay();
  const [span, setSpan] = useState<Span>(91);
  const [measure, setMeasure] = useState<MeasureId>('cadence');
  const views = [...new Set(cards.map(({ view }) => view))];
  const [chosenView, setView] = useState<RunCard['view'] | null>(null);
  const view = chosenView ?? views[0] ?? null;
  const form = useFormPoints(measure, view);
  useEffect(() => {
    void kept.refresh();
  }, [kept]);
  const runs = rowsOf(rows, 'loggedRun');
  const { days } = painPicture(rows, today);
  const weeks = weeksTogether(runs, rowsOf(rows, 'doneSession'), days, today, Math.ceil(span / 7) + 1);
  const pains = days.flatMap((day) => {
    const pain = worstOfDay(day);
    return pain === null ? [] : [{ day: day.day, pain }];
  });
  const bothWeeks = weeks.filter(({ runs: count, worstPain }) => count > 0 && worstPain !== null).length;
  const [first] = form ?? [];
  const formUnit = first ? formatFigure(first.value, first.unit, 0).suffix.trim() : '';
  const formTitle = `${measureWords[measure].name}${formUnit ? `, ${formUnit}` : ''} · ${view ? viewWords[view] : ''}`;
  const isEmpty = rows.length === 0 && cards.length === 0;
  return (
    <>
      {isEmpty && <p>{togetherWords.empty}</p>}
      <section className={styles.together} aria-label={togetherWords.chart}>
        <div className={styles.choices}>
          <Choice
            label={togetherWords.span}
            value={String(span)}
            options={([42, 91, 364] as const).map((value) => ({
              value: String(value),
              label: togetherWords.spans[value],
            }))}
            onChange={(value) => setSpan(Number(value) as Span)}
          />
          <UnitChoice />
        </div>
        <TogetherChart
          to={today}
          days={span}
          pains={pains}
          weeks={weeks}
          form={(form ?? []).map(asDrawn)}
          formTitle={form === null ? togetherWords.loading : formTitle}
          unit={unit}
        />
        <div className={styles.choices}>
          <SelectField
            label={togetherWords.measure}
            value={measure}
            options={measures.map(({ id }) => ({ value: id, label: measureWords[id].name }))}
            onChange={setMeasure}
          />
          {views.length > 1 && view && (
            <SelectField
              label={togetherWords.view}
              value={view}
              options={views.map((value) => ({ value, label: viewWords[value] }))}
              onChange={setView}
            />
          )}
        </div>
        <Known ids={bothWeeks < 8 ? ['notACause', 'fewWeeks'] : ['notACause']} />
        <Disclosure summary={togetherWords.asTable}>
          <TogetherTable weeks={weeks} form={form ?? []} formTitle={formTitle} />
        </Disclosure>
      </section>
      <section className={styles.files} aria-labelledby="take">
        <h2 id="take">{togetherWords.files.title}</h2>
        <p>
          <Link href="/over-time/summary">{togetherWords.files.summary}</Link>
        </p>
        <TakeTables />
      </section>
      <DiaryBackup />
    </>
  );
}
