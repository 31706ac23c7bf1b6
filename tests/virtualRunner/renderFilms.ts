/// <reference types="node" />
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type FilmStudio, openFilmStudio } from './filmStudio.ts';
import { type Film, films } from './films.ts';
import { humanBodies } from './humanBody/humanBodies.ts';
import { type HumanFilm, humanFilms } from './humanFilms.ts';
import { runnerMotion } from './runnerMotion.ts';
import { runTruth } from './runTruth.ts';

const usage = `npm run sample -- [--set sample|test|calibration|bodies] [--only NAME] [--out FOLDER]

Draws the virtual runner's films and writes each with its truth: NAME.mp4, NAME.truth.json.
Without options: the sample to public/sample and the test films to tests/fixtures/films.
The calibration set goes where --out says, and so does the set of bodies: films of the skinned bodies in
../shared/bodies, each beside NAME.film.json, which says what was filmed; without such bodies there are none. The sample's pose track is not made here: it comes from the real model.
`;

const { values } = parseArgs({
  options: {
    set: { type: 'string' },
    only: { type: 'string' },
    out: { type: 'string' },
    help: { type: 'boolean' },
  },
});

const places: Partial<Record<Film['set'], string>> = {
  sample: fileURLToPath(new URL('../../public/sample', import.meta.url)),
  test: fileURLToPath(new URL('../fixtures/films', import.meta.url)),
};

async function main(): Promise<void> {
  if (values.help) {
    process.stdout.write(usage);
    return;
  }
  if (values.set === 'bodies') {
    await renderHumanFilms();
    return;
  }
  const chosen = films.filter(
    ({ set, name }) =>
      (values.set ? set === values.set : values.only || set !== 'calibration') &&
      (!values.only || name === values.only),
  );
  if (chosen.length === 0) throw new Error(`No such film.\n\n${usage}`);
  const homeless = chosen.find(({ set }) => !values.out && !places[set]);
  if (homeless) throw new Error(`${homeless.name} belongs to no folder of the project: say where with --out.`);
  // Forms that nobody can run are refused before any drawing starts.
  const truths = chosen.map(({ form, request }) =>
    runTruth(form && runnerMotion(form), request.camera, request.timing),
  );

  await using studio = await openFilmStudio();
  for (const [i, { name, set, request }] of chosen.entries()) {
    const folder = values.out ?? places[set]!;
    await mkdir(folder, { recursive: true });
    const started = performance.now();
    const { bytes, codec } = await studio.film(request);
    await writeFile(join(folder, `${name}.mp4`), bytes);
    await writeFile(join(folder, `${name}.truth.json`), `${JSON.stringify(truths[i], null, 2)}\n`);
    const seconds = ((performance.now() - started) / 1000).toFixed(0);
    process.stdout.write(
      `${name}.mp4  ${(bytes.length / 1024).toFixed(0)} KiB  ${codec}  ${request.timing.times.length} frames in ${seconds} s\n`,
    );
  }
}

async function renderHumanFilms(): Promise<void> {
  const bodies = humanBodies();
  if (!bodies) {
    process.stdout.write('No bodies beside the project (../shared/bodies): the virtual runner stays a mannequin.\n');
    return;
  }
  if (!values.out) throw new Error('Films of bodies belong to no folder of the project: say where with --out.');
  const chosen = humanFilms(bodies).filter(({ name }) => !values.only || name === values.only);
  if (chosen.length === 0) throw new Error('No such film.');
  await mkdir(values.out, { recursive: true });
  await using studio = await openFilmStudio();
  for (const film of chosen) await renderHumanFilm(studio, film, values.out);
}

async function renderHumanFilm(studio: FilmStudio, { name, body, request }: HumanFilm, folder: string): Promise<void> {
  const started = performance.now();
  const { bytes, codec } = await studio.film({ ...request, mesh: body.mesh() });
  await writeFile(join(folder, `${name}.mp4`), bytes);
  await writeFile(join(folder, `${name}.film.json`), `${JSON.stringify(request)}\n`);
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  const frames = request.timing.times.length;
  process.stdout.write(
    `${name}.mp4  ${(bytes.length / 1024).toFixed(0)} KiB  ${codec}  ${frames} frames in ${seconds} s\n`,
  );
}

main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
