import {
  BackSide,
  BoxGeometry,
  CanvasTexture,
  Color,
  CylinderGeometry,
  DirectionalLight,
  HemisphereLight,
  Mesh,
  MeshBasicMaterial,
  MeshLambertMaterial,
  PCFShadowMap,
  PlaneGeometry,
  RepeatWrapping,
  Scene,
  SphereGeometry,
  SRGBColorSpace,
  type Texture,
  type WebGLRenderer,
} from 'three';
import { RoundedBoxGeometry } from 'three/addons/geometries/RoundedBoxGeometry.js';
import { seededRandom } from '../seededRandom.ts';
import { floorBelowBelt } from './floorBelowBelt.ts';

const belt = { front: 0.78, back: -0.98, halfWidth: 0.27 };
/** One repeat of the belt's pattern, metres. */
const patternLength = 0.88;

/** A calm room: floor, wall, a treadmill without rails, daylight from the upper left. */
export class Stage {
  readonly scene = new Scene();
  readonly #pattern: Texture;

  /**
   * @param azimuth of the camera, degrees: daylight comes over its left shoulder, so that the far limbs lie in shade.
   */
  constructor(renderer: WebGLRenderer, look: { readonly wall: string; readonly floor: string }, azimuth: number) {
    renderer.shadowMap.enabled = true;
    renderer.shadowMap.type = PCFShadowMap;
    const { scene } = this;
    scene.background = new Color(look.wall);
    scene.add(new HemisphereLight('#ffffff', look.floor, 1.5));
    const from = (turn: number, out: number, up: number) => {
      const angle = ((azimuth + turn) * Math.PI) / 180;
      return [out * Math.cos(angle), up, out * Math.sin(angle)] as const;
    };
    const sun = new DirectionalLight('#fff6ea', 3);
    sun.position.set(...from(-32, 2.7, 3.4));
    sun.target.position.set(0, 0.6, 0);
    sun.castShadow = true;
    sun.shadow.mapSize.set(1024, 1024);
    sun.shadow.radius = 4;
    sun.shadow.bias = -0.0006;
    sun.shadow.normalBias = 0.02;
    Object.assign(sun.shadow.camera, { left: -1.7, right: 1.7, top: 1.7, bottom: -1.5, near: 1, far: 8 });
    const fill = new DirectionalLight('#dfeaff', 0.35);
    fill.position.set(...from(150, 2.6, 2));
    scene.add(sun, sun.target, fill);

    // The room: a floor that ends in a wall all round, so that any camera sees both.
    const floor = new Mesh(new PlaneGeometry(30, 30), new MeshLambertMaterial({ color: look.floor }));
    floor.rotation.x = -Math.PI / 2;
    floor.position.y = -floorBelowBelt;
    floor.receiveShadow = true;
    const wall = new Mesh(
      new CylinderGeometry(4.2, 4.2, 5, 96, 1, true),
      new MeshBasicMaterial({ map: wallShade(look.wall), side: BackSide }),
    );
    wall.position.y = 2.5 - floorBelowBelt;
    const skirting = new Mesh(
      new CylinderGeometry(4.18, 4.18, 0.07, 96, 1, true),
      new MeshBasicMaterial({ color: new Color(look.wall).lerp(new Color('#ffffff'), 0.5), side: BackSide }),
    );
    skirting.position.y = 0.035 - floorBelowBelt;
    scene.add(floor, wall, skirting);

    this.#pattern = beltPattern();
    this.#addTreadmill();
    scene.add(...plant());
  }

  /** @param metres how far the belt has run. */
  moveBelt(metres: number): void {
    this.#pattern.offset.x = (metres / patternLength) % 1;
  }

