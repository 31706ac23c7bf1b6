import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { useStore } from 'zustand';
import { localDay } from '../../../care/calendar/day.ts';
import {
  aggravations,
  type BackStory,
  backStoryId,
  legReaches,
  painSinces,
  runningHabits,
} from '../../../care/diary/backStory.ts';
import { rowsOf } from '../../../care/diary/diaryRow.ts';
import { concernOf } from '../../../care/pain/concern.ts';
import { isUrgent as isUrgentFlag } from '../../../care/pain/redFlag.ts';
import { Button } from '../../../components/Button.tsx';
import { Choice } from '../../../components/Choice.tsx';
import { TickList } from '../../../components/TickList.tsx';
import { backStoryWords as words } from '../../../language/care/backStoryWords.ts';
import { redFlagQuestions } from '../../../language/care/redFlagWords.ts';
import { useServices } from '../../shell/useServices.ts';
import { CareScreen } from '../CareScreen.tsx';
import { BodyMap } from './BodyMap.tsx';
import styles from './checkIn.module.css';
import { RedFlagQuestions } from './RedFlagQuestions.tsx';
import { SeeNow } from './SeeNow.tsx';

/** The first check-in: red flags first, then what hurts, since when, and how running goes. */
export function BackStoryScreen() {
  return (
    <CareScreen tab={null} title={words.title}>
      <BackStoryForm />
    </CareScreen>
  );
}

type Answers = Omit<BackStory, 'id' | 'kind' | 'changedAt' | 'day'>;

const nothingTold: Answers = {
  where: [],
  since: null,
  intoLeg: 'no',
  worseOnReturn: false,
  isWorsening: false,
  aggravatedBy: [],
  running: 'running',
  redFlags: [],
  isWorried: false,
  isHeldBack: false,
};

const truths = ['isWorsening', 'worseOnReturn', 'isHeldBack', 'isWorried'] as const;

function options<T extends string>(values: readonly T[], labels: Readonly<Record<T, string>>) {
  return values.map((value) => ({ value, label: labels[value] }));
}

function BackStoryForm() {
  const { diary } = useServices();
  const before = useStore(diary.state, ({ rows }) => rowsOf(rows, 'backStory')[0]);
  const [answers, setAnswers] = useState<Answers>(before ?? nothingTold);
  const [, navigate] = useLocation();
  const tell = (told: Partial<Answers>) => setAnswers((known) => ({ ...known, ...told }));
  const { where, since, intoLeg, aggravatedBy, running, redFlags } = answers;
  const isUrgent = concernOf(redFlags, false) === 'now';
  const hurts = where.length > 0;

  const save = (event: FormEvent) => {
    event.preventDefault();
    const now = new Date();
    // An answer to a question that is no longer asked would stay true unseen.
    const urgentOnly = { redFlags: redFlags.filter(isUrgentFlag) };
    const asked = hurts || isUrgent ? answers : { ...nothingTold, running, ...urgentOnly };
    void diary.put({ ...asked, kind: 'backStory', id: backStoryId, changedAt: now.getTime(), day: localDay(now) });
    navigate('/today');
  };
  return (
    <form className={styles.form} onSubmit={save}>
      <p className={styles.soft}>{words.sentence}</p>
      <section aria-labelledby="redFlags">
        <h2 id="redFlags">{redFlagQuestions.title}</h2>
        <p className={styles.soft}>{redFlagQuestions.sentence}</p>
        <RedFlagQuestions kind="urgent" hideLabel value={redFlags} onChange={(told) => tell({ redFlags: told })} />
      </section>
      {isUrgent && <SeeNow after={words.stopHere} />}
      {!isUrgent && (
        <>
          <BodyMap label={words.where} value={where} onChange={(told) => tell({ where: told })} />
          {hurts && (
            <>
              <Choice
                label={words.since}
                showLabel
                value={since ?? ''}
                options={options(painSinces, words.sinces)}
                onChange={(told) => tell({ since: told === '' ? null : told })}
              />
              <Choice
                label={words.intoLeg}
                showLabel
                value={intoLeg}
                options={options(legReaches, words.legs)}
                onChange={(told) => tell({ intoLeg: told })}
              />
              <TickList
                label={words.trueOfYou}
                options={options(truths, words)}
                value={truths.filter((truth) => answers[truth])}
                onChange={(told) => tell(Object.fromEntries(truths.map((truth) => [truth, told.includes(truth)])))}
              />
              <TickList
                label={words.aggravatedBy}
                options={options(aggravations, words.aggravations)}
                value={aggravatedBy}
                onChange={(told) => tell({ aggravatedBy: told })}
              />
              <RedFlagQuestions kind="combining" value={redFlags} onChange={(told) => tell({ redFlags: told })} />
            </>
          )}
          <Choice
            label={words.running}
            showLabel
            value={running}
            options={options(runningHabits, words.habits)}
            onChange={(told) => tell({ running: told })}
          />
        </>
      )}
      <Button kind="primary" size="large" type="submit">
        {words.save}
      </Button>
    </form>
  );
}
