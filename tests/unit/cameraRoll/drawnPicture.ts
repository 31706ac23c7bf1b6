import type { GreyPicture } from '../../../src/cameraRoll/greyPicture.ts';
import type { Camera } from '../../virtualRunner/camera.ts';
import type { Point3 } from '../../virtualRunner/point3.ts';
import { projection } from '../../virtualRunner/projection.ts';
import { seededRandom } from '../../virtualRunner/seededRandom.ts';

/** A convex shape, pixels, and its shade 0..255. */
export interface DrawnShape {
  readonly corners: readonly (readonly [x: number, y: number])[];
  readonly shade: number;
}

/** Samples each pixel is made of, in either direction: edges come out smooth, as a lens makes them. */
const samples = 2;

/** Paints shapes over each other on grey, with noise (SD in shades) as a film has it. */
export function drawnPicture(
  width: number,
  height: number,
  shapes: readonly DrawnShape[],
  noise = 3,
  seed = 1,
): GreyPicture {
  const light = new Float64Array(width * height).fill(150);
  for (const { corners, shade } of shapes) {
    const xs = corners.map(([x]) => x);
    const ys = corners.map(([, y]) => y);
    const within = (value: number, most: number) => Math.max(0, Math.min(most, value));
    for (let y = within(Math.floor(Math.min(...ys)), height); y < within(Math.ceil(Math.max(...ys)), height); y++) {
      for (let x = within(Math.floor(Math.min(...xs)), width); x < within(Math.ceil(Math.max(...xs)), width); x++) {
        let inside = 0;
        for (let i = 0; i < samples * samples; i++) {
          const px = x + ((i % samples) + 0.5) / samples;
          const py = y + (Math.floor(i / samples) + 0.5) / samples;
          if (holds(corners, px, py)) inside++;
        }
        light[y * width + x] += (inside / samples ** 2) * (shade - light[y * width + x]);
      }
    }
  }
  const random = seededRandom(seed);
  const data = Uint8Array.from(light, (value) =>
    Math.max(0, Math.min(255, Math.round(value + noise * random.normal()))),
  );
  return { data, width, height };
}

function holds(corners: DrawnShape['corners'], x: number, y: number): boolean {
  let sense = 0;
  for (let i = 0; i < corners.length; i++) {
    const [ax, ay] = corners[i];
    const [bx, by] = corners[(i + 1) % corners.length];
    const side = Math.sign((bx - ax) * (y - ay) - (by - ay) * (x - ax));
    if (side !== 0 && sense !== 0 && side !== sense) return false;
    if (side !== 0) sense = side;
  }
  return true;
}

/**
 * What a camera sees of boards on a wall behind the runner: doors, cupboards, posts. The world's truth, not the
 * picture's: a camera that is turned, pitched and moved makes of it what cameras do.
 *
 * @param boards ahead of the runner, metres: left and right edge; lower and upper end; and how far its top leans ahead,
 * degrees.
 */
export function boardsSeen(
  camera: Camera,
  boards: readonly {
    readonly from: number;
    readonly to: number;
    readonly bottom: number;
    readonly top: number;
    readonly lean?: number;
    readonly shade?: number;
  }[],
): DrawnShape[] {
  const { project } = projection(camera);
  const wall = -1.8;
  return boards.map(({ from, to, bottom, top, lean = 0, shade = 90 }) => {
    const ahead = (x: number, up: number) => x + Math.tan((lean * Math.PI) / 180) * (up - bottom);
    const points: Point3[] = [
      [ahead(from, bottom), bottom, wall],
      [ahead(to, bottom), bottom, wall],
      [ahead(to, top), top, wall],
      [ahead(from, top), top, wall],
    ];
    return {
      shade,
      corners: points.map((point) => {
        const { x, y } = project(point);
        return [x, y] as const;
      }),
    };
  });
}
