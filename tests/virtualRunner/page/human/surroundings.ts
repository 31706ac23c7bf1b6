import {
  BoxGeometry,
  type BufferGeometry,
  Color,
  CylinderGeometry,
  Group,
  IcosahedronGeometry,
  type Material,
  Mesh,
  MeshBasicMaterial,
  MeshLambertMaterial,
  PlaneGeometry,
  Scene,
  SphereGeometry,
} from 'three';
import { type SeededRandom, seededRandom } from '../../seededRandom.ts';
import { floorBelowBelt } from '../floorBelowBelt.ts';
import { bricks, grounds } from './grounds.ts';
import type { Setting } from './humanFilmRequest.ts';

/** From the middle of the treadmill to the wall that the camera looks at, metres. */
const wallDistance = 2.7;

type Size = readonly [away: number, up: number, right: number];

/** Puts something into the picture: `away` from the camera, up from the floor, to the picture's right. */
type Put = (geometry: BufferGeometry, material: Material, place: Size) => Mesh;

/** Everything about a treadmill that never moves: floor, walls or trees, and what stands before them. */
export function surroundings({ place, seed }: Setting, azimuth: number): Scene {
  const random = seededRandom(seed);
  const scene = new Scene();
  const floor = new Mesh(new PlaneGeometry(40, 40), new MeshLambertMaterial({ map: grounds[place](random) }));
  floor.rotation.x = -Math.PI / 2;
  floor.position.y = -floorBelowBelt;
  floor.receiveShadow = true;
  scene.add(floor);
  const seen = new Group();
  seen.rotation.y = -((azimuth + 180) * Math.PI) / 180;
  scene.add(seen);
  const put: Put = (geometry, material, [away, up, right]) => {
    const mesh = new Mesh(geometry, material);
    mesh.position.set(away, up - floorBelowBelt, right);
    mesh.receiveShadow = true;
    seen.add(mesh);
    return mesh;
  };
  if (place === 'park') {
    scene.background = new Color('#bcd6ec');
    park(put, random);
    return scene;
  }
  const colour = { gym: '#d9d4c8', garage: '#c9c2b6', home: '#e6ded2' }[place];
  scene.background = new Color(colour);
  const wall = place === 'garage' ? new MeshLambertMaterial({ map: bricks(random) }) : matt(colour);
  put(box(0.1, 4, 16), wall, [wallDistance + 0.05, 2, 0]);
  for (const side of [-1, 1]) put(box(14, 4, 0.1), matt(colour), [0, 2, side * 4.4]);
  put(box(0.03, 0.1, 16), matt('#f3f0ea'), [wallDistance - 0.02, 0.05, 0]);
  ({ gym, garage, home })[place](put, random);
  return scene;
}

const box = (...[away, up, right]: Size) => new BoxGeometry(away, up, right);
const matt = (color: string | Color) => new MeshLambertMaterial({ color });
const glowing = (color: string) => new MeshBasicMaterial({ color });

function gym(put: Put, random: SeededRandom): void {
  put(box(0.02, 0.9, 16), matt('#7d3430'), [wallDistance - 0.01, 0.55, 0]);
  for (let i = -2; i <= 2; i += 1) {
    put(box(0.03, 1.1, 1.3), glowing('#edf3f7'), [wallDistance - 0.01, 2.4, i * 1.75]);
    put(box(0.05, 0.06, 1.4), matt('#5b6066'), [wallDistance - 0.03, 1.83, i * 1.75]);
    for (const edge of [-0.68, 0.68]) {
      put(box(0.05, 1.15, 0.06), matt('#5b6066'), [wallDistance - 0.03, 2.4, i * 1.75 + edge]);
    }
  }
  for (const shelf of [0.35, 0.78]) {
    put(box(0.36, 0.05, 2.1), matt('#2b2d31'), [wallDistance - 0.3, shelf, 1.8]);
    for (let i = 0; i < 8; i += 1) {
      const weight = put(new CylinderGeometry(0.07, 0.07, 0.28, 12), matt('#1b1c1f'), [
        wallDistance - 0.3,
        shelf + 0.1,
        0.95 + i * 0.24,
      ]);
      weight.rotation.z = Math.PI / 2;
    }
  }
  for (const right of [-1.3, -2.1]) {
    const colour = new Color().setHSL(random.even(), 0.55, 0.42);
    put(new SphereGeometry(0.31, 24, 16), matt(colour), [wallDistance - 0.4, 0.31, right]);
  }
}

