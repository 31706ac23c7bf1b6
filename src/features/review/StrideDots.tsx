import type { MeasurementSample } from '../../heuristics/measurement.ts';
import { reviewWords } from '../../language/reviewWords.ts';
import styles from './StrideDots.module.css';

interface StrideDotsProps {
  readonly samples: readonly MeasurementSample[];
  /** The measure's value. */
  readonly value: number;
  readonly format: (value: number) => string;
  readonly onShow: (time: number) => void;
}

/** Dots of more strides than this would lie over each other. */
const mostDots = 120;
const width = 320;
const height = 72;
const edge = 8;

/** Every stride as a dot: time to the right, its value upward, the runner's left and right in their colours. A dot shows its moment. */
export function StrideDots({ samples, value, format, onShow }: StrideDotsProps) {
  if (samples.length < 2) return null;
  const every = Math.ceil(samples.length / mostDots);
  const dots = samples.filter((_, i) => i % every === 0);
  const values = [...dots.map((dot) => dot.value), value];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const [first, last] = [dots[0].time, dots[dots.length - 1].time];
  const x = (time: number) => edge + ((width - 2 * edge) * (time - first)) / (last - first || 1);
  const y = (one: number) => height - edge - ((height - 2 * edge) * (one - low)) / (high - low || 1);
  const hasSides = new Set(dots.map((dot) => dot.side)).size > 1;
  return (
    <figure className={styles.dots}>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={reviewWords.dots.label(samples.length, format(low), format(high))}
      >
        <line x1={0} x2={width} y1={y(value)} y2={y(value)} className={styles.value} />
        {dots.map((dot, i) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: the landings' own keys and the card's button lead to such moments too
          <circle
            // biome-ignore lint/suspicious/noArrayIndexKey: strides overlap, so two may share their moment
            key={i}
            cx={x(dot.time)}
            cy={y(dot.value)}
            r={4}
            className={dot.side === null ? styles.both : styles[dot.side]}
            onClick={() => onShow(dot.time)}
          >
            <title>{format(dot.value)}</title>
          </circle>
        ))}
      </svg>
      <figcaption>
        {reviewWords.dots.caption(format(low), format(high))}
        {hasSides && (
          <>
            {' '}
            <span className={styles.leftKey}>{reviewWords.dots.left}</span>{' '}
            <span className={styles.rightKey}>{reviewWords.dots.right}</span>
          </>
        )}
      </figcaption>
    </figure>
  );
}
