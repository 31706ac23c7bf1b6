import { RotateCcw, X } from 'lucide-react';
import type { RunAnalysis } from '../../../analysis/runAnalysis.ts';
import { IconButton } from '../../../components/IconButton.tsx';
import { measureWords } from '../../../language/measureWords.ts';
import { shownWords, wholeRunFigure } from '../../../language/shownWords.ts';
import { useShownMeasure } from '../ShownMeasureContext.ts';
import styles from './ShownCaption.module.css';

interface ShownCaptionProps {
  readonly analysis: RunAnalysis;
}

/** What is drawn by itself on the film: its name, the whole run's value beside the frame's, and the way back. */
export function ShownCaption({ analysis }: ShownCaptionProps) {
  const { shown, hide, isReplaying, setReplaying } = useShownMeasure();
  const measurement = shown && analysis.metrics[shown.metric];
  if (!shown || !measurement) return null;
  const whole = wholeRunFigure(shown.metric, measurement);
  return (
    <div className={styles.caption}>
      <p>
        <strong>{measureWords[shown.metric].name}</strong>
        {whole && <span>{shownWords.whole(whole)}</span>}
      </p>
      <IconButton
        label={isReplaying ? shownWords.stopReplay : shownWords.replay}
        className={isReplaying ? styles.replaying : styles.button}
        onClick={() => setReplaying(!isReplaying)}
      >
        <RotateCcw aria-hidden="true" />
      </IconButton>
      <IconButton label={shownWords.back} hint="Esc" className={styles.button} onClick={hide}>
        <X aria-hidden="true" />
      </IconButton>
    </div>
  );
}
