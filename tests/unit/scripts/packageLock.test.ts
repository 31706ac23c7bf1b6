import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../../scripts/projectRoot.ts';

type Versions = Readonly<Record<string, string>>;
interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly dependencies?: Versions;
  readonly devDependencies?: Versions;
  readonly optionalDependencies?: Versions;
}

const read = (name: string) => JSON.parse(readFileSync(join(projectRoot, name), 'utf8'));
const asked = read('package.json') as Locked;
const packages = (read('package-lock.json') as { readonly packages: Readonly<Record<string, Locked>> }).packages;

/** Where Node would look for a package that another one needs. */
function isLocked(from: string, name: string): boolean {
  for (let place = from; ; place = place.slice(0, Math.max(0, place.lastIndexOf('/node_modules/')))) {
    if (packages[`${place}${place && '/'}node_modules/${name}`]) return true;
    if (!place) return false;
  }
}

test('the lock holds exactly what package.json asks for, so that npm ci installs it', () => {
  expect(packages[''].dependencies).toEqual(asked.dependencies);
  expect(packages[''].devDependencies).toEqual(asked.devDependencies);
  for (const [name, version] of Object.entries({ ...asked.dependencies, ...asked.devDependencies })) {
    expect(version, `${name} is pinned`).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
    expect(packages[`node_modules/${name}`]?.version, name).toBe(version);
  }
});

test('the lock lists every platform, not only the one it was written on', () => {
  const missing = Object.entries(packages).flatMap(([place, { optionalDependencies }]) =>
    Object.keys(optionalDependencies ?? {})
      .filter((name) => !isLocked(place, name))
      .map((name) => `${name}, for ${place}`),
  );
  expect(missing).toEqual([]);
});

test('the lock names no place that one machine happened to fetch from', () => {
  expect(Object.entries(packages).filter(([, { resolved }]) => resolved)).toEqual([]);
});
