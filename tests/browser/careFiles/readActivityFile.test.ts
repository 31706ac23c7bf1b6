import { expect, test } from 'vitest';
import { GpxReader } from '../../../src/careFiles/readGpx.ts';
import { readActivityFile } from '../../../src/engine/activity/readActivityFile.ts';
import { fitOf } from '../../fixtures/activities/fitDialects.ts';
import { gpxDialects } from '../../fixtures/activities/gpxDialects.ts';
import { recordedRun } from '../../fixtures/activities/recordedRun.ts';
import { tcxDialects } from '../../fixtures/activities/tcxDialects.ts';

const run = recordedRun();

async function read(...parts: BlobPart[]) {
  const reading = await readActivityFile(new Blob(parts));
  if ('problem' in reading) throw new Error(reading.problem.kind);
  return reading.activities;
}

async function problemOf(...parts: BlobPart[]) {
  const reading = await readActivityFile(new Blob(parts));
  return 'problem' in reading ? reading.problem.kind : 'read';
}

const files: Readonly<Record<string, BlobPart>> = {
  'FIT, Garmin': fitOf(run),
  'FIT, Suunto': fitOf(run, { manufacturer: 23, bigEndian: true }),
  'GPX, Garmin': gpxDialects.garmin(run),
  'GPX, Strava': gpxDialects.strava(run),
  'GPX, Suunto': gpxDialects.suunto(run),
  'TCX, Garmin': tcxDialects.garmin(run),
  'TCX, Polar, on a treadmill': tcxDialects.polar(run),
  'TCX, Strava': tcxDialects.strava(run),
};

test.each(Object.keys(files))('%s: half an hour at 2.8 m/s is read as that', async (name) => {
  const activities = await read(files[name]);
  expect(activities).toHaveLength(1);
  const [activity] = activities;
  expect(activity.activity).toBe('run');
  expect(activity.startedAt).toBe(run.startedAt);
  expect(activity.metres).toBeGreaterThan(5039);
  expect(activity.metres).toBeLessThan(5041);
  expect(activity.seconds).toBeCloseTo(1800, 0);
  expect(activity.isDamaged).toBe(false);
  if (name !== 'GPX, Suunto') expect(activity.cadence).toBeCloseTo(168, 0);
  expect(activity.isActivityGuessed).toBe(['GPX, Suunto', 'TCX, Strava'].includes(name));
});

test('a pause is no time in motion', async () => {
  const [activity] = await read(gpxDialects.strava(recordedRun({ pause: 600 })));
  expect(activity.seconds).toBeCloseTo(1799, 0);
  expect(activity.metres).toBeCloseTo(5040, -1);
});

test('a bike ride says that it is one', async () => {
  expect((await read(fitOf(run, { sport: 2 })))[0].activity).toBe('bike');
  expect((await read(tcxDialects.bike(run)))[0].activity).toBe('bike');
  expect((await read(gpxDialects.garmin(run).replace('running', 'cycling')))[0].activity).toBe('bike');
});

test('a packed file is unpacked', async () => {
  const packed = new Blob([gpxDialects.garmin(run)]).stream().pipeThrough(new CompressionStream('gzip'));
  expect((await read(await new Response(packed).blob()))[0].metres).toBeCloseTo(5040, -1);
});

test.each(['utf-16le', 'utf-16be'])('text of two bytes a letter is read: %s', async (encoding) => {
  const text = `\ufeff${tcxDialects.polar(recordedRun({ seconds: 60 })).replace('UTF-8', 'UTF-16')}`;
  const bytes = new Uint8Array(2 * text.length);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), encoding === 'utf-16le');
  expect((await read(bytes))[0].metres).toBeCloseTo(168, 0);
});

test.each(['garmin', 'strava', 'suunto'] as const)(
  'a GPX file of %s that was cut short gives what it has, and says so',
  async (maker) => {
    const text = gpxDialects[maker](run);
    const [activity] = await read(text.slice(0, Math.floor(0.6 * text.length)));
    expect(activity.isDamaged).toBe(true);
    expect(activity.metres).toBeGreaterThan(2800);
    expect(activity.metres).toBeLessThan(3100);
  },
);

test('a TCX file that was cut short gives its laps, and says so', async () => {
  const text = tcxDialects.garmin(run);
  const [activity] = await read(text.slice(0, Math.floor(0.7 * text.length)));
  expect(activity.isDamaged).toBe(true);
  expect(activity.metres).toBeGreaterThan(2999);
  expect(activity.metres).toBeLessThan(5041);
});

