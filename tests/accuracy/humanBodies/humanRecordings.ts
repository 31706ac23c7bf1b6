import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../../scripts/projectRoot.ts';
import { FilmBrowser } from '../../../src/cli/filmBrowser.ts';
import { parsePoseTrack } from '../../../src/poseTrack/parsePoseTrack.ts';
import type { PoseModel } from '../../../src/poseTrack/poseModel.ts';
import type { PoseTrack } from '../../../src/poseTrack/poseTrack.ts';
import type { HumanFilm } from '../../virtualRunner/humanFilms.ts';

/** A film of a skinned body: what was filmed, and what the network made of it. */
export interface HumanRecording {
  readonly name: string;
  readonly request: HumanFilm['request'];
  /** Which network found the points. */
  readonly model: PoseModel;
  readonly track: PoseTrack;
}

/**
 * Films of skinned bodies are kept here with their pose tracks and never committed: `npm run sample -- --set bodies
 * --out .cache/bodies` draws them (a graphics card helps), and a film without a track is detected when it is first
 * asked for.
 */
const folder = join(projectRoot, '.cache', 'bodies');

/**
 * @param model whose tracks.
 * @param areMade whether tracks that are missing are made: the heavy network takes half an hour for them.
 * @returns null where no films have been drawn; everything that needs them then says so and goes on without.
 */
export async function humanRecordings(
  model: PoseModel = 'full',
  areMade = model === 'full',
): Promise<readonly HumanRecording[] | null> {
  if (!existsSync(folder)) return null;
  const ending = model === 'full' ? '.poses.json' : `.${model}.poses.json`;
  const files = readdirSync(folder).sort();
  let browser: FilmBrowser | null = null;
  const recordings: HumanRecording[] = [];
  for (const file of files) {
    if (!file.endsWith('.film.json')) continue;
    const name = file.replace('.film.json', '');
    const poses = join(folder, `${name}${ending}`);
    if (!existsSync(poses)) {
      if (!areMade) continue;
      browser ??= await FilmBrowser.open();
      await browser.analyse(join(folder, `${name}.mp4`), { model, run: {} }, () => undefined);
      writeFileSync(poses, await browser.poses());
      process.stderr.write(`${name} done\n`);
    }
    const request = JSON.parse(readFileSync(join(folder, file), 'utf8')) as HumanFilm['request'];
    recordings.push({ name, request, model, track: parsePoseTrack(readFileSync(poses, 'utf8')) });
  }
  await browser?.close();
  return recordings.length > 0 ? recordings : null;
}
