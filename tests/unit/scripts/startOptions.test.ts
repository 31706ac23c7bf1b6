import { expect, test } from 'vitest';
import { lopePort } from '../../../scripts/lopePort.ts';
import { startOptions } from '../../../scripts/startOptions.ts';

test('Lope has a port of its own, and takes another only when it is named', () => {
  expect(startOptions([])).toEqual({ port: lopePort, lan: false });
  expect(startOptions(['--port', '4173']).port).toBe(4173);
  expect(startOptions(['--port=4173']).port).toBe(4173);
});

test('other devices are served only when that is asked for', () => {
  expect(startOptions(['--lan'])).toEqual({ port: lopePort, lan: true });
  expect(startOptions(['--lan', '--port', '4173'])).toEqual({ port: 4173, lan: true });
  expect(startOptions(['--port=4173', '--lan'])).toEqual({ port: 4173, lan: true });
});

test.each([
  [['--port']],
  [['--port', '0']],
  [['--port', '65535']],
  [['--port', 'x']],
  [['4173']],
  [['--port', '1', '2']],
  [['--port', '1', '--port', '2']],
  [['--lan', '--lan']],
  [['--lan=yes']],
  [['--host']],
])('%j is answered with the usage', (given) => expect(() => startOptions(given)).toThrow('npm start -- --port'));
