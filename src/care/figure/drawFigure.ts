import { type Ball, type BodySolids, bodySolids, type LimbSolids, middleOf } from './bodySolids.ts';
import type { SeenFrom } from './movement.ts';
import { type Disc, outlineOf, pathOf } from './outline.ts';
import { add, between, dot, minus, type Point } from './point.ts';
import { type Dot, projector } from './project.ts';
import { skullSize } from './segments.ts';
import type { Side, Skeleton } from './skeleton.ts';
import { turned } from './turn.ts';

/** What a shape is made of; `far` ones lie on the side that is turned away. */
export type Cloth = 'skin' | 'shirt' | 'shorts' | 'shoe' | 'hair';

/** A shape of the picture, one over the other in their order. */
export interface FigureShape {
  readonly id: string;
  readonly cloth: Cloth;
  readonly isFar: boolean;
  /** Of an SVG path, centimetres. */
  readonly path: string;
  /** Lines along its sides that keep it apart from what lies behind. */
  readonly edges: string;
}

type Projector = (point: Point) => Dot;
interface Layer {
  readonly near: number;
  readonly shapes: readonly FigureShape[];
}

/** How wide the lines along the sides are, centimetres. */
const edgeWidth = 1.4;
/** Trousers end, sleeves end: shares of thigh and upper arm. */
const hem = 0.5;
const cuff = 0.48;

/** The figure's shapes, the farthest first. */
export function drawFigure(skeleton: Skeleton, seenFrom: SeenFrom): readonly FigureShape[] {
  const project = projector(seenFrom);
  const solids = bodySolids(skeleton);
  const sides: readonly Side[] = ['left', 'right'];
  const nearSide = nearSideOf(skeleton, project);
  const layers: Layer[] = [
    trunkLayer(solids, project),
    headLayer(skeleton, solids, project),
    ...sides.map((side) => legLayer(solids.legs[side], side, nearSide !== null && nearSide !== side, project)),
    ...sides.map((side) => armLayer(solids.arms[side], side, nearSide !== null && nearSide !== side, project)),
  ];
  return layers.sort((a, b) => a.near - b.near).flatMap(({ shapes }) => shapes);
}

/** The side that is turned to the eye; null from the front and from behind. */
function nearSideOf({ legs, arms }: Skeleton, project: Projector): Side | null {
  const hips = project(legs.right.root).near - project(legs.left.root).near;
  const shoulders = project(arms.right.root).near - project(arms.left.root).near;
  if (Math.abs(hips + shoulders) < 26) return null;
  return hips + shoulders > 0 ? 'right' : 'left';
}

function trunkLayer({ trunk }: BodySolids, project: Projector): Layer {
  const slices = trunk.map((slice) => slice.map(project));
  const shorts = joined(slices.slice(0, 3));
  const shirt = joined(slices.slice(2, 9));
  const all = slices.flat();
  return {
    near: all.reduce((sum, { near }) => sum + near, 0) / all.length,
    shapes: [
      { id: 'hips', cloth: 'shorts', isFar: false, path: shorts, edges: '' },
      { id: 'shirt', cloth: 'shirt', isFar: false, path: shirt, edges: '' },
    ],
  };
}

/** Round each slice and the next. */
function joined(slices: readonly (readonly Dot[])[]): string {
  return slices
    .slice(1)
    .map((slice, n) => pathOf(outlineOf([...slices[n], ...slice])))
    .join('');
}

function headLayer({ skull, skullTurn }: Skeleton, solids: BodySolids, project: Projector): Layer {
  const eye = viewOf(project);
  const hairline = (point: Point) => {
    const way = minus(point, skull);
    const [ahead, up] = [dot(way, skullTurn.x) / skullSize[0], dot(way, skullTurn.y) / skullSize[1]];
    const seen = dot(way, eye) > -0.004;
    return seen && (up > 0.5 + 0.25 * ahead || (ahead < -0.12 && up > -0.45));
  };
  const face = (way: Point) => project(add(skull, turned(skullTurn, way)));
  const nose = [face([0.088, 0.012, 0]), face([0.119, -0.02, 0]), face([0.09, -0.04, 0])];
  const hair = solids.skull.filter(hairline).map((point) => project(add(skull, scaled(minus(point, skull), 1.07))));
  const neck = solids.neck.map((ball) => discOf(ball, project));
  return {
    near: project(skull).near,
    shapes: [
      shape('neck', 'skin', false, neck),
      {
        ...shape('skull', 'skin', false, solids.skull.map(project)),
        path: pathOf(outlineOf(solids.skull.map(project))) + pathOf(outlineOf(nose)),
      },
      shape('hair', 'hair', false, hair),
    ],
  };
}

const scaled = (a: Point, by: number): Point => [a[0] * by, a[1] * by, a[2] * by];

