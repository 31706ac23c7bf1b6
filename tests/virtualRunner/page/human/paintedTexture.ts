import { CanvasTexture, RepeatWrapping, SRGBColorSpace, type Texture } from 'three';
import type { SeededRandom } from '../../seededRandom.ts';

/** A picture painted by `paint` and laid over a surface `across` × `along` times. */
export function paintedTexture(
  size: number,
  [across, along]: readonly [number, number],
  paint: (pen: CanvasRenderingContext2D) => void,
): Texture {
  const canvas = document.createElement('canvas');
  canvas.width = size;
  canvas.height = size;
  paint(canvas.getContext('2d')!);
  const texture = new CanvasTexture(canvas);
  texture.colorSpace = SRGBColorSpace;
  texture.wrapS = RepeatWrapping;
  texture.wrapT = RepeatWrapping;
  texture.repeat.set(across, along);
  texture.anisotropy = 4;
  return texture;
}

/** Specks lighter and darker than the ground, so that no surface is smoother than a real one. */
export function paintGrain(pen: CanvasRenderingContext2D, random: SeededRandom, count: number, strength: number): void {
  const { width, height } = pen.canvas;
  for (let i = 0; i < count; i += 1) {
    const tone = random.even() < 0.5 ? 255 : 0;
    pen.fillStyle = `rgba(${tone},${tone},${tone},${strength * random.even()})`;
    pen.fillRect(random.even() * width, random.even() * height, 1 + 3 * random.even(), 1 + 3 * random.even());
  }
}
