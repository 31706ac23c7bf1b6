import { homeWords } from '../../language/homeWords.ts';
import styles from './Drawing.module.css';

/** The camera level with the hips, three to four metres beside a runner who is seen from behind. */
export function HeightDrawing() {
  return (
    <svg viewBox="0 0 460 220" className={styles.drawing} role="img" aria-label={homeWords.howTo.drawing}>
      <line x1="10" x2="450" y1="196" y2="196" className={styles.ground} />
      <path d="M64 104 372 26 V190 Z" className={styles.cone} />
      <line x1="64" x2="372" y1="104" y2="104" className={styles.guide} />
      {/* Tripod and phone. */}
      <path d="M48 116v34M48 150l-16 44M48 150l16 44M48 150v40" className={styles.thin} />
      <rect x="40" y="90" width="16" height="28" rx="3" className={styles.solid} />
      <circle cx="57.5" cy="104" r="3.5" className={styles.accentFill} />
      {/* The runner from behind. */}
      <circle cx="372" cy="36" r="12" className={styles.solid} />
      <path d="M372 52v52M356 60h32" className={styles.body} />
      <path d="M356 60l-9 26 8 20M388 60l9 26-6 18" className={styles.limb} />
      <path d="M364 104h16M364 104l-2 42 2 48M380 104l3 36-7 26" className={styles.limb} />
      {/* Distance. */}
      <path d="M64 208H366M64 203v10M366 203v10" className={styles.measure} />
      <text x="215" y="188" className={styles.text}>
        {homeWords.howTo.distance}
      </text>
      <text x="215" y="97" className={styles.text}>
        {homeWords.howTo.height}
      </text>
    </svg>
  );
}
