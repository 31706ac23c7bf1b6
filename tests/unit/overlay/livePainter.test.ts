import { expect, test } from 'vitest';
import { LivePainter, type LiveView } from '../../../src/overlay/livePainter.ts';

const frame = (timestamp = 0, displayWidth = 640, displayHeight = 480) => ({ timestamp, displayWidth, displayHeight });
const view: LiveView = { width: 640, height: 480, pixelRatio: 1, isMirrored: false };
const body = (shift = 0) => Float32Array.from({ length: 99 }, (_, i) => (i % 3 === 2 ? 0.9 : shift + 3 * i));

/** A canvas that writes down how it is used. */
function recorder() {
  const calls: { readonly name: string; readonly values: readonly number[] }[] = [];
  const canvas = {
    sizes: [] as string[],
    set width(value: number) {
      this.sizes.push(`width ${value}`);
      this.now[0] = value;
    },
    get width() {
      return this.now[0];
    },
    set height(value: number) {
      this.sizes.push(`height ${value}`);
      this.now[1] = value;
    },
    get height() {
      return this.now[1];
    },
    now: [300, 150],
  };
  const context = new Proxy({ canvas } as Record<string, unknown>, {
    get: (target, name: string) =>
      target[name] ?? ((...values: number[]) => void calls.push({ name, values: values.slice(-6) })),
  }) as unknown as ConstructorParameters<typeof LivePainter<ReturnType<typeof frame>>>[0];
  const of = (name: string) => calls.filter((call) => call.name === name).map(({ values }) => values);
  return { painter: new LivePainter(context), canvas, context, of };
}

test('gives the canvas the size that is shown, not more than the camera has, and only where that changes', () => {
  const { painter, canvas, of } = recorder();
  painter.paint(frame(), [], { ...view, width: 320, height: 480 });
  expect([canvas.width, canvas.height]).toEqual([320, 240]);
  painter.paint(frame(), [], { ...view, width: 320, height: 480 });
  expect(canvas.sizes.length).toBe(2);
  painter.paint(frame(), [], { ...view, width: 1900, height: 1000, pixelRatio: 2 });
  expect([canvas.width, canvas.height]).toEqual([640, 480]);
  painter.paint(frame(0, 1920, 1080), [], { ...view, width: 1900, height: 1000, pixelRatio: 2 });
  expect([canvas.width, canvas.height]).toEqual([1280, 720]);
  expect(of('drawImage').map((values) => values.slice(-2))).toEqual([
    [320, 240],
    [320, 240],
    [640, 480],
    [1280, 720],
  ]);
});

test('draws even where the element has no room yet', () => {
  const { painter, canvas, context } = recorder();
  painter.paint(frame(), [{ person: 0, points: body() }], { ...view, width: 0, height: 0 });
  expect([canvas.width, canvas.height]).toEqual([640, 480]);
  expect(Number.isFinite(context.lineWidth)).toBe(true);
});

test('lines are as wide as any on the page, and never thinner than made for one pixel of the canvas', () => {
  const { painter, context } = recorder();
  painter.paint(frame(), [{ person: 0, points: body() }], view);
  const { lineWidth } = context;
  // The browser enlarges the canvas, lines and all.
  painter.paint(frame(1000), [{ person: 0, points: body() }], { ...view, width: 1280, height: 960, pixelRatio: 2 });
  expect(context.lineWidth).toBe(lineWidth);
  painter.paint(frame(2000), [{ person: 0, points: body() }], { ...view, width: 320, height: 240, pixelRatio: 2 });
  expect(context.lineWidth).toBe(2 * lineWidth);
});

test('a mirror turns picture and body alike', () => {
  const { painter, of } = recorder();
  painter.paint(frame(), [], { ...view, isMirrored: true });
  painter.paint(frame(), [], view);
  expect(of('setTransform')).toEqual([
    [-1, 0, 0, 1, 640, 0],
    [1, 0, 0, 1, 0, 0],
  ]);
});

test('steadies each body by itself, and anew after it was gone', () => {
  const { painter, of } = recorder();
  const firstLine = (from: number) => of('moveTo')[from];
  const drawn = (time: number, people: Parameters<typeof painter.paint>[1]) => {
    const from = of('moveTo').length;
    painter.paint(frame(time), people, view);
    return firstLine(from)?.[0];
  };
  const start = drawn(0, [{ person: 0, points: body() }])!;
  expect(drawn(33_000, [{ person: 0, points: body(0.1) }])! - start).toBeLessThan(0.09);
  // Somebody else stands where the first one stood.
  expect(drawn(66_000, [{ person: 1, points: body(0.1) }])! - start).toBeCloseTo(0.1, 3);
  expect(drawn(99_000, [{ person: 0, points: body(0.1) }])! - start).toBeCloseTo(0.1, 3);
});
