import type { Movement, Prop } from './movement.ts';
import { type Disc, outlineOf, pathOf } from './outline.ts';
import { between, type Point } from './point.ts';
import { projector } from './project.ts';
import { pivotPlace } from './restOn.ts';
import type { Side, Skeleton } from './skeleton.ts';
import type { SolvedMovement } from './solveMovement.ts';

/** A shape of what stands about: of the ground's colour, of a prop's, or only a line. */
export interface PropShape {
  readonly id: string;
  readonly fill: 'ground' | 'prop' | 'shade' | 'none';
  readonly path: string;
}

/** What lies behind the figure and what in front of it. */
export interface DrawnProps {
  readonly back: readonly PropShape[];
  readonly front: readonly PropShape[];
}

type ToDot = (point: Point) => { readonly x: number; readonly y: number };

const seatHeight = 0.45;
const seatDepth = 0.42;
const seatWidth = 0.42;
/** Marks on the ground, so that one sees it pass. */
const marks = 4;

/** The ground and the props at a moment, seconds. */
export function drawProps(movement: Movement, solved: SolvedMovement, seconds: number): DrawnProps {
  const dot = projector(movement.seenFrom);
  const body = solved.at(seconds);
  const first = solved.keys[0].skeleton;
  const shapes = (movement.props ?? []).map((prop) => propShapes(prop, body, first, dot));
  return {
    back: [...groundShapes(movement, solved, seconds, dot), ...shapes.flatMap(({ back }) => back)],
    front: shapes.flatMap(({ front }) => front),
  };
}

/** The far corners of what stands about, for the picture's size. */
export function propReach(movement: Movement, solved: SolvedMovement): readonly Point[] {
  const points = groundCorners(movement, solved);
  for (const prop of movement.props ?? []) {
    if (prop.kind === 'chair') points.push([prop.x, 0.9, (prop.z ?? 0) - 0.25], [prop.x, 0.9, (prop.z ?? 0) + 0.25]);
    if (prop.kind === 'wall') points.push([prop.x, 1.8, -0.4], [prop.x, 0, 0.4]);
    if (prop.kind === 'bike') points.push([-0.6, 0, 0], [1.18, 0.66, 0]);
    if (prop.kind === 'post') points.push([prop.x, 1.1, prop.z]);
  }
  return points;
}

/** A strip under everything that touches the ground. */
function groundCorners(movement: Movement, solved: SolvedMovement): Point[] {
  const xs: number[] = [];
  const zs: number[] = [];
  for (let n = 0; n < 12; n += 1) {
    const share = n / 12;
    const body = solved.at(share * solved.seconds);
    const back = solved.travel * share;
    for (const { end, middle } of [body.legs.left, body.legs.right]) {
      xs.push(end[0] - back, end[0] - back + 0.16);
      zs.push(end[2], middle[2]);
    }
    if (movement.mat) {
      xs.push(body.skull[0], body.pelvis[0]);
      for (const { end } of [body.arms.left, body.arms.right]) xs.push(end[0]);
      zs.push(body.skull[2], body.pelvis[2]);
    }
  }
  const [x0, x1] = [Math.min(...xs) - 0.14, Math.max(...xs) + 0.14];
  const [z0, z1] = [Math.min(...zs) - 0.16, Math.max(...zs) + 0.16];
  return [
    [x0, 0, z0],
    [x1, 0, z0],
    [x1, 0, z1],
    [x0, 0, z1],
  ];
}

