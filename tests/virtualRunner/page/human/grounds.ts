import type { Texture } from 'three';
import type { SeededRandom } from '../../seededRandom.ts';
import type { Place } from './humanFilmRequest.ts';
import { paintedTexture, paintGrain } from './paintedTexture.ts';

/** The floor of each place. */
export const grounds: Readonly<Record<Place, (random: SeededRandom) => Texture>> = {
  home: (random) =>
    paintedTexture(1024, [6, 6], (pen) => {
      for (let row = 0; row < 8; row += 1) {
        for (let x = (row % 2) * -190; x < 1024; x += 380) {
          pen.fillStyle = `hsl(${27 + 5 * random.even()} 36% ${50 + 10 * random.even()}%)`;
          pen.fillRect(x, row * 128, 377, 125);
        }
      }
      paintGrain(pen, random, 7000, 0.12);
    }),
  gym: (random) =>
    paintedTexture(512, [10, 10], (pen) => {
      pen.fillStyle = '#484b50';
      pen.fillRect(0, 0, 512, 512);
      pen.fillStyle = '#3a3c40';
      pen.fillRect(0, 0, 512, 3);
      pen.fillRect(0, 0, 3, 512);
      paintGrain(pen, random, 1500, 0.3);
    }),
  garage: (random) =>
    paintedTexture(512, [7, 7], (pen) => {
      pen.fillStyle = '#98968f';
      pen.fillRect(0, 0, 512, 512);
      paintGrain(pen, random, 9000, 0.14);
    }),
  park: (random) =>
    paintedTexture(512, [16, 16], (pen) => {
      pen.fillStyle = '#5d783b';
      pen.fillRect(0, 0, 512, 512);
      for (let i = 0; i < 8000; i += 1) {
        pen.fillStyle = `hsl(${82 + 28 * random.even()} ${30 + 22 * random.even()}% ${22 + 24 * random.even()}%)`;
        pen.fillRect(random.even() * 512, random.even() * 512, 1.5, 3 + 5 * random.even());
      }
    }),
};

/** A wall of bricks, one repeat about 2 m high. */
export function bricks(random: SeededRandom): Texture {
  return paintedTexture(1024, [7, 2], (pen) => {
    pen.fillStyle = '#b5aba0';
    pen.fillRect(0, 0, 1024, 1024);
    for (let row = 0; row < 28; row += 1) {
      for (let x = (row % 2) * -52; x < 1024; x += 104) {
        pen.fillStyle = `hsl(${11 + 9 * random.even()} ${30 + 14 * random.even()}% ${37 + 13 * random.even()}%)`;
        pen.fillRect(x, row * 36.6, 100, 32.6);
      }
    }
    paintGrain(pen, random, 8000, 0.14);
  });
}
