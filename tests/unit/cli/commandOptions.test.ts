import { expect, it } from 'vitest';
import { commandOptions } from '../../../src/cli/commandOptions.ts';

it('reads films and options in any order', () => {
  const options = commandOptions(['--speed-kmh', '10', 'a.mp4', '--json', 'out', 'b.mov', '--view', 'rear']);
  expect(options.inputs).toEqual(['a.mp4', 'b.mov']);
  expect(options).toMatchObject({ json: 'out', model: 'full', run: { speedKmh: 10, view: 'rear', heightCm: null } });
});

it.each([
  [['a.mp4', '--view', 'above'], /--view is one of/],
  [['a.mp4', '--model', 'tiny'], /--model is one of/],
  [['a.mp4', '--height-cm', 'tall'], /--height-cm is a number from 50 to 250/],
  [['a.mp4', '--speed-kmh', '400'], /--speed-kmh is a number/],
  [['a.mp4', '--time-scale', '0.4'], /--time-scale is a number from 0.5 to 16, not “0.4”/],
  [['a.mp4', '--time-scale', '32'], /--time-scale is a number from 0.5 to 16, not “32”/],
  [[], /Name a video/],
])('answers %j with a sentence', (words, sentence) => {
  expect(() => commandOptions(words)).toThrow(sentence);
});

it('gathers results in a named folder, and joins what is done without any film', () => {
  expect(commandOptions(['films', '--out', 'results', '--jobs', '4', '--again'])).toMatchObject({
    out: 'results',
    jobs: 4,
    again: true,
    join: false,
  });
  expect(commandOptions(['--join', '--out', 'results'])).toMatchObject({ join: true, inputs: [] });
  expect(() => commandOptions(['--join'])).toThrow(/--join goes with --out/);
  expect(() => commandOptions(['films', '--jobs', '1.5'])).toThrow(/--jobs is a whole number/);
  expect(() => commandOptions(['films', '--jobs', '0'])).toThrow(/--jobs is a number from 1 to 64/);
});
