import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { projectRoot } from '../../../scripts/projectRoot.ts';

/** What an analysis depends on besides the film. */
const folders = ['src', 'workers'] as const;

/** A hash of Lope's own code: what another version has worked out is worked out again. */
export function codeStamp(): string {
  const paths = folders.flatMap((folder) =>
    readdirSync(join(projectRoot, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(projectRoot, join(entry.parentPath, entry.name))),
  );
  const hash = createHash('sha256');
  for (const path of [...paths.sort(), 'package-lock.json']) {
    hash.update(path).update(readFileSync(join(projectRoot, path)));
  }
  return hash.digest('hex').slice(0, 16);
}
