import type { CameraView } from '../../live/cameraView.ts';
import type { FramingReading } from '../../live/framingReading.ts';
import styles from './Ghost.module.css';

interface GhostProps {
  readonly cameraView: CameraView;
  /** The picture's width over its height. */
  readonly ratio: number;
  readonly isFilled: boolean;
  /** Where the runner stands well: the outline lies round them. Null: where they should. */
  readonly body?: FramingReading['body'];
}

/** Where the drawing below has its crown and its soles, thousandths of the picture's height. */
const crown = 100;
const soles = 907;

/**
 * An outline to stand in, as large as a runner should be in the picture: from the head at a tenth to the feet at nine
 * tenths of its height. Who is already well placed gets it round the own body, since an outline that is larger would
 * send them on. Drawn as one thick line under a thinner one, so that only its edge is seen.
 */
export function Ghost({ cameraView, ratio, isFilled, body = null }: GhostProps) {
  const width = 1000 * ratio;
  const middle = width / 2;
  const limbs = cameraView === 'side' ? side : facing;
  const draw = (className: string, extra: number) => (
    <g className={className}>
      {limbs.map(({ points, thickness }) => (
        <polyline
          key={points.join()}
          points={points.map(([x, y]) => `${middle + x},${y}`).join(' ')}
          strokeWidth={thickness + extra}
        />
      ))}
      <circle cx={middle} cy={148} r={48} strokeWidth={extra} />
    </g>
  );
  const scale = body ? (1000 * (body.bottom - body.top)) / (soles - crown) : 1;
  const place = body
    ? `translate(${width * body.x - scale * middle} ${1000 * body.top - scale * crown}) scale(${scale})`
    : undefined;
  return (
    <svg viewBox={`0 0 ${width} 1000`} className={`${styles.ghost} ${isFilled ? styles.good : ''}`} aria-hidden="true">
      <mask id="ghost-edge">
        <g transform={place}>
          {draw(styles.outer, 12)}
          {draw(styles.inner, 0)}
        </g>
      </mask>
      <rect width={width} height="1000" mask="url(#ghost-edge)" className={styles.edge} />
    </svg>
  );
}

interface Limb {
  readonly points: readonly (readonly [number, number])[];
  readonly thickness: number;
}

/** Thousandths of the picture's height, from the middle and from the top. */
const facing: readonly Limb[] = [
  {
    points: [
      [-58, 262],
      [58, 262],
      [40, 500],
      [-40, 500],
      [-58, 262],
    ],
    thickness: 64,
  },
  {
    points: [
      [-84, 270],
      [-112, 400],
      [-120, 530],
    ],
    thickness: 42,
  },
  {
    points: [
      [84, 270],
      [112, 400],
      [120, 530],
    ],
    thickness: 42,
  },
  {
    points: [
      [-42, 520],
      [-48, 700],
      [-50, 872],
      [-64, 890],
    ],
    thickness: 58,
  },
  {
    points: [
      [42, 520],
      [48, 700],
      [50, 872],
      [64, 890],
    ],
    thickness: 58,
  },
];

const side: readonly Limb[] = [
  {
    points: [
      [-4, 262],
      [0, 380],
      [-4, 510],
    ],
    thickness: 104,
  },
  {
    points: [
      [-6, 280],
      [-14, 400],
      [0, 540],
    ],
    thickness: 44,
  },
  {
    points: [
      [-2, 520],
      [4, 700],
      [-10, 872],
    ],
    thickness: 66,
  },
  {
    points: [
      [-14, 884],
      [62, 890],
    ],
    thickness: 34,
  },
];
