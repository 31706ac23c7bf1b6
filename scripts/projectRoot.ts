import { fileURLToPath } from 'node:url';

/** The folder of this project, wherever a script was started from. */
export const projectRoot = fileURLToPath(new URL('..', import.meta.url));
