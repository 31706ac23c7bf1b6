import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../scripts/projectRoot.ts';

/**
 * The folder with real clips and motion capture beside the project, which is not part of it.
 *
 * @returns null where it is absent; everything that needs it then says so and goes on without.
 */
export function sharedFolder(): string | null {
  const folder = join(projectRoot, '..', 'shared');
  return existsSync(join(folder, 'clips')) ? folder : null;
}
