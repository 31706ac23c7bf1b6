import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import type { Notice, NoticeLevel } from '../../analysis/notice.ts';
import type { RunAnalysis } from '../../analysis/runAnalysis.ts';
import { Button } from '../../components/Button.tsx';
import { Message } from '../../components/Message.tsx';
import { noticeWords } from '../../language/noticeWords.ts';
import { reviewWords } from '../../language/reviewWords.ts';
import type { Reanalysis } from '../../state/reanalysis.ts';
import { ClockQuestion } from './ClockQuestion.tsx';
import styles from './Notices.module.css';

interface NoticesProps {
  readonly analysis: RunAnalysis;
  readonly again: Reanalysis;
  readonly levels: readonly NoticeLevel[];
}

/** What the film lacks or what was assumed; a film that plays slower or faster than real, or lies, is put right with one tap. */
export function Notices({ analysis, again, levels }: NoticesProps) {
  const isWorking = useStore(again.state, (state) => state.isWorking);
  const notices = analysis.notices.filter(({ level }) => levels.includes(level));
  if (notices.length === 0) return null;
  return (
    <div className={styles.notices}>
      {notices.map((notice) => {
        const { sentence, remedy } = noticeWords(notice);
        return (
          <Message key={notice.id} level={notice.level} actions={actionsFor(notice, again, isWorking)}>
            <p>{sentence}</p>
            {remedy && <p className={styles.remedy}>{remedy}</p>}
          </Message>
        );
      })}
    </div>
  );
}

function actionsFor(notice: Notice, again: Reanalysis, isWorking: boolean): ReactNode {
  const { turn } = reviewWords;
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
    default:
      return null;
  }
}
