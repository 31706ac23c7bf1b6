import { expect, test } from 'vitest';
import { overlayTheme } from '../../../src/overlay/overlayTheme.ts';
import type { PaintContext } from '../../../src/overlay/paintContext.ts';
import { paintShapes } from '../../../src/overlay/paintShapes.ts';
import type { Shape } from '../../../src/overlay/shape.ts';

/** Writes down what is painted; letters are 7 pixels wide. */
function recorder() {
  const calls: { readonly name: string; readonly values: readonly unknown[]; readonly style: unknown }[] = [];
  const context = {
    strokeStyle: '' as unknown,
    fillStyle: '' as unknown,
    lineWidth: 0,
    lineCap: 'butt',
    lineJoin: 'miter',
    globalAlpha: 1,
    font: '',
    textAlign: 'left',
    textBaseline: 'alphabetic',
    measureText: (text: string) => ({ width: 7 * text.length }),
  } as unknown as PaintContext & Record<string, unknown>;
  for (const name of [
    'beginPath',
    'moveTo',
    'lineTo',
    'arc',
    'roundRect',
    'stroke',
    'fill',
    'setLineDash',
    'fillText',
  ]) {
    context[name] = (...values: unknown[]) =>
      calls.push({ name, values, style: name === 'stroke' ? context.strokeStyle : context.fillStyle });
  }
  return { context, calls, of: (name: string) => calls.filter((call) => call.name === name) };
}

const line: Shape = {
  kind: 'line',
  role: 'trunk',
  points: [
    [100, 50],
    [200, 80],
  ],
};

test('a point lands where the picture shows it, at any size of the stage and on a part of the picture', () => {
  const whole = recorder();
  paintShapes(whole.context, [line], overlayTheme, { width: 500, height: 400, scale: 0.5, unit: 2 });
  expect(whole.of('moveTo')[0].values).toEqual([50, 25]);
  expect(whole.of('lineTo')[0].values).toEqual([100, 40]);
  const part = recorder();
  const frame = { width: 500, height: 400, scale: 2, unit: 1, origin: [90, 40] as const };
  paintShapes(part.context, [line], overlayTheme, frame);
  expect(part.of('moveTo')[0].values).toEqual([20, 20]);
  expect(part.of('lineTo')[0].values).toEqual([220, 80]);
});

test('every line lies on a halo, so that it reads on a white wall', () => {
  const { context, of } = recorder();
  paintShapes(context, [line], overlayTheme, { width: 500, height: 400, scale: 1, unit: 1 });
  expect(of('stroke').map(({ style }) => style)).toEqual([overlayTheme.halo, overlayTheme.strokes.trunk.colour]);
});

test('left is solid and right is dashed, so that hue is never needed', () => {
  const dashes = (role: 'contactLeft' | 'contactRight') => {
    const { context, of } = recorder();
    paintShapes(context, [{ ...line, role }], overlayTheme, { width: 500, height: 400, scale: 1, unit: 1 });
    return of('setLineDash').some(({ values }) => (values[0] as number[]).length > 0);
  };
  expect(dashes('contactLeft')).toBe(false);
  expect(dashes('contactRight')).toBe(true);
});

test.each([
  [-300, 200],
  [900, 200],
  [250, -40],
  [250, 900],
])('a label that would hang out of the picture at (%d, %d) is kept inside', (x, y) => {
  const { context, of } = recorder();
  const label: Shape = { kind: 'label', role: 'trunk', at: [x, y], text: 'Lean 10°', align: 'middle' };
  paintShapes(context, [label], overlayTheme, { width: 500, height: 400, scale: 1, unit: 1 });
  const [left, top, width, height] = of('roundRect')[0].values as number[];
  expect(left).toBeGreaterThanOrEqual(0);
  expect(top).toBeGreaterThanOrEqual(0);
  expect(left + width).toBeLessThanOrEqual(500);
  expect(top + height).toBeLessThanOrEqual(400);
});

test('numbers are painted after all lines, so that no line runs through one', () => {
  const { context, calls } = recorder();
  const label: Shape = { kind: 'label', role: 'trunk', at: [250, 200], text: 'Lean 10°', align: 'middle' };
  paintShapes(context, [label, line], overlayTheme, { width: 500, height: 400, scale: 1, unit: 1 });
  const names = calls.map(({ name }) => name);
  expect(names.indexOf('fillText')).toBeGreaterThan(names.lastIndexOf('stroke'));
});

test.each([
  [0, Math.PI / 2, false],
  [0, -Math.PI / 2, true],
  [-Math.PI / 2, -1.4, false],
  [3, -3, false],
])('an angle from %d to %d is drawn the shorter way round', (from, to, backwards) => {
  const { context, of } = recorder();
  const angle: Shape = { kind: 'angle', role: 'trunk', at: [250, 200], radius: 30, from, to };
  paintShapes(context, [angle], overlayTheme, { width: 500, height: 400, scale: 1, unit: 1 });
  expect(of('arc')[0].values[5]).toBe(backwards);
});

