import { expect, test } from 'vitest';
import { readFit } from '../../../src/careFiles/readFit.ts';
import { fitOf } from '../../fixtures/activities/fitDialects.ts';
import { recordedRun } from '../../fixtures/activities/recordedRun.ts';

const run = recordedRun({ seconds: 600, metresPerSecond: 2.8, cadence: 169 });

async function read(bytes: Uint8Array<ArrayBuffer>) {
  const reading = await readFit(bytes);
  if ('problem' in reading) throw new Error(reading.problem.kind);
  return reading.activities;
}

test.each([
  ['Garmin', {}],
  ['Suunto, numbers the other way round', { manufacturer: 23, bigEndian: true }],
  [
    'Coros, the session before the points, on a treadmill',
    { manufacturer: 294, sessionFirst: true, subSport: 1, hasPlaces: false },
  ],
])('a run as %s writes it is read with its start, distance, time and both feet’s steps', async (_, dialect) => {
  const [activity, ...more] = await read(fitOf(run, dialect));
  expect(more).toEqual([]);
  expect(activity).toMatchObject({
    format: 'fit',
    activity: 'run',
    isActivityGuessed: false,
    startedAt: run.startedAt,
    offsetMinutes: 60,
    isDamaged: false,
  });
  expect(activity.metres).toBeCloseTo(1680, 1);
  expect(activity.seconds).toBeCloseTo(600, 1);
  expect(activity.cadence).toBeCloseTo(169, 0);
});

test.each([
  [2, 0, 'bike'],
  [5, 17, 'swim'],
  [11, 0, 'walk'],
  [17, 0, 'walk'],
  [10, 20, 'strength'],
  [10, 43, 'yoga'],
  [1, 3, 'run'],
])('sport %i with sub-sport %i is taken for what it is: %s', async (sport, subSport, activity) => {
  expect((await read(fitOf(run, { sport, subSport })))[0].activity).toBe(activity);
});

test('a file that was cut short gives what it has, and says so', async () => {
  const whole = fitOf(run);
  const [activity] = await read(whole.slice(0, Math.floor(whole.length / 2)));
  expect(activity.isDamaged).toBe(true);
  expect(activity.metres).toBeGreaterThan(600);
  expect(activity.metres).toBeLessThan(1000);
  expect(activity.seconds).toBeCloseTo(activity.metres! / 2.8, -1);
  expect(activity.startedAt).toBe(run.startedAt);
});

test('wherever it is cut, it is read or refused, and never throws or makes anything up', async () => {
  const whole = fitOf(recordedRun({ seconds: 60 }));
  for (let length = 0; length < whole.length; length += 7) {
    const reading = await readFit(whole.slice(0, length));
    if ('problem' in reading) continue;
    expect(reading.activities[0].isDamaged).toBe(true);
    expect(reading.activities[0].metres ?? 0).toBeLessThanOrEqual(168.01);
    expect(reading.activities[0].seconds ?? 0).toBeLessThanOrEqual(60);
  }
});

test('a flipped bit is noticed by the check sum', async () => {
  const bytes = fitOf(run);
  bytes[bytes.length - 60] ^= 1;
  const reading = await readFit(bytes);
  if ('activities' in reading) expect(reading.activities.every(({ isDamaged }) => isDamaged)).toBe(true);
});

test('what is no recorded activity is refused by name', async () => {
  const kind = async (bytes: Uint8Array<ArrayBuffer>) => {
    const reading = await readFit(bytes);
    return 'problem' in reading ? reading.problem.kind : 'read';
  };
  expect(await kind(new Uint8Array(0))).toBe('empty');
  expect(await kind(new Uint8Array(500))).toBe('unknownFormat');
  expect(await kind(fitOf(run, { fileType: 6 }))).toBe('notDone');
  expect(await kind(fitOf({ ...run, points: run.points.slice(0, 1) }, { hasSession: false }))).toBe('unreadable');
});
