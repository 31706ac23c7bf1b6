import fc from 'fast-check';
import { expect, test } from 'vitest';
import { centreOn, noZoom, panBy, type StageZoom, zoomAt, zoomedBox } from '../../../src/overlay/stageZoom.ts';

const base = { left: 0.2, top: 0.1, width: 0.5, height: 0.8 };
const share = fc.double({ min: 0, max: 1, noNaN: true });

/** Where a point of the stage lies in the picture. */
function under(zoom: StageZoom, at: { x: number; y: number }) {
  const box = zoomedBox(base, zoom);
  return { x: box.left + at.x * box.width, y: box.top + at.y * box.height };
}

test('without zoom everything is seen', () => {
  expect(zoomedBox(base, noZoom)).toEqual(base);
});

test('whatever is done, nothing beside the picture is seen', () => {
  const step = fc.oneof(
    fc.record({ by: fc.double({ min: 0.2, max: 5, noNaN: true }), x: share, y: share }),
    fc.record({ x: fc.double({ min: -2, max: 2, noNaN: true }), y: fc.double({ min: -2, max: 2, noNaN: true }) }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
      let zoom = noZoom;
      for (const one of steps) zoom = 'by' in one ? zoomAt(zoom, one.by, one) : panBy(zoom, one.x, one.y);
      const box = zoomedBox(base, zoom);
      expect(box.left).toBeGreaterThanOrEqual(base.left - 1e-9);
      expect(box.top).toBeGreaterThanOrEqual(base.top - 1e-9);
      expect(box.left + box.width).toBeLessThanOrEqual(base.left + base.width + 1e-9);
      expect(box.top + box.height).toBeLessThanOrEqual(base.top + base.height + 1e-9);
    }),
  );
});

test('what is under the fingers stays there while one zooms in', () => {
  fc.assert(
    fc.property(fc.double({ min: 1, max: 8, noNaN: true }), share, share, (by, x, y) => {
      const before = under(noZoom, { x, y });
      const after = under(zoomAt(noZoom, by, { x, y }), { x, y });
      expect(after.x).toBeCloseTo(before.x, 9);
      expect(after.y).toBeCloseTo(before.y, 9);
    }),
  );
});

test('a point that is chosen comes into the middle, as far as there is picture beside it', () => {
  const zoom = zoomAt(noZoom, 4, { x: 0.5, y: 0.5 });
  const chosen = under(zoom, { x: 0.8, y: 0.3 });
  const middle = under(centreOn(zoom, { x: 0.8, y: 0.3 }), { x: 0.5, y: 0.5 });
  expect(middle.x).toBeCloseTo(chosen.x, 9);
  expect(middle.y).toBeCloseTo(chosen.y, 9);
});
