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
  [['a.mp4', '--from', 'soon'], /--from is a time in seconds \(12\.5\) or minutes and seconds \(1:02\.5\), not “soon”/],
  [['a.mp4', '--to', '1:75'], /--to is a time/],
  [['a.mp4', '--from=-3'], /--from is a time/],
  [['a.mp4', '--from', '0:20', '--to', '20.5'], /--to is at least 1 second after --from/],
  [['a.mp4', '--to', '0.5'], /--to is at least 1 second after the beginning/],
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

it('reads a part in seconds or in minutes and seconds, with one end left open', () => {
  expect(commandOptions(['a.mp4', '--from', '1:02.5', '--to', '83']).part).toEqual({ from: 62.5, to: 83 });
  expect(commandOptions(['a.mp4', '--to', '0:20']).part).toEqual({ from: null, to: 20 });
  expect(commandOptions(['a.mp4', '--from', '7']).part).toEqual({ from: 7, to: null });
  expect(commandOptions(['a.mp4']).part).toBeNull();
});