  #addTreadmill(): void {
    const add = (mesh: Mesh, x: number, y: number, z: number) => {
      mesh.position.set(x, y, z);
      mesh.castShadow = true;
      mesh.receiveShadow = true;
      this.scene.add(mesh);
    };
    const length = belt.front - belt.back;
    const centre = (belt.front + belt.back) / 2;
    this.#pattern.repeat.set(length / patternLength, 1);
    const surface = new Mesh(
      new PlaneGeometry(length, 2 * belt.halfWidth),
      new MeshLambertMaterial({ map: this.#pattern }),
    );
    surface.rotation.x = -Math.PI / 2;
    surface.position.set(centre, 0, 0);
    surface.receiveShadow = true;
    this.scene.add(surface);

    const frame = new MeshLambertMaterial({ color: '#e9e8e4' });
    const dark = new MeshLambertMaterial({ color: '#3c4147' });
    for (const side of [-1, 1]) {
      add(
        new Mesh(new RoundedBoxGeometry(length + 0.3, 0.085, 0.085, 4, 0.03), frame),
        centre + 0.08,
        -0.045,
        side * (belt.halfWidth + 0.045),
      );
    }
    add(new Mesh(new BoxGeometry(length - 0.04, 0.06, 2 * belt.halfWidth), dark), centre, -0.04, 0);
    const roller = new Mesh(new CylinderGeometry(0.035, 0.035, 2 * belt.halfWidth, 24), dark);
    roller.rotation.x = Math.PI / 2;
    add(roller, belt.back, -0.036, 0);
    add(
      new Mesh(new RoundedBoxGeometry(0.34, 0.13, 2 * belt.halfWidth + 0.2, 5, 0.05), frame),
      belt.front + 0.15,
      -0.045,
      0,
    );
    for (const x of [belt.back + 0.16, belt.front - 0.02]) {
      for (const side of [-1, 1])
        add(new Mesh(new CylinderGeometry(0.03, 0.036, 0.09, 20), dark), x, -0.125, side * (belt.halfWidth + 0.03));
    }
  }
}

/** Evenly lit, a little darker towards the floor; it takes no light, so that no bands run over it. */
function wallShade(color: string): Texture {
  const canvas = document.createElement('canvas');
  canvas.width = 4;
  canvas.height = 256;
  const draw = canvas.getContext('2d')!;
  const shade = draw.createLinearGradient(0, 0, 0, 256);
  const darker = `#${new Color(color).multiplyScalar(0.86).getHexString()}`;
  shade.addColorStop(0, color);
  shade.addColorStop(0.6, color);
  shade.addColorStop(1, darker);
  draw.fillStyle = shade;
  draw.fillRect(0, 0, 4, 256);
  const texture = new CanvasTexture(canvas);
  texture.colorSpace = SRGBColorSpace;
  return texture;
}

/** Dark rubber with fine grain and a lighter mark now and then: it shows that the belt runs, and how fast. */
function beltPattern(): Texture {
  const canvas = document.createElement('canvas');
  canvas.width = 1024;
  canvas.height = 512;
  const draw = canvas.getContext('2d')!;
  draw.fillStyle = '#4a4f56';
  draw.fillRect(0, 0, 1024, 512);
  const random = seededRandom(3);
  for (let i = 0; i < 900; i += 1) {
    draw.fillStyle = random.even() < 0.5 ? 'rgba(255,255,255,0.03)' : 'rgba(0,0,0,0.05)';
    draw.fillRect(random.even() * 1024, random.even() * 512, 2 + random.even() * 5, 1.5 + random.even() * 2);
  }
  draw.fillStyle = '#6d747c';
  draw.fillRect(120, 0, 26, 512);
  draw.fillStyle = '#5a6067';
  for (const x of [376, 632, 888]) draw.fillRect(x, 0, 8, 512);
  const texture = new CanvasTexture(canvas);
  texture.wrapS = RepeatWrapping;
  texture.colorSpace = SRGBColorSpace;
  texture.anisotropy = 4;
  return texture;
}

/** Something that lives, at the wall behind and to the left of the right-side view. */
function plant(): Mesh[] {
  const random = seededRandom(11);
  const leafLook = new MeshLambertMaterial({ color: '#7d9c7c' });
  const pot = new Mesh(new CylinderGeometry(0.17, 0.13, 0.34, 32), new MeshLambertMaterial({ color: '#d9cfc2' }));
  pot.position.set(-1.75, 0.17 - floorBelowBelt, -2.5);
  const parts: Mesh[] = [pot];
  for (let i = 0; i < 26; i += 1) {
    const leaf = new Mesh(new SphereGeometry(1, 12, 8), leafLook);
    const turn = random.even() * Math.PI * 2;
    const out = 0.04 + 0.26 * random.even();
    leaf.position.set(
      pot.position.x + out * Math.cos(turn),
      0.35 + 0.55 * random.even(),
      pot.position.z + out * Math.sin(turn),
    );
    leaf.scale.set(0.035, 0.13 + 0.07 * random.even(), 0.06);
    leaf.rotation.set(0.9 * Math.sin(turn) + 0.2 * random.normal(), turn, -0.9 * Math.cos(turn));
    parts.push(leaf);
  }
  for (const part of parts) part.castShadow = true;
  return parts;
}
