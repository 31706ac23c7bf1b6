import { Printer } from 'lucide-react';
import { useEffect } from 'react';
import { Link } from 'wouter';
import { useStore } from 'zustand';
import { addDays, localDay } from '../../../care/calendar/day.ts';
import { rowsOf } from '../../../care/diary/diaryRow.ts';
import { painPicture } from '../../../care/pain/painPicture.ts';
import { type SessionsDone, sessionsDone } from '../../../care/together/sessionsDone.ts';
import { weeksTogether } from '../../../care/together/weekTogether.ts';
import { Button } from '../../../components/Button.tsx';
import { backStoryWords } from '../../../language/care/backStoryWords.ts';
import { spotsInWords } from '../../../language/care/bodyWords.ts';
import { dayInWords } from '../../../language/care/dayWords.ts';
import { exerciseWords } from '../../../language/care/exerciseWords.ts';
import { redFlagWords } from '../../../language/care/redFlagWords.ts';
import { sessionWords } from '../../../language/care/sessionWords.ts';
import { togetherWords } from '../../../language/care/togetherWords.ts';
import { findingTitle } from '../../../language/findingWords.ts';
import { viewWords } from '../../../language/viewWords.ts';
import { useObjectUrl } from '../../home/useObjectUrl.ts';
import { Screen } from '../../shell/Screen.tsx';
import { useServices } from '../../shell/useServices.ts';
import { useDay } from '../useDay.ts';
import styles from './Summary.module.css';
import { TogetherTable } from './TogetherTable.tsx';

const weeksShown = 8;
const filmsShown = 4;

/** A page for a physio or a doctor: what was told and measured in eight weeks, to print. */
export function Summary() {
  const { diary, runs: kept } = useServices();
  const { rows } = useStore(diary.state);
  const cards = useStore(kept.state, (state) => state.cards);
  const today = useDay();
  useEffect(() => {
    void kept.refresh();
  }, [kept]);
  const { summary, files } = togetherWords;
  const from = addDays(today, 1 - 7 * weeksShown);
  const { story, days, where, redFlags } = painPicture(rows, today);
  const sessions = rowsOf(rows, 'doneSession');
  const weeks = weeksTogether(rowsOf(rows, 'loggedRun'), sessions, days, today, weeksShown);
  const films = cards.filter(({ createdAt }) => localDay(new Date(createdAt)) >= from).slice(0, filmsShown);
  return (
    <Screen title={files.summary} width="reading">
      <div className={styles.ways}>
        <Link href="/over-time">{summary.back}</Link>
        <Button kind="primary" icon={<Printer aria-hidden="true" />} onClick={() => print()}>
          {summary.print}
        </Button>
      </div>
      <article className={styles.page}>
        <h1>{summary.title}</h1>
        <p>{summary.from(dayInWords(from), dayInWords(today))}</p>
        <dl className={styles.lines}>
          {summary.lines.map((line) => (
            <div key={line}>
              <dt>{line}</dt>
              <dd />
            </div>
          ))}
        </dl>
        <section>
          <h2>{summary.pain}</h2>
          {story ? (
            <dl className={styles.facts}>
              <Fact
                name={backStoryWords.where}
                words={where.length > 0 ? spotsInWords(where) : togetherWords.nothing}
              />
              {story.since && <Fact name={backStoryWords.since} words={backStoryWords.sinces[story.since]} />}
              <Fact name={backStoryWords.intoLeg} words={backStoryWords.legs[story.intoLeg]} />
              <Fact
                name={backStoryWords.aggravatedBy}
                words={
                  story.aggravatedBy.map((one) => backStoryWords.aggravations[one]).join(', ') || togetherWords.nothing
                }
              />
              <Fact name={backStoryWords.running} words={backStoryWords.habits[story.running]} />
              {redFlags.map((flag) => (
                <Fact key={flag} name={summary.yes} words={redFlagWords[flag]} />
              ))}
              {story.isWorsening && <Fact name={summary.yes} words={backStoryWords.isWorsening} />}
              {story.worseOnReturn && <Fact name={summary.yes} words={backStoryWords.worseOnReturn} />}
            </dl>
          ) : (
            <p>{summary.noStory}</p>
          )}
        </section>
        <section>
          <h2>{summary.weeks}</h2>
          <TogetherTable weeks={weeks} />
        </section>
        <section>
          <h2>{summary.exercises}</h2>
          <ExercisesDone done={sessionsDone(sessions, from)} />
        </section>
        <section className={styles.whole}>
          <h2>{summary.form}</h2>
          {films.length === 0 && <p>{summary.formNone}</p>}
          <ul className={styles.films}>
            {films.map(({ id, picture, createdAt, view, cadence, finding }) => (
              <li key={id}>
                <Picture picture={picture} />
                <span>{dayInWords(localDay(new Date(createdAt)))}</span>
                <span>{viewWords[view]}</span>
                {cadence !== null && <span>{summary.cadence(Math.round(cadence))}</span>}
                <span>{finding ? findingTitle(finding) : summary.noFinding}</span>
              </li>
            ))}
          </ul>
        </section>
        <footer>{summary.foot}</footer>
      </article>
    </Screen>
  );
}

interface ExercisesDoneProps {
  readonly done: readonly SessionsDone[];
}

/** What was exercised: how often, how it felt, and which. */
function ExercisesDone({ done }: ExercisesDoneProps) {
  const { summary } = togetherWords;
  if (done.length === 0) return <p>{summary.exercisesNone}</p>;
  return (
    <dl className={styles.facts}>
      {done.map(({ part, count, seconds, last, worstPain, exercises }) => (
        <Fact
          key={part}
          name={sessionWords.names[part]}
          words={[
            summary.session(count, Math.max(1, Math.round(seconds / 60)), dayInWords(last)),
            ...(worstPain === null ? [] : [summary.sessionPain(worstPain)]),
            `${exercises.map((id) => exerciseWords[id].name).join('; ')}.`,
          ].join(' ')}
        />
      ))}
    </dl>
  );
}

interface FactProps {
  readonly name: string;
  readonly words: string;
}

function Fact({ name, words }: FactProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{words}</dd>
    </div>
  );
}

interface PictureProps {
  readonly picture: Blob | null;
}

function Picture({ picture }: PictureProps) {
  const url = useObjectUrl(picture);
  return url ? <img src={url} alt="" /> : null;
}
