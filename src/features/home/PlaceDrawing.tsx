import styles from './Drawing.module.css';

interface PlaceDrawingProps {
  readonly place: 'side' | 'rear';
}

/** From above: where the camera stands to a runner who heads right. */
export function PlaceDrawing({ place }: PlaceDrawingProps) {
  const isSide = place === 'side';
  return (
    <svg viewBox="0 0 170 120" className={styles.drawing} aria-hidden="true">
      <path d={isSide ? 'M112 112 66 40H158Z' : 'M18 50 100 16v68Z'} className={styles.cone} />
      <path d="M88 50h58M136 41l10 9-10 9" className={styles.path} />
      <ellipse cx="110" cy="50" rx="9" ry="19" className={styles.limbFill} />
      <circle cx="112" cy="50" r="8" className={styles.solid} />
      <g transform={isSide ? 'translate(112 106) rotate(-90)' : 'translate(16 50)'}>
        <rect x="-12" y="-8" width="16" height="16" rx="3" className={styles.solid} />
        <circle cx="6" cy="0" r="3.5" className={styles.accentFill} />
      </g>
    </svg>
  );
}
