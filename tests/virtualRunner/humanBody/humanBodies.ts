/// <reference types="node" />
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../../scripts/projectRoot.ts';
import type { BodyRig } from './bodyRig.ts';

/** A skinned body beside the project. */
export interface HumanBody {
  readonly rig: BodyRig;
  /** Its glTF binary, base64. */
  mesh(): string;
}

/**
 * The skinned bodies in `../shared/bodies`, which are not part of the project.
 *
 * @returns null where they are absent; everything that needs them then says so and goes on with the mannequin.
 */
export function humanBodies(): readonly HumanBody[] | null {
  const folder = join(projectRoot, '..', 'shared', 'bodies');
  if (!existsSync(folder)) return null;
  return readdirSync(folder)
    .filter((file) => file.endsWith('.rig.json'))
    .sort()
    .map((file) => ({
      rig: JSON.parse(readFileSync(join(folder, file), 'utf8')) as BodyRig,
      mesh: () => readFileSync(join(folder, file.replace('.rig.json', '.glb'))).toString('base64'),
    }));
}
