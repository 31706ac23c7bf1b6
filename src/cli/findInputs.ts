import { existsSync, readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';

const filmEndings = ['.mp4', '.m4v', '.mov', '.webm', '.mkv', '.avi', '.3gp'];

/** Whether a file is a pose track by its name, and so needs no browser. */
export function isPoseTrack(path: string): boolean {
  return path.endsWith('.poses.json');
}

/** Whether a file in a folder is one to analyse, by its name. */
export function isInput(name: string): boolean {
  return isPoseTrack(name) || filmEndings.includes(extname(name).toLowerCase());
}

/**
 * The files to analyse: each named file as it is, each folder's films and pose tracks in order of name.
 *
 * @throws Error with a sentence for a path that does not exist or a folder without films.
 */
export function findInputs(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    if (!existsSync(path)) throw new Error(`There is no file or folder “${path}”.`);
    if (!statSync(path).isDirectory()) return [path];
    const found = readdirSync(path)
      .filter(isInput)
      .sort()
      .map((name) => join(path, name));
    if (found.length === 0) throw new Error(`There is no video in the folder “${path}”.`);
    return found;
  });
}
