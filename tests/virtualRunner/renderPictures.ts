/// <reference types="node" />
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { blazePosePoints } from './blazePosePoints.ts';
import { openFilmStudio } from './filmStudio.ts';
import { measurePictures, shapesOf } from './measurePictures.ts';
import { projection } from './projection.ts';
import { runnerMotion } from './runnerMotion.ts';

/** `npm run pictures`: what each measure is, drawn on the virtual runner, into `public/measures`. */
async function main(): Promise<void> {
  const folder = fileURLToPath(new URL('../../public/measures', import.meta.url));
  await mkdir(folder, { recursive: true });
  await using studio = await openFilmStudio();
  for (const picture of measurePictures) {
    const { form, camera } = picture;
    const motion = runnerMotion(form);
    const time = picture.when(motion);
    const view = projection(camera);
    const points = blazePosePoints(motion.at(time), motion.lengths.height).map((point) => {
      const { x, y } = view.project(point);
      return [x, y] as const;
    });
    const request = {
      actors: [{ form, place: [0, 0, 0], heading: 0 } as const],
      camera,
      timing: { times: [time], timeScale: 1 },
      beltSpeed: form.speed,
      bitrate: 0,
      room: { wall: '#3a4146', floor: '#2c3134' },
    };
    const image = await studio.measurePicture(request, time, shapesOf(picture, points));
    await writeFile(join(folder, `${picture.id}.webp`), image);
    process.stdout.write(`${picture.id}.webp  ${(image.length / 1024).toFixed(0)} KiB\n`);
  }
}

main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