function groundShapes(movement: Movement, solved: SolvedMovement, seconds: number, dot: ToDot): PropShape[] {
  const corners = groundCorners(movement, solved);
  const shapes: PropShape[] = [
    { id: 'ground', fill: 'ground', path: pathOf(outlineOf(corners.map((c) => rounded(dot(c))))) },
  ];
  if (!movement.travels) return shapes;
  // The picture goes along with the figure, so the ground passes by.
  const [x0, x1] = [corners[0][0], corners[1][0]];
  const [z0, z1] = [corners[0][2], corners[2][2]];
  const gap = solved.travel / marks;
  const passed = (solved.travel * (seconds % solved.seconds)) / solved.seconds;
  for (let n = 0; n <= (x1 - x0) / gap; n += 1) {
    const x = x0 + ((((n * gap - passed) % (x1 - x0)) + (x1 - x0)) % (x1 - x0));
    const [a, b] = [dot([x, 0, z0 + 0.04]), dot([x, 0, z1 - 0.04])];
    shapes.push({
      id: `mark ${n}`,
      fill: 'shade',
      path: pathOf(
        outlineOf([
          { ...a, radius: 0.8 },
          { ...b, radius: 0.8 },
        ]),
      ),
    });
  }
  return shapes;
}

const rounded = ({ x, y }: { readonly x: number; readonly y: number }): Disc => ({ x, y, radius: 4 });

function propShapes(prop: Prop, body: Skeleton, first: Skeleton, dot: ToDot): DrawnProps {
  switch (prop.kind) {
    case 'chair':
      return { back: chair(prop.x, prop.z ?? 0, prop.faces ?? 1, dot), front: [] };
    case 'step':
      return { back: box('step', prop.x, prop.z ?? 0, [0.34, prop.height, 0.56], dot), front: [] };
    case 'wall':
      return {
        back: [
          {
            id: 'wall',
            fill: 'prop',
            path: hull(
              [
                [prop.x, 0, -0.4],
                [prop.x, 1.8, -0.4],
                [prop.x, 1.8, 0.4],
                [prop.x, 0, 0.4],
                [prop.x + 0.06, 0, -0.4],
                [prop.x + 0.06, 1.8, -0.4],
                [prop.x + 0.06, 1.8, 0.4],
                [prop.x + 0.06, 0, 0.4],
              ],
              dot,
            ),
          },
        ],
        front: [],
      };
    case 'post':
      return {
        back: [
          {
            id: 'post',
            fill: 'prop',
            path: pathOf(
              outlineOf(
                [
                  [prop.x, 0, prop.z],
                  [prop.x, 1.1, prop.z],
                ].map((p) => ({ ...dot(p as unknown as Point), radius: 2.5 })),
              ),
            ),
          },
        ],
        front: [],
      };
    case 'ball':
      return { back: [ballShape(body, prop.radius, dot)], front: [] };
    case 'band':
      return { back: [], front: [band(body, dot)] };
    case 'roller':
      return { back: [roller(body, first, prop.radius, dot)], front: [] };
    case 'bike':
      return bike(body, dot);
  }
}

function hull(points: readonly Point[], dot: ToDot): string {
  return pathOf(outlineOf(points.map((point) => ({ ...dot(point), radius: 0.8 }))));
}

/** A box that stands on the floor, its top lighter than its front. */
function box(
  id: string,
  x: number,
  z: number,
  [long, high, wide]: readonly [number, number, number],
  dot: ToDot,
): PropShape[] {
  const corner = (sx: number, y: number, sz: number): Point => [x + (sx * long) / 2, y, z + (sz * wide) / 2];
  const top = [corner(-1, high, -1), corner(1, high, -1), corner(1, high, 1), corner(-1, high, 1)];
  const all = [...top, corner(-1, 0, -1), corner(1, 0, -1), corner(1, 0, 1), corner(-1, 0, 1)];
  return [
    { id, fill: 'prop', path: hull(all, dot) },
    { id: `${id} top`, fill: 'shade', path: hull(top, dot) },
  ];
}

