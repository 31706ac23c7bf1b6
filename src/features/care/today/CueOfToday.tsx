import { useEffect } from 'react';
import { Link } from 'wouter';
import { useStore } from 'zustand';
import { backCues } from '../../../care/back/backCue.ts';
import type { Day } from '../../../care/calendar/day.ts';
import { daysBetween } from '../../../care/calendar/day.ts';
import type { ChosenCue } from '../../../care/diary/chosenCue.ts';
import { Button } from '../../../components/Button.tsx';
import { backCueWords, backViewWords, cueInWords } from '../../../language/care/backCueWords.ts';
import { exerciseWords } from '../../../language/care/exerciseWords.ts';
import { retestWords } from '../../../language/retestWords.ts';
import { useServices } from '../../shell/useServices.ts';
import styles from './Today.module.css';

interface CueOfTodayProps {
  readonly cue: ChosenCue;
  readonly today: Day;
}

/** A cue is tried for one to two weeks. */
const lastDay = 14;

/** The one cue that is being tried: what to think of, how long already, when to film again. */
export function CueOfToday({ cue, today }: CueOfTodayProps) {
  const { diary, runs } = useServices();
  const cards = useStore(runs.state, (state) => state.cards);
  useEffect(() => {
    void runs.refresh();
  }, [runs]);
  const first = cards.find(({ id }) => id === cue.runId);
  // The newest that shows the same side: of another, what the cue is about is another number.
  const later = first && cards.find(({ view, createdAt }) => view === first.view && createdAt > first.createdAt);
  const drills = backCues.find(({ id }) => id === cue.cue)?.drills ?? [];
  const words = backViewWords.today;
  const day = Math.max(1, daysBetween(cue.from, today) + 1);
  return (
    <section className={styles.cue} aria-labelledby="cue">
      <h2 id="cue">{words.title}</h2>
      <p className={styles.think}>{cueInWords(cue)}</p>
      <p className={styles.label}>
        {backCueWords[cue.cue].name}. {day <= lastDay ? `${words.day(day)} ${words.filmSoon}` : words.filmNow}
      </p>
      {drills.length > 0 && (
        <p className={styles.links}>
          {backViewWords.drills}
          {drills.map((id) => (
            <Link key={id} href={`/exercises/${id}`}>
              {exerciseWords[id].name}
            </Link>
          ))}
        </p>
      )}
      <div className={styles.links}>
        <Link href="/">{words.film}</Link>
        {first && later && cue.measure && (
          <Link href={`/compare/${first.id}/${later.id}/${cue.measure}`}>{retestWords.title}</Link>
        )}
        <Button
          kind="quiet"
          size="small"
          onClick={() => void diary.put({ ...cue, until: today, changedAt: Date.now() })}
        >
          {backViewWords.end}
        </Button>
      </div>
    </section>
  );
}
