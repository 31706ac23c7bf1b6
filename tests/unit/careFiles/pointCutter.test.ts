import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PointCutter } from '../../../src/careFiles/pointCutter.ts';

const text = `<?xml version="1.0"?><gpx a="x &lt; y"><trk><name>1 &lt; 2</name><trkseg>
<trkpt lat="1" lon="2"><time>a</time></trkpt> <trkpt lat="3" lon="4"/>
</trkseg><trkseg><trkpt lat="5" lon="6"></trkpt></trkseg></trk><trk><trkseg><trkpt lat="7"/></trkseg></trk></gpx>`;

const read = (pieces: readonly string[]) => {
  const cutter = new PointCutter('trkpt');
  for (const piece of pieces) cutter.add(piece);
  return { ...cutter.take(), rest: cutter.rest.replace(/\s+/g, ' '), isBroken: cutter.isBroken };
};

test('points come out whole with their segments and tracks, and the rest is a document without them', () => {
  const { points, segments, tracks, rest, isBroken } = read([text]);
  expect(points).toEqual([
    '<trkpt lat="1" lon="2"><time>a</time></trkpt>',
    '<trkpt lat="3" lon="4"/>',
    '<trkpt lat="5" lon="6"></trkpt>',
    '<trkpt lat="7"/>',
  ]);
  expect([segments, tracks, isBroken]).toEqual([[0, 0, 1, 2], [0, 0, 0, 1], false]);
  expect(rest).toContain('<trkseg></trkseg></trk><trk><trkseg></trkseg></trk></gpx>');
});

test('wherever the text is cut into pieces, the same comes out', () => {
  const whole = read([text]);
  fc.assert(
    fc.property(fc.array(fc.nat(text.length), { maxLength: 40 }), (cuts) => {
      const at = [0, ...cuts.toSorted((a, b) => a - b), text.length];
      expect(read(at.slice(1).map((end, i) => text.slice(at[i], end)))).toEqual(whole);
    }),
  );
  expect(read([...text])).toEqual(whole);
});

test('millions of blanks between two points are looked at once', () => {
  const blanks = Array.from({ length: 500 }, () => ' '.repeat(20_000));
  const begun = performance.now();
  const { points } = read(['<gpx><trkpt/>', ...blanks, '<trkpt/>']);
  expect(points).toHaveLength(2);
  // Looked at again with each piece they take a hundred times as long.
  expect(performance.now() - begun).toBeLessThan(5000);
});
