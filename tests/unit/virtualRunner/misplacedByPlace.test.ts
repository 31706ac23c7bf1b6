import { expect, test } from 'vitest';
import { placeShare } from '../../accuracy/placeShare.ts';
import { misplacedByPlace } from '../../virtualRunner/misplacedByPlace.ts';

const point = (place: number, error: number, body: string) => ({ body, place: [place], error: [error] });

test('a point that is drawn in one place in everybody is off by where each body has it', () => {
  const films = [0.1, 0.2, 0.35, 0.4].map((place, n) => point(place, 0.25 - place, `body ${n}`));
  expect(placeShare(films, [0])).toBeCloseTo(-1, 6);
});

test('errors that do not foretell those of other bodies are no share', () => {
  const films = [point(0.1, 0.03, 'a'), point(0.2, -0.04, 'b'), point(0.3, -0.03, 'c'), point(0.4, 0.04, 'd')];
  expect(placeShare(films, [0])).toBe(0);
});

test('what hangs from a misplaced joint is carried along', () => {
  const roles = ['Shoulder', 'Elbow', 'Wrist', 'Hip', 'Knee', 'Ankle', 'Heel', 'FootIndex', 'Ear'].flatMap((part) => [
    `near${part}`,
    `far${part}`,
  ]);
  const names = [...roles, 'nose'];
  const none = { mean: 0, stride: 0 };
  const shares = Object.fromEntries(names.map((name) => [name, [none, none]]));
  const places = Object.fromEntries(names.map((name) => [name, [0.4, 0.1]]));
  const off = misplacedByPlace(places, { ...shares, nearAnkle: [{ mean: -0.5, stride: 0 }, none] }, 'side', 'right');
  expect(off.nearKnee[0]).toBe(0);
  expect(off.nearAnkle[0]).toBeCloseTo(-0.2, 9);
  expect(off.nearFootIndex[0]).toBeCloseTo(-0.2, 9);
  expect(off.farFootIndex[0]).toBe(0);
});
