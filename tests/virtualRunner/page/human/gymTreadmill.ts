import { BoxGeometry, Group, Mesh, MeshBasicMaterial, MeshLambertMaterial, PlaneGeometry, type Texture } from 'three';
import { RoundedBoxGeometry } from 'three/addons/geometries/RoundedBoxGeometry.js';
import { seededRandom } from '../../seededRandom.ts';
import { paintedTexture, paintGrain } from './paintedTexture.ts';

const front = 0.82;
const back = -0.88;
const halfWidth = 0.25;
/** One repeat of the belt's pattern, metres. */
const patternLength = 1.1;

/** A treadmill as gyms have them. The belt's surface is y = 0. */
export class GymTreadmill {
  readonly group = new Group();
  readonly #pattern: Texture;

  /** @param hasConsole posts, hand rails and a screen: seen from in front they hide the runner. */
  constructor(hasConsole: boolean) {
    const length = front - back;
    const middle = (front + back) / 2;
    this.#pattern = paintedTexture(1024, [length / patternLength, 1], (pen) => {
      pen.fillStyle = '#2c2e31';
      pen.fillRect(0, 0, 1024, 1024);
      paintGrain(pen, seededRandom(5), 5000, 0.09);
      pen.fillStyle = '#8b9096';
      pen.fillRect(500, 420, 60, 32);
      pen.fillStyle = 'rgba(255,255,255,0.06)';
      pen.fillRect(80, 0, 10, 1024);
      for (const edge of [30, 988]) pen.fillRect(0, edge, 1024, 6);
    });
    const belt = new Mesh(new PlaneGeometry(length, 2 * halfWidth), new MeshLambertMaterial({ map: this.#pattern }));
    belt.rotation.x = -Math.PI / 2;
    belt.position.x = middle;
    belt.receiveShadow = true;
    this.group.add(belt);

    const dark = new MeshLambertMaterial({ color: '#35383d' });
    const light = new MeshLambertMaterial({ color: '#b4b9bf' });
    const add = (mesh: Mesh, x: number, y: number, z: number, tilt = 0) => {
      mesh.position.set(x, y, z);
      mesh.rotation.z = tilt;
      mesh.castShadow = true;
      mesh.receiveShadow = true;
      this.group.add(mesh);
    };
    const rounded = (x: number, y: number, z: number, material: MeshLambertMaterial) =>
      new Mesh(new RoundedBoxGeometry(x, y, z, 3, 0.02), material);
    add(new Mesh(new BoxGeometry(length, 0.1, 2 * halfWidth), dark), middle, -0.07, 0);
    add(rounded(0.42, 0.16, 2 * halfWidth + 0.24, light), front + 0.2, -0.03, 0);
    for (const side of [-1, 1]) {
      add(rounded(length + 0.2, 0.07, 0.1, dark), middle + 0.03, -0.03, side * (halfWidth + 0.055));
    }
    if (!hasConsole) return;
    for (const side of [-1, 1]) {
      add(rounded(0.07, 1.25, 0.06, dark), front + 0.3, 0.5, side * (halfWidth + 0.09), 0.12);
      add(rounded(0.36, 0.045, 0.045, light), front + 0.03, 0.92, side * (halfWidth + 0.09), 0.08);
    }
    add(rounded(0.1, 0.34, 2 * halfWidth + 0.3, dark), front + 0.2, 1.16, 0, 0.5);
    const screen = new Mesh(new BoxGeometry(0.02, 0.2, 0.42), new MeshBasicMaterial({ color: '#6fa0b8' }));
    add(screen, front + 0.15, 1.19, 0, 0.5);
  }

  /** @param metres how far the belt has run. */
  move(metres: number): void {
    this.#pattern.offset.x = (metres / patternLength) % 1;
  }
}
