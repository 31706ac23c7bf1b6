/// <reference types="node" />
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeLimits } from '../../scripts/limitsTable.ts';
import { openFilmStudio } from './filmStudio.ts';
import { measurePictures, shapesOf } from './measurePictures.ts';
import { runnerMotion } from './runnerMotion.ts';

/**
 * `npm run pictures`: what each measure is, drawn on the virtual runner, into `public/measures`; and what is possible of
 * it, into `docs/MEASURES.md`.
 */
async function main(): Promise<void> {
  const folder = fileURLToPath(new URL('../../public/measures', import.meta.url));
  await mkdir(folder, { recursive: true });
  await using studio = await openFilmStudio();
  for (const picture of measurePictures) {
    const { form, camera } = picture;
    const time = picture.when(runnerMotion(form));
    const request = {
      actors: [{ form, place: [0, 0, 0], heading: 0 } as const],
      camera,
      timing: { times: [time], timeScale: 1 },
      beltSpeed: form.speed,
      bitrate: 0,
      room: { wall: '#3a4146', floor: '#2c3134' },
    };
    const image = await studio.measurePicture(request, time, shapesOf(picture));
    await writeFile(join(folder, `${picture.id}.webp`), image);
    process.stdout.write(`${picture.id}.webp  ${(image.length / 1024).toFixed(0)} KiB\n`);
  }
  writeLimits();
}

main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
