import type { ReactNode } from 'react';
import type { Notice, NoticeLevel } from '../../analysis/notice.ts';
import type { RunAnalysis } from '../../analysis/runAnalysis.ts';
import { Button } from '../../components/Button.tsx';
import { Message } from '../../components/Message.tsx';
import { noticeWords } from '../../language/noticeWords.ts';
import { reviewWords } from '../../language/reviewWords.ts';
import styles from './Notices.module.css';
import type { Reanalysis } from './useReanalysis.ts';

interface NoticesProps {
  readonly analysis: RunAnalysis;
  readonly again: Reanalysis;
  readonly levels: readonly NoticeLevel[];
}

/** What the film lacks or what was assumed; a film in slow motion, or on its side, is put right with one tap. */
export function Notices({ analysis, again, levels }: NoticesProps) {
  const notices = analysis.notices.filter(({ level }) => levels.includes(level));
  if (notices.length === 0) return null;
  return (
    <div className={styles.notices}>
      {notices.map((notice) => {
        const { sentence, remedy } = noticeWords(notice);
        return (
          <Message
            key={notice.id}
            level={notice.level}
            actions={actionsFor(notice, analysis.suspectedTimeScale, again)}
          >
            <p>{sentence}</p>
            {remedy && <p className={styles.remedy}>{remedy}</p>}
          </Message>
        );
      })}
    </div>
  );
}

function actionsFor(notice: Notice, suspected: number | null, again: Reanalysis): ReactNode {
  const { turn } = reviewWords;
  switch (notice.id) {
    case 'slowMotion':
      return <SlowMotion suspected={suspected} again={again} />;
    case 'lyingFilm':
      return (
        <>
          <Button
            size="small"
            kind={notice.isSure ? 'primary' : 'plain'}
            disabled={again.isWorking}
            onClick={() => void again.ask({ turn: notice.turn })}
          >
            {turn.turn}
          </Button>
          <Button size="small" kind="plain" disabled={again.isWorking} onClick={() => void again.ask({ turn: 0 })}>
            {turn.isUpright}
          </Button>
        </>
      );
    case 'turnedFilm':
      return (
        <Button
          size="small"
          kind="plain"
          disabled={again.isWorking}
          onClick={() => void again.ask({ turn: undefined })}
        >
          {turn.back}
        </Button>
      );
    default:
      return null;
  }
}

interface SlowMotionProps {
  readonly suspected: number | null;
  readonly again: Reanalysis;
}

const factors = [2, 4, 8] as const;

function SlowMotion({ suspected, again }: SlowMotionProps) {
  const offered = [...new Set([...factors, ...(suspected ? [suspected] : [])])].sort((a, b) => a - b);
  const { slowMotion } = reviewWords;
  return (
    <>
      {offered.map((factor) => (
        <Button
          key={factor}
          size="small"
          kind={factor === suspected ? 'primary' : 'plain'}
          disabled={again.isWorking}
          onClick={() => void again.ask({ timeScale: factor })}
        >
          {slowMotion.times(factor)}
        </Button>
      ))}
      <Button size="small" kind="plain" disabled={again.isWorking} onClick={() => void again.ask({ timeScale: 1 })}>
        {slowMotion.real}
      </Button>
    </>
  );
}
