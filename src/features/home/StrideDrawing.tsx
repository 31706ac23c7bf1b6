import styles from './StrideDrawing.module.css';
import { type StrideFigure, strideFigure } from './strideFigure.ts';

const count = 7;
const spacing = 92;
const figures = Array.from({ length: count }, (_, i) => strideFigure(((i + 0.02) * 0.155) % 1, 70 + i * spacing));

/** One stride, moment by moment, as the first films of runners showed it. Decoration. */
export function StrideDrawing() {
  const width = 70 * 2 + (count - 1) * spacing + 20;
  return (
    <svg viewBox={`0 -205 ${width} 232`} className={styles.drawing} aria-hidden="true">
      <line x1="0" x2={width} y1="2" y2="2" className={styles.ground} />
      <polyline points={figures.map(({ head }) => head.join(',')).join(' ')} className={styles.path} />
      {figures.map((figure, i) => (
        <g key={figure.head[0]} opacity={i === count - 1 ? 1 : 0.16 + (0.5 * i) / count}>
          <Runner figure={figure} />
        </g>
      ))}
    </svg>
  );
}

interface RunnerProps {
  readonly figure: StrideFigure;
}

/** Far limbs first, so that the near ones lie over them. */
function Runner({ figure }: RunnerProps) {
  const line = (points: readonly (readonly number[])[], className: string) => (
    <polyline points={points.map((point) => point.join(',')).join(' ')} className={className} />
  );
  return (
    <>
      {line(figure.farArm, styles.far)}
      {line(figure.farLeg, styles.far)}
      {line(figure.trunk, styles.trunk)}
      <circle cx={figure.head[0]} cy={figure.head[1]} r="11" className={styles.head} />
      {line(figure.nearLeg, styles.near)}
      {line(figure.nearArm, styles.near)}
    </>
  );
}
