import { expect, test } from 'vitest';
import { lopePort, portIn } from '../../../scripts/lopePort.ts';

test('Lope has a port of its own, and takes another only when it is named', () => {
  expect(portIn([])).toBe(lopePort);
  expect(portIn(['--port', '4173'])).toBe(4173);
  expect(portIn(['--port=4173'])).toBe(4173);
});

test.each([
  ['--port'],
  ['--port', '0'],
  ['--port', '70000'],
  ['--port', 'x'],
  ['4173'],
  ['--port', '1', '2'],
  ['--lan'],
])('%s %s is answered with the usage', (...given) =>
  expect(() => portIn(given.filter((part) => part !== undefined))).toThrow('npm start -- --port'),
);