test.each([1, 2, 101])('no point is lost where the text comes in pieces, the first with %i of them', (count) => {
  const text = gpxDialects.strava(recordedRun({ seconds: 300 }));
  let cut = 0;
  for (let i = 0; i < count; i++) cut = text.indexOf('</trkpt>', cut) + '</trkpt>'.length;
  const reader = new GpxReader();
  for (const piece of [text.slice(0, cut), text.slice(cut)]) Array.from(reader.add(piece));
  const reading = reader.end();
  if ('problem' in reading) throw new Error(reading.problem.kind);
  expect(reading.activities[0].metres).toBeCloseTo(840, 0);
  expect(reading.activities[0].startedAt).toBe(run.startedAt);
});

test('several tracks are several runs', async () => {
  const one = gpxDialects.strava(run);
  const later = gpxDialects.strava(recordedRun({ startedAt: run.startedAt + 86_400_000, seconds: 600 }));
  const track = /<trk>.*<\/trk>/s.exec(later)?.[0] ?? '';
  const activities = await read(one.replace('</gpx>', `${track}</gpx>`));
  expect(activities.map(({ startedAt }) => startedAt)).toEqual([run.startedAt, run.startedAt + 86_400_000]);
  expect(activities[1].metres).toBeCloseTo(1680, -1);
});

test('entities are refused, wherever they are declared, before any parser sees them', async () => {
  const bomb = '<!DOCTYPE gpx [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';
  expect(await problemOf(gpxDialects.garmin(run).replace('<gpx', `${bomb}<gpx`))).toBe('entities');
  expect(await problemOf(tcxDialects.garmin(run).replace('<Train', `${bomb}<Train`))).toBe('entities');
  const outside = '<!DOCTYPE gpx [<!ENTITY a SYSTEM "file:///etc/passwd">]>';
  expect(await problemOf(gpxDialects.suunto(run).replace('<gpx', `${outside}<gpx`))).toBe('entities');
});

test('what is none of it is refused by name', async () => {
  expect(await problemOf('')).toBe('empty');
  expect(await problemOf('hello')).toBe('unknownFormat');
  expect(await problemOf('<kml><trkpt/></kml>')).toBe('unknownFormat');
  expect(await problemOf('<gpx>')).toBe('notDone');
  expect(
    await problemOf('<gpx xmlns="http://www.topografix.com/GPX/1/1"><rte><rtept lat="1" lon="2"/></rte></gpx>'),
  ).toBe('notDone');
  const route = gpxDialects.strava(run).replace(/<time>.*?<\/time>/g, '');
  expect(await problemOf(route)).toBe('notDone');
  expect(await problemOf('<gpx><trk><trkseg><trkpt lat="1" lon="2">', 'x'.repeat(50_000))).toBe('unreadable');
  const huge = { size: 200e6 } as Blob;
  expect(await readActivityFile(huge)).toEqual({ problem: { kind: 'tooLarge', bytes: 200e6, most: 100e6 } });
});

test('a few kilobytes that unpack to more than a day’s file are stopped on the way', async () => {
  const line = `<trkpt lat="1" lon="2"></trkpt>${' '.repeat(1e6)}`;
  const blob = new Blob(['<gpx><trk><trkseg>', ...Array.from({ length: 120 }, () => line)]);
  const packed = await new Response(blob.stream().pipeThrough(new CompressionStream('gzip'))).blob();
  expect(packed.size).toBeLessThan(1e6);
  expect(await problemOf(packed)).toBe('tooLarge');
});

test.each(['gpx', 'tcx'] as const)('six hours at a point a second leave the page its turns: %s', async (format) => {
  const dialect = { gpx: gpxDialects, tcx: tcxDialects }[format];
  const text = dialect.garmin(recordedRun({ seconds: 6 * 3600 }));
  // Most of a day's file is points, in either format.
  const file = new Blob([text]);
  const turns: number[] = [];
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    turns.push(performance.now());
    port2.postMessage(null);
  };
  port2.postMessage(null);
  const begun = performance.now();
  const [activity] = await read(file);
  const took = performance.now() - begun;
  port1.close();
  expect(activity.metres).toBeCloseTo(2.8 * 6 * 3600, -2);
  // Read in one piece it would have none; in turns of eight milliseconds there are many, on any machine.
  const within = turns.filter((at) => at >= begun && at <= begun + took);
  expect(within.length).toBeGreaterThan(Math.min(20, took / 100));
});
