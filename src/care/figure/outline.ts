import type { Dot } from './project.ts';

/** A disc in a picture, centimetres. */
export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

const discCorners = 20;
const disc = Array.from({ length: discCorners }, (_, n) => {
  const angle = (2 * Math.PI * n) / discCorners;
  return [Math.cos(angle), Math.sin(angle)] as const;
});

/** What is stretched round dots and discs, as the points of its outline, clockwise on the screen. */
export function outlineOf(parts: readonly (Disc | Pick<Dot, 'x' | 'y'>)[]): readonly (readonly [number, number])[] {
  const points = parts.flatMap((part): (readonly [number, number])[] =>
    'radius' in part ? disc.map(([c, s]) => [part.x + part.radius * c, part.y + part.radius * s]) : [[part.x, part.y]],
  );
  points.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const lower = halfOf(points);
  const upper = halfOf(points.reverse());
  return [...lower.slice(0, -1), ...upper.slice(0, -1)];
}

/** One chain of Andrew's convex hull. */
function halfOf(points: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const chain: (readonly [number, number])[] = [];
  for (const point of points) {
    while (chain.length > 1 && turnsBack(chain[chain.length - 2], chain[chain.length - 1], point)) chain.pop();
    chain.push(point);
  }
  return chain;
}

function turnsBack(a: readonly [number, number], b: readonly [number, number], c: readonly [number, number]): boolean {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]) <= 0;
}

/** As the `d` of an SVG path. */
export function pathOf(points: readonly (readonly [number, number])[]): string {
  return points.length === 0 ? '' : `M${points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`;
}
