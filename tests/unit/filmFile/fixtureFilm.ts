import { readFileSync } from 'node:fs';

/** A film among the test files: `odd/trimmed.mp4`. */
export function fixtureFilm(name: string): Blob {
  return new Blob([readFileSync(new URL(`../../fixtures/${name}`, import.meta.url))]);
}
