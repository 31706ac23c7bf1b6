import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isInput } from './findInputs.ts';

/**
 * Where an output of one input goes: `asked` itself when it names a file, else a file in the folder `asked`,
 * named after the input. Folders are made as needed.
 *
 * @param ending of the file's name, such as `.analysis.json`.
 * @param isMany several inputs share `asked`, so it must be a folder.
 */
export function outputPath(asked: string, input: string, ending: string, isMany: boolean): string {
  const isFolder = isMany || asked.endsWith('/') || (existsSync(asked) && statSync(asked).isDirectory());
  if (!isFolder) {
    mkdirSync(dirname(asked), { recursive: true });
    return asked;
  }
  mkdirSync(asked, { recursive: true });
  return join(asked, outputName(input) + ending);
}

/**
 * What the outputs of one input are called: as the input without its ending, unless another video beside it differs
 * from it in nothing else (`run.mov`, `run.mp4`).
 */
export function outputName(input: string): string {
  const name = basename(input);
  const folder = dirname(input);
  const beside = existsSync(folder) ? readdirSync(folder) : [];
  const isOnly = beside.every((other) => other === name || stem(other) !== stem(name) || !isInput(other));
  return isOnly ? stem(name) : name;
}

function stem(name: string): string {
  return name.replace(/(\.poses\.json|\.[^.]+)$/, '');
}
