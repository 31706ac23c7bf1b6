import { useState } from 'react';
import { useStore } from 'zustand';
import { rowsOf } from '../../../care/diary/diaryRow.ts';
import type { PlanChoice } from '../../../care/diary/planChoice.ts';
import { painPicture } from '../../../care/pain/painPicture.ts';
import { trafficLight } from '../../../care/pain/trafficLight.ts';
import { atStage, stageStep } from '../../../care/plan/stageStep.ts';
import { suggestedPlan } from '../../../care/plan/suggestedPlan.ts';
import { troubledDays } from '../../../care/plan/troubledDays.ts';
import { weekPlan } from '../../../care/plan/weekPlan.ts';
import { Button } from '../../../components/Button.tsx';
import { Choice } from '../../../components/Choice.tsx';
import { Message } from '../../../components/Message.tsx';
import { VisuallyHidden } from '../../../components/VisuallyHidden.tsx';
import { newId } from '../../../devices/newId.ts';
import { planWords } from '../../../language/care/planWords.ts';
import { runWords } from '../../../language/care/runWords.ts';
import { useServices } from '../../shell/useServices.ts';
import { CareScreen } from '../CareScreen.tsx';
import { SeeNow } from '../checkIn/SeeNow.tsx';
import { Known } from '../Known.tsx';
import { knownOfLoad } from '../knownOfLoad.ts';
import type { RunDraft } from '../runs/runDraft.ts';
import { useDay } from '../useDay.ts';
import { CalendarFile } from './CalendarFile.tsx';
import styles from './Plan.module.css';
import { PlanForm } from './PlanForm.tsx';
import { StageCard } from './StageCard.tsx';
import { WeekOfPlan } from './WeekOfPlan.tsx';

/** The plan: this week, the stage, and the way to change both. */
export function Plan() {
  const { diary } = useServices();
  const { rows } = useStore(diary.state);
  const [isChanging, setChanging] = useState(false);
  const [said, setSaid] = useState('');
  const today = useDay();
  const [plan] = rowsOf(rows, 'planChoice');
  const runs = rowsOf(rows, 'loggedRun');
  const picture = painPicture(rows, today);
  const { light } = trafficLight(picture);

  const save = (next: PlanChoice) => {
    setChanging(false);
    void diary.put(next);
  };
  const log = (draft: RunDraft) => {
    setSaid(runWords.form.added);
    void diary.put({ ...draft, id: newId(), kind: 'loggedRun', changedAt: Date.now() });
  };
  // Somebody has to look at it first: nothing is planned meanwhile.
  if (picture.concern === 'now') {
    return (
      <CareScreen tab="plan" title={planWords.title}>
        <SeeNow after={planWords.seeNow} />
      </CareScreen>
    );
  }
  if (!plan) {
    return (
      <CareScreen tab="plan" title={planWords.title}>
        <p className={styles.intro}>{planWords.intro}</p>
        <section className={styles.section} aria-labelledby="choose">
          <h2 id="choose">{planWords.choose}</h2>
          <PlanForm plan={null} suggested={suggestedPlan(picture.story?.running ?? null, runs, today)} onSave={save} />
        </section>
        <Known ids={knownOfLoad.newPlan} />
        <VisuallyHidden live>{said}</VisuallyHidden>
      </CareScreen>
    );
  }
  return (
    <CareScreen tab="plan" title={planWords.title}>
      <section className={styles.section} aria-labelledby="week">
        <h2 id="week">{planWords.week}</h2>
        {(light === 'amber' || light === 'red') && (
          <Message level="warn">
            <p>{planWords.light[light]}</p>
          </Message>
        )}
        <WeekOfPlan week={weekPlan(plan, runs, today, light)} onLog={log} />
        <Known ids={knownOfLoad.week} />
      </section>
      {plan.way === 'runWalk' ? (
        <StageCard
          plan={plan}
          step={stageStep(plan, runs, troubledDays(picture.days), today)}
          onStage={(stage) => save({ ...atStage(plan, stage, today), changedAt: Date.now() })}
        />
      ) : (
        <section className={styles.section}>
          <Choice
            label={planWords.raises}
            showLabel
            value={plan.raises}
            options={(['nothing', 'distance', 'speed'] as const).map((value) => ({
              value,
              label: planWords.raisesWords[value],
            }))}
            onChange={(raises) => save({ ...plan, raises, changedAt: Date.now() })}
          />
          <Known ids={['notTogether', 'longestRun']} />
        </section>
      )}
      <section className={styles.section} aria-labelledby="change">
        <h2 id="change">{planWords.change}</h2>
        {isChanging ? (
          <PlanForm plan={plan} suggested={plan} onSave={save} onCancel={() => setChanging(false)} />
        ) : (
          <div className={styles.actions}>
            <Button onClick={() => setChanging(true)}>{planWords.change}</Button>
            <Button
              onClick={() => {
                setSaid(planWords.removed);
                void diary.remove(plan.id);
              }}
            >
              {planWords.remove}
            </Button>
          </div>
        )}
      </section>
      <CalendarFile plan={plan} />
      <VisuallyHidden live>{said}</VisuallyHidden>
    </CareScreen>
  );
}
