import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { films } from '../../virtualRunner/films.ts';
import { runnerMotion } from '../../virtualRunner/runnerMotion.ts';
import { runTruth } from '../../virtualRunner/runTruth.ts';

const folders = { sample: '../../../public/sample', test: '../../fixtures/films', calibration: null } as const;
const kept = films.flatMap((film) => {
  const folder = folders[film.set];
  const path = (ending: string) => fileURLToPath(new URL(`${folder}/${film.name}${ending}`, import.meta.url));
  return folder ? [{ film, name: film.name, path }] : [];
});

/** Numbers equal within a billionth, all else exactly: the last digits of a sine are each platform's own. */
function expectSame(found: unknown, stated: unknown): void {
  if (typeof stated === 'number') expect(found).toBeCloseTo(stated, 9);
  else if (stated && typeof stated === 'object') {
    expect(Object.keys(found as object)).toEqual(Object.keys(stated));
    for (const key of Object.keys(stated))
      expectSame((found as Record<string, unknown>)[key], (stated as Record<string, unknown>)[key]);
  } else expect(found).toBe(stated);
}

describe('the virtual runner’s films', () => {
  it('have names of their own, and forms that can be run', () => {
    expect(new Set(films.map(({ name }) => name)).size).toBe(films.length);
    for (const { form } of films) if (form) expect(() => runnerMotion(form)).not.toThrow();
  });

  it('share no body between the calibration set and the others', () => {
    const bodies = (calibration: boolean) =>
      films
        .filter(({ set }) => (set === 'calibration') === calibration)
        .flatMap(({ form }) => (form ? [JSON.stringify(form.body)] : []));
    const tested = new Set(bodies(false));
    for (const body of bodies(true)) expect(tested.has(body)).toBe(false);
  });

  it.each(kept)('$name lies in the repository as MP4 beside the truth that its list states', ({ film, path }) => {
    expect(existsSync(path('.mp4'))).toBe(true);
    expect(readFileSync(path('.mp4')).subarray(4, 8).toString('latin1')).toBe('ftyp');
    const { form, request } = film;
    const stated = runTruth(form && runnerMotion(form), request.camera, request.timing);
    expectSame(JSON.parse(readFileSync(path('.truth.json'), 'utf8')), JSON.parse(JSON.stringify(stated)));
  });

  it.each(kept)('$name states contacts that are inside it, on both feet in turn', ({ path }) => {
    const { contacts, gait, camera } = JSON.parse(readFileSync(path('.truth.json'), 'utf8'));
    expect(camera.width).toBeGreaterThanOrEqual(640);
    if (gait === 'none' || gait === 'standing') expect(contacts).toEqual([]);
    else {
      expect(contacts.length).toBeGreaterThan(8);
      for (let i = 1; i < contacts.length; i += 1) {
        expect(contacts[i].side).not.toBe(contacts[i - 1].side);
        expect(contacts[i].initialContact).toBeGreaterThan(contacts[i - 1].initialContact);
      }
    }
  });
});
