import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import type { FilmPart, Notice, NoticeLevel } from '../../analysis/notice.ts';
import type { RunAnalysis } from '../../analysis/runAnalysis.ts';
import { Button } from '../../components/Button.tsx';
import { Message } from '../../components/Message.tsx';
import { noticeWords } from '../../language/noticeWords.ts';
import { formatNumber } from '../../language/number.ts';
import { peopleWords } from '../../language/peopleWords.ts';
import { reviewWords } from '../../language/reviewWords.ts';
import type { Reanalysis } from '../../state/reanalysis.ts';
import { ClockQuestion } from './ClockQuestion.tsx';
import styles from './Notices.module.css';
import type { People } from './people/usePeople.ts';

interface NoticesProps {
  readonly analysis: RunAnalysis;
  readonly again: Reanalysis;
  readonly levels: readonly NoticeLevel[];
  /** Opens what trims the film. */
  readonly onTrim: () => void;
  readonly people: People;
}

/** What the film lacks or what was assumed; a film that plays slower or faster than real, or lies, is put right with one tap. */
export function Notices({ analysis, again, levels, onTrim, people }: NoticesProps) {
  const isWorking = useStore(again.state, (state) => state.isWorking);
  const isTrimmed = useStore(again.state, ({ said }) => said.trim != null);
  const notices = analysis.notices.filter(({ level }) => levels.includes(level));
  if (notices.length === 0) return null;
  return (
    <div className={styles.notices}>
      {notices.map((notice) => {
        const { sentence, remedy: usual } = noticeWords(notice);
        const remedy = notice.id === 'twoPeople' && people.canChoose ? peopleWords.remedy : usual;
        return (
          <Message
            key={notice.id}
            level={notice.level}
            actions={actionsFor(notice, again, { isWorking, isTrimmed, onTrim, people })}
          >
            <p>{sentence}</p>
            {remedy && <p className={styles.remedy}>{remedy}</p>}
          </Message>
        );
      })}
    </div>
  );
}

interface Surroundings {
  readonly isWorking: boolean;
  readonly isTrimmed: boolean;
  readonly onTrim: () => void;
  readonly people: People;
}

function actionsFor(notice: Notice, again: Reanalysis, surroundings: Surroundings): ReactNode {
  const { turn } = reviewWords;
  const { isWorking, isTrimmed, onTrim, people } = surroundings;
  switch (notice.id) {
    case 'slowMotion':
    case 'spedUp':
      return <ClockQuestion {...notice} again={again} />;
    case 'lyingFilm':
      return (
        <>
          <Button
            size="small"
            kind={notice.isSure ? 'primary' : 'plain'}
            disabled={isWorking}
            onClick={() => again.ask({ turn: notice.turn })}
          >
            {turn.turn}
          </Button>
          <Button size="small" kind="plain" disabled={isWorking} onClick={() => again.ask({ turn: 0 })}>
            {turn.isUpright}
          </Button>
        </>
      );
    case 'turnedFilm':
      return (
        <Button size="small" kind="plain" disabled={isWorking} onClick={() => again.ask({ turn: undefined })}>
          {turn.back}
        </Button>
      );
    case 'twoPeople':
      return (
        people.canChoose && (
          <Button size="small" kind="plain" disabled={isWorking} onClick={people.start}>
            {peopleWords.open}
          </Button>
        )
      );
    case 'severalParts':
    case 'changingSpeed':
    case 'partlyRun':
      return !isTrimmed && <OnlyOneOf parts={notice.parts} again={again} isWorking={isWorking} />;
    case 'manyFramesMissed':
    case 'implausible':
    case 'contactsMissing':
    case 'fewOfTheSteps':
      return (
        !isTrimmed && (
          <Button size="small" kind="plain" disabled={isWorking} onClick={onTrim}>
            {reviewWords.part.choose}
          </Button>
        )
      );
    default:
      return null;
  }
}

interface OnlyOneOfProps {
  readonly parts: readonly FilmPart[];
  readonly again: Reanalysis;
  readonly isWorking: boolean;
}

/** More buttons than this are no help. */
const mostParts = 4;

/** Each part of a film that was read by itself, to be the only one. */
function OnlyOneOf({ parts, again, isWorking }: OnlyOneOfProps) {
  if (parts.length < 2 || parts.length > mostParts) return null;
  return parts.map(({ from, to }) => (
    <Button key={from} size="small" kind="plain" disabled={isWorking} onClick={() => again.ask({ trim: { from, to } })}>
      {reviewWords.part.only(formatNumber(from, 1), formatNumber(to, 1))}
    </Button>
  ));
}