test('labels that would lie over each other move apart, and stay in the picture', () => {
  const { context, of } = recorder();
  const label = (x: number, y: number): Shape => ({
    kind: 'label',
    role: 'trunk',
    at: [x, y],
    text: 'Lean now 10°',
    align: 'middle',
  });
  const labels = [label(250, 390), label(260, 385), label(240, 395), label(100, 380)];
  paintShapes(context, labels, overlayTheme, { width: 500, height: 400, scale: 1, unit: 1 });
  const boxes = of('roundRect')
    .filter((_, i) => i % 2 === 0)
    .map(({ values }) => values as number[]);
  expect(boxes).toHaveLength(4);
  for (const [i, [left, top, width, height]] of boxes.entries()) {
    expect(top + height).toBeLessThanOrEqual(400);
    for (const [otherLeft, otherTop, otherWidth, otherHeight] of boxes.slice(i + 1)) {
      const isApart =
        left + width <= otherLeft ||
        otherLeft + otherWidth <= left ||
        top + height <= otherTop ||
        otherTop + otherHeight <= top;
      expect(isApart).toBe(true);
    }
  }
});

test('a label that is wider than the picture gets smaller letters, not a cut end', () => {
  const { context, of } = recorder();
  const label: Shape = { kind: 'label', role: 'trunk', at: [60, 50], text: 'a'.repeat(40), align: 'middle' };
  paintShapes(context, [label], overlayTheme, { width: 120, height: 100, scale: 1, unit: 1 });
  const [left, , width] = of('roundRect')[0].values as number[];
  expect(left + width).toBeLessThanOrEqual(120);
  expect(context.font).not.toContain(`${overlayTheme.fontSize}px`);
});

test('what is uncertain is dotted and thinner, whatever it is', () => {
  const widths = [false, true].map((isUncertain) => {
    const { context, of } = recorder();
    paintShapes(context, [{ ...line, isUncertain }], overlayTheme, { width: 500, height: 400, scale: 1, unit: 1 });
    const dashes = of('setLineDash').some(({ values }) => (values[0] as number[]).length > 0);
    return { width: context.lineWidth, dashes };
  });
  expect(widths[1].width).toBeLessThan(widths[0].width);
  expect(widths.map(({ dashes }) => dashes)).toEqual([false, true]);
});

test('letters keep their size where lines get thinner', () => {
  const { context } = recorder();
  const label: Shape = { kind: 'label', role: 'trunk', at: [250, 200], text: 'Lean', align: 'middle' };
  paintShapes(context, [label], overlayTheme, { width: 500, height: 400, scale: 1, unit: 0.7, letters: 1 });
  expect(context.font).toContain(`${overlayTheme.fontSize}px`);
});

test('a label at the picture’s edge goes beside the limb and not over it, and stays near', () => {
  const limb: Shape = {
    kind: 'line',
    role: 'boneNear',
    points: [
      [470, 180],
      [470, 260],
    ],
  };
  const label: Shape = { kind: 'label', role: 'label', at: [480, 200], text: '12° backward', align: 'start' };
  const { context, of } = recorder();
  paintShapes(context, [limb, label], overlayTheme, { width: 500, height: 400, scale: 1, unit: 1 });
  const [left, top, width, height] = of('roundRect')[0].values as number[];
  expect(left).toBeGreaterThanOrEqual(0);
  expect(left + width).toBeLessThanOrEqual(500);
  expect(top > 260 || top + height < 180).toBe(true);
  expect(Math.abs(top - 200)).toBeLessThan(100);
});

/** Where a picture's only label stands. */
function labelBox(shapes: readonly Shape[], placement: Partial<Parameters<typeof paintShapes>[3]> = {}) {
  const { context, of } = recorder();
  paintShapes(context, shapes, overlayTheme, { width: 500, height: 400, scale: 1, unit: 1, ...placement });
  const [left, top, width, height] = of('roundRect')[0].values as number[];
  return { left, top, right: left + width, bottom: top + height };
}

test('a label that the lower edge pushes up leaves what it speaks of in sight', () => {
  const arrow: Shape = {
    kind: 'line',
    role: 'contactLeft',
    points: [
      [200, 385],
      [300, 385],
    ],
  };
  const { top, bottom } = labelBox([
    arrow,
    { kind: 'label', role: 'contactLeft', at: [250, 405], text: 'now 1.96 m', align: 'middle', isLarge: true },
  ]);
  expect(bottom).toBeLessThan(385);
  expect(top).toBeGreaterThan(300);
});

test('a label goes off the face, and stays where it stands beside one', () => {
  const face = [
    [240, 90],
    [250, 100],
    [262, 104],
  ] as const;
  const at = (x: number, y = 100): Shape => ({
    kind: 'label',
    role: 'trunk',
    at: [x, y],
    text: 'now 4°',
    align: 'middle',
  });
  const { top, bottom } = labelBox([at(250)], { face });
  expect(bottom < 90 || top > 104).toBe(true);
  // Half of the picture, as on a stage that is smaller than its film.
  const half = labelBox([at(500, 200)], { scale: 0.5, face: face.map(([x, y]) => [2 * x, 2 * y]) });
  expect(half.bottom < 90 || half.top > 104).toBe(true);
  expect(labelBox([at(400)], { face })).toEqual(labelBox([at(400)]));
});