function garage(put: Put, random: SeededRandom): void {
  for (const shelf of [0.5, 1.1, 1.7]) {
    put(box(0.42, 0.04, 2.3), matt('#6c6f73'), [wallDistance - 0.3, shelf, -1.7]);
    for (let i = 0; i < 5; i += 1) {
      const tall = 0.16 + 0.26 * random.even();
      const colour = new Color().setHSL(random.even(), 0.3, 0.3 + 0.3 * random.even());
      put(box(0.28, tall, 0.32), matt(colour), [wallDistance - 0.3, shelf + tall / 2 + 0.02, -2.6 + i * 0.46]);
    }
  }
  put(box(0.05, 2.05, 0.95), matt('#e9e6df'), [wallDistance - 0.02, 1.02, 1.7]);
  put(box(0.04, 0.7, 1), glowing('#dfe9ee'), [wallDistance - 0.02, 1.8, 0.2]);
  put(box(0.06, 0.05, 1.1), matt('#f4f4f0'), [wallDistance - 0.04, 1.43, 0.2]);
}

function home(put: Put, random: SeededRandom): void {
  put(box(0.03, 1.5, 1.3), glowing('#e6f0f4'), [wallDistance - 0.01, 1.6, -1.3]);
  for (const right of [-2.05, -0.55]) put(box(0.07, 1.9, 0.28), matt('#9aa7b5'), [wallDistance - 0.06, 1.45, right]);
  const picture = new Color().setHSL(random.even(), 0.4, 0.5);
  put(box(0.03, 0.7, 0.95), matt('#38454d'), [wallDistance - 0.01, 1.6, 1.2]);
  put(box(0.03, 0.58, 0.83), matt(picture), [wallDistance - 0.02, 1.6, 1.2]);
  put(box(0.45, 0.72, 1.5), matt('#a9825a'), [wallDistance - 0.28, 0.36, 1.25]);
  put(new CylinderGeometry(0.17, 0.13, 0.5, 20), matt('#c9b8a4'), [wallDistance - 0.35, 0.25, -2.6]);
  for (let i = 0; i < 18; i += 1) {
    const place: Size = [
      wallDistance - 0.35 + 0.3 * (random.even() - 0.5),
      0.7 + 0.4 * random.even(),
      -2.6 + 0.4 * (random.even() - 0.5),
    ];
    const leaf = put(new SphereGeometry(1, 8, 6), matt('#5d7d55'), place);
    leaf.scale.set(0.04, 0.2, 0.07);
    leaf.rotation.set(random.even(), 6 * random.even(), random.even());
  }
}

function park(put: Put, random: SeededRandom): void {
  for (let i = 0; i < 44; i += 1) {
    const [away, right, tall] = [7 + 9 * random.even(), 26 * (random.even() - 0.5), 2 + 2.6 * random.even()];
    put(box(0.22, tall, 0.22), matt('#5a4634'), [away, tall / 2, right]);
    for (let k = 0; k < 6; k += 1) {
      const green = new Color().setHSL(0.24 + 0.08 * random.even(), 0.35, 0.2 + 0.14 * random.even());
      const place: Size = [
        away + random.even() - 0.5,
        tall + 1.6 * random.even() - 0.4,
        right + 1.6 * (random.even() - 0.5),
      ];
      put(new IcosahedronGeometry(0.7 + 0.6 * random.even(), 1), matt(green), place);
    }
  }
  for (let i = 0; i < 14; i += 1) put(box(0.1, 1, 0.1), matt('#8a7458'), [4.4, 0.5, -8 + 1.25 * i]);
  for (const rail of [0.45, 0.85]) put(box(0.05, 0.1, 18), matt('#8a7458'), [4.4, rail, 0]);
}
