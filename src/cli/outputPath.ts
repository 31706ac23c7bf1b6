import { existsSync, mkdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

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
  return join(asked, basename(input).replace(/(\.poses\.json|\.[^.]+)$/, '') + ending);
}
