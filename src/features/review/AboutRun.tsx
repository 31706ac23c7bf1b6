import { useState } from 'react';
import { useStore } from 'zustand';
import { Button } from '../../components/Button.tsx';
import { Choice } from '../../components/Choice.tsx';
import { Disclosure } from '../../components/Disclosure.tsx';
import { Message } from '../../components/Message.tsx';
import type { FilmResult } from '../../engine/film/filmJobState.ts';
import { reanalysisProblem } from '../../language/reanalysisProblem.ts';
import { reviewWords } from '../../language/reviewWords.ts';
import { timeScaleWords } from '../../language/timeScaleWords.ts';
import type { Reanalysis } from '../../state/reanalysis.ts';
import { HeightQuestion } from '../prepare/HeightQuestion.tsx';
import { SpeedQuestion } from '../prepare/SpeedQuestion.tsx';
import { ViewChoice } from '../prepare/ViewChoice.tsx';
import styles from './AboutRun.module.css';

interface AboutRunProps {
  readonly result: FilmResult;
  readonly again: Reanalysis;
}

/** Speed, height, view and the film's own speed, stated or corrected afterwards. */
export function AboutRun({ result, again }: AboutRunProps) {
  const { analysis } = result;
  const { said, isWorking, problem } = useStore(again.state);
  const [speedKmh, setSpeed] = useState(said.speedKmh ?? null);
  const [heightCm, setHeight] = useState(said.heightCm ?? null);
  const { about } = reviewWords;
  const isChanged = speedKmh !== (said.speedKmh ?? null) || heightCm !== (said.heightCm ?? null);
  const scales = [...new Set([1 / 2, 1 / 1.5, 1 / 1.25, 1, 2, 4, 8, analysis.timeScale])].sort((a, b) => a - b);
  return (
    <Disclosure summary={about.title}>
      <div className={styles.about}>
        <p>{about.sentence}</p>
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            again.ask({ speedKmh, heightCm });
          }}
        >
          <SpeedQuestion value={speedKmh} onChange={setSpeed} />
          <HeightQuestion value={heightCm} onChange={setHeight} />
          <Button type="submit" kind="plain" disabled={!isChanged || isWorking}>
            {about.apply}
          </Button>
        </form>
        <ViewChoice
          label={about.view}
          auto={about.viewAuto}
          value={said.view}
          onChange={(view) => again.ask({ view })}
        />
        <Choice
          label={about.timeScale}
          showLabel
          value={String(analysis.timeScale)}
          options={scales.map((scale) => ({
            value: String(scale),
            label: scale === 1 ? timeScaleWords.normal : timeScaleWords.times(scale),
          }))}
          onChange={(value) => again.ask({ timeScale: Number(value) })}
        />
        <p role="status" className={styles.status}>
          {isWorking ? about.working : ''}
        </p>
        {problem && (
          <Message level="warn" live>
            <p>{reanalysisProblem(problem)}</p>
          </Message>
        )}
      </div>
    </Disclosure>
  );
}
