import styles from './ProgressBar.module.css';

interface ProgressBarProps {
  readonly label: string;
  /** 0..1. */
  readonly share: number;
  readonly valueText: string;
}

/** How much of a long work is done. */
export function ProgressBar({ label, share, valueText }: ProgressBarProps) {
  const percent = Math.round(100 * share);
  return (
    <div
      className={styles.track}
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      aria-valuetext={valueText}
    >
      <div className={styles.fill} style={{ transform: `scaleX(${share})` }} />
    </div>
  );
}