function chair(x: number, z: number, faces: 1 | -1, dot: ToDot): PropShape[] {
  const [half, wide] = [seatDepth / 2, seatWidth / 2];
  const seat: Point[] = [-1, 1].flatMap((a) => [-1, 1].map((b): Point => [x + a * half, seatHeight, z + b * wide]));
  const low = seat.map(([a, , b]): Point => [a, seatHeight - 0.04, b]);
  const back: Point[] = [-1, 1].flatMap((b) =>
    [seatHeight, 0.9].map((y): Point => [x - faces * half, y, z + b * wide]),
  );
  const leg = (a: number, b: number): PropShape => ({
    id: `leg ${a} ${b}`,
    fill: 'prop',
    path: hull(
      [
        [x + a * (half - 0.02), 0, z + b * (wide - 0.02)],
        [x + a * (half - 0.02), seatHeight, z + b * (wide - 0.02)],
      ],
      (p) => dot(p),
    ),
  });
  return [
    leg(-1, -1),
    leg(1, -1),
    leg(-1, 1),
    leg(1, 1),
    { id: 'chair back', fill: 'prop', path: hull(back, dot) },
    { id: 'seat', fill: 'shade', path: hull([...seat, ...low], dot) },
  ];
}

function ballShape(body: Skeleton, radius: number, dot: ToDot): PropShape {
  const feet = between(body.legs.left.end, body.legs.right.end, 0.5);
  const knees = between(body.legs.left.middle, body.legs.right.middle, 0.5);
  const over = between(feet, knees, 0.12);
  return {
    id: 'ball',
    fill: 'prop',
    path: pathOf(outlineOf([{ ...dot([over[0], radius, over[2]]), radius: 100 * radius }])),
  };
}

/** Above the knees, round both thighs. */
function band(body: Skeleton, dot: ToDot): PropShape {
  const round = (side: 'left' | 'right') => {
    const { root, middle } = body.legs[side];
    return dot(between(root, middle, 0.86));
  };
  const [a, b] = [round('left'), round('right')];
  return {
    id: 'band',
    fill: 'none',
    path: pathOf(
      outlineOf([
        { ...a, radius: 6.8 },
        { ...b, radius: 6.8 },
      ]),
    ),
  };
}

/** It rolls half as far as the calves that lie on it. */
function roller(body: Skeleton, first: Skeleton, radius: number, dot: ToDot): PropShape {
  const calves = ({ legs: { left, right } }: Skeleton) =>
    between(between(left.middle, left.end, 0.5), between(right.middle, right.end, 0.5), 0.5);
  const at = between(calves(first), calves(body), 0.5);
  const ends = [-0.2, 0.2].map((z) => ({ ...dot([at[0], radius, at[2] + z]), radius: 100 * radius }));
  return { id: 'roller', fill: 'prop', path: pathOf(outlineOf(ends)) };
}

const crank: Point = [0.26, 0.3, 0];
const hubs: readonly Point[] = [
  [-0.26, 0.33, 0],
  [0.84, 0.33, 0],
];
const saddle: Point = [0, 0.87, 0];
const headTube: Point = [0.66, 0.88, 0];
const bars: Point = [0.76, 1.02, 0];

/** Wheels, frame and pedals; the pedals are where the feet are. */
function bike(body: Skeleton, dot: ToDot): DrawnProps {
  const bar = (id: string, from: Point, to: Point, radius = 1.8): PropShape => ({
    id,
    fill: 'prop',
    path: pathOf(outlineOf([from, to].map((point) => ({ ...dot(point), radius })))),
  });
  const wheel = (hub: Point, n: number): PropShape => {
    const { x, y } = dot(hub);
    return { id: `wheel ${n}`, fill: 'none', path: pathOf(outlineOf([{ x, y, radius: 31 }])) };
  };
  const pedal = (side: Side): PropShape => bar(`${side} pedal`, crank, pivotPlace(body, `${side} ball`), 1.5);
  const under: Point = [0.06, 0.72, 0];
  return {
    back: [
      ...hubs.map(wheel),
      bar('chain stay', hubs[0], crank),
      bar('seat stay', hubs[0], under),
      bar('seat tube', crank, saddle),
      bar('saddle', [-0.1, 0.87, 0], [0.12, 0.86, 0], 2.6),
      bar('top tube', under, headTube),
      bar('down tube', crank, headTube),
      bar('fork', headTube, hubs[1]),
      bar('stem', headTube, bars),
      pedal('left'),
    ],
    front: [pedal('right')],
  };
}