/** The direction towards the eye. */
function viewOf(project: Projector): Point {
  const origin = project([0, 0, 0]).near;
  return [
    (project([1, 0, 0]).near - origin) / 100,
    (project([0, 1, 0]).near - origin) / 100,
    (project([0, 0, 1]).near - origin) / 100,
  ];
}

function legLayer({ upper, lower, last }: LimbSolids, side: Side, isFar: boolean, project: Projector): Layer {
  const thigh = upper.map((ball) => discOf(ball, project));
  const trouser = cutTo(upper, hem).map((ball) => discOf({ ...ball, radius: ball.radius + 0.006 }, project));
  const shank = lower.map((ball) => discOf(ball, project));
  const shoe = last.map((ball) => discOf(ball, project));
  const upperShapes = [
    { ...shape(`${side} thigh`, 'skin', isFar, thigh), edges: edgesOf(thigh) },
    shape(`${side} trouser`, 'shorts', isFar, trouser),
  ];
  const lowerShapes = [
    { ...shape(`${side} shank`, 'skin', isFar, shank), edges: edgesOf(shank) },
    shape(`${side} shoe`, 'shoe', isFar, shoe),
  ];
  return limbLayer(upper, lower, upperShapes, lowerShapes, project);
}

function armLayer({ upper, lower, last }: LimbSolids, side: Side, isFar: boolean, project: Projector): Layer {
  const arm = upper.map((ball) => discOf(ball, project));
  const sleeve = cutTo(upper, cuff).map((ball) => discOf({ ...ball, radius: ball.radius + 0.004 }, project));
  const forearm = lower.map((ball) => discOf(ball, project));
  const hand = last.map((ball) => discOf(ball, project));
  const upperShapes = [
    { ...shape(`${side} arm`, 'skin', isFar, arm), edges: edgesOf(arm) },
    shape(`${side} sleeve`, 'shirt', isFar, sleeve),
  ];
  const lowerShapes = [
    { ...shape(`${side} forearm`, 'skin', isFar, forearm), edges: edgesOf(forearm) },
    shape(`${side} hand`, 'skin', isFar, hand),
  ];
  return limbLayer(upper, lower, upperShapes, lowerShapes, project);
}

function limbLayer(
  upper: readonly Ball[],
  lower: readonly Ball[],
  upperShapes: readonly FigureShape[],
  lowerShapes: readonly FigureShape[],
  project: Projector,
): Layer {
  const nearOf = (balls: readonly Ball[]) => project(middleOf(balls.map(({ at }) => at))).near;
  const [high, low] = [nearOf(upper), nearOf(lower)];
  return {
    near: (high + low) / 2,
    // The end that comes towards the eye lies over the other.
    shapes: low >= high - 3 ? [...upperShapes, ...lowerShapes] : [...lowerShapes, ...upperShapes],
  };
}

/** The first share of a limb's segment. */
function cutTo(balls: readonly Ball[], share: number): Ball[] {
  const [first, last] = [balls[0], balls.at(-1)!];
  const end = { at: between(first.at, last.at, share), radius: first.radius + (last.radius - first.radius) * share };
  if (balls.length < 3) return [first, end];
  const middle = balls[1];
  return [first, middle, { at: between(middle.at, last.at, share * 0.4), radius: middle.radius }];
}

function discOf({ at, radius }: Ball, project: Projector): Disc {
  const { x, y } = project(at);
  return { x, y, radius: 100 * radius };
}

function shape(id: string, cloth: Cloth, isFar: boolean, parts: readonly (Disc | Dot)[]): FigureShape {
  const isChain = parts.length > 2 && parts.every((part) => 'radius' in part);
  const path = isChain
    ? parts
        .slice(1)
        .map((part, n) => pathOf(outlineOf([parts[n], part])))
        .join('')
    : pathOf(outlineOf(parts));
  return { id, cloth, isFar, path, edges: '' };
}

/** The two lines along a chain of discs, without its round ends. */
function edgesOf(discs: readonly Disc[]): string {
  const [first, last] = [discs[0], discs.at(-1)!];
  const [dx, dy] = [last.x - first.x, last.y - first.y];
  const length = Math.hypot(dx, dy);
  if (length < 4) return '';
  const [nx, ny] = [-dy / length, dx / length];
  const line = (sign: number) =>
    discs
      .flatMap(({ x, y, radius }, n): string[] => {
        // Begins a little further on, so that no line cuts the joint.
        const skip = n === 0 ? 0.22 : 0;
        const next = discs[Math.min(n + 1, discs.length - 1)];
        const [px, py] = [x + (next.x - x) * skip, y + (next.y - y) * skip];
        const reach = radius + (next.radius - radius) * skip + edgeWidth / 2;
        return [`${(px + sign * nx * reach).toFixed(1)} ${(py + sign * ny * reach).toFixed(1)}`];
      })
      .join('L');
  return `M${line(1)}M${line(-1)}`;
}
