import type { OverlayTheme, Stroke } from './overlayTheme.ts';
import type { PaintContext } from './paintContext.ts';
import type { Shape } from './shape.ts';

/** Where the shapes go: a canvas of `width` × `height` pixels that shows the picture or a part of it. */
interface Placement {
  readonly width: number;
  readonly height: number;
  /** Pixels of the canvas per pixel of the film. */
  readonly scale: number;
  /** Pixels of the canvas per unit of the theme: the device's pixel ratio on a page. */
  readonly unit: number;
  /** The same for letters, which must stay readable where lines get thinner; `unit` when absent. */
  readonly letters?: number;
  /** Pixel of the film at the canvas's upper left corner; the picture's own corner when absent. */
  readonly origin?: readonly [x: number, y: number];
  /** Points of the runner's face, pixels of the film: no label stands on it as long as there is room beside. */
  readonly face?: readonly (readonly [number, number])[];
}

/**
 * Paints shapes over a picture. Positions scale with the picture while widths and letters keep their size, so lines
 * stay sharp on any screen. Nothing is cleared; labels are kept inside the canvas.
 */
export function paintShapes(
  context: PaintContext,
  shapes: readonly Shape[],
  theme: OverlayTheme,
  placement: Placement,
): void {
  context.lineCap = 'round';
  context.lineJoin = 'round';
  for (const shape of shapes) {
    if (shape.kind === 'label') continue;
    context.globalAlpha = shape.strength ?? 1;
    const stroke = shape.isUncertain ? unsure(theme.strokes[shape.role]) : theme.strokes[shape.role];
    if (shape.kind === 'dot') paintDot(context, shape.at, stroke, theme.halo, placement);
    else paintPath(context, shape, stroke, theme.halo, placement);
  }
  context.setLineDash([]);
  // Labels last: no line may run through a number, and no number over another.
  const taken: Box[] = [];
  const drawn = shapes.flatMap((shape) => alongShape(shape, placement));
  const face = (placement.face ?? []).map((point) => place(point, placement));
  for (const shape of shapes) {
    if (shape.kind !== 'label') continue;
    context.globalAlpha = shape.strength ?? 1;
    taken.push(paintLabel(context, shape, theme, placement, { taken, drawn, face }));
  }
  context.globalAlpha = 1;
}

function paintPath(
  context: PaintContext,
  shape: Extract<Shape, { kind: 'line' | 'angle' }>,
  stroke: Stroke,
  halo: string,
  placement: Placement,
): void {
  const { scale, unit } = placement;
  context.beginPath();
  if (shape.kind === 'line') {
    shape.points.forEach((point, i) => {
      const [x, y] = place(point, placement);
      if (i === 0) context.moveTo(x, y);
      else context.lineTo(x, y);
    });
  } else {
    const [x, y] = place(shape.at, placement);
    context.arc(x, y, shape.radius * scale, shape.from, shape.to, turnsBack(shape.from, shape.to));
  }
  context.setLineDash([]);
  context.strokeStyle = halo;
  context.lineWidth = (stroke.width + 2) * unit;
  context.stroke();
  context.setLineDash(stroke.dash.map((length) => length * unit));
  context.strokeStyle = stroke.colour;
  context.lineWidth = stroke.width * unit;
  context.stroke();
}

/** Film → canvas. */
function place([x, y]: readonly [number, number], { scale, origin }: Placement): [number, number] {
  return [(x - (origin?.[0] ?? 0)) * scale, (y - (origin?.[1] ?? 0)) * scale];
}

/** The shorter way round. */
function turnsBack(from: number, to: number): boolean {
  const turn = (((to - from) % (2 * Math.PI)) + 3 * Math.PI) % (2 * Math.PI);
  return turn < Math.PI;
}

function paintDot(
  context: PaintContext,
  at: readonly [number, number],
  stroke: Stroke,
  halo: string,
  placement: Placement,
): void {
  const [x, y] = place(at, placement);
  for (const [radius, colour] of [
    [stroke.width + 1.5, halo],
    [stroke.width, stroke.colour],
  ] as const) {
    context.beginPath();
    context.arc(x, y, radius * placement.unit, 0, 2 * Math.PI);
    context.fillStyle = colour;
    context.fill();
  }
}

/** Thin and dotted, whatever it is. */
function unsure(stroke: Stroke): Stroke {
  return { ...stroke, width: 0.6 * stroke.width, dash: [1.5, 5] };
}

/** Points along what a shape draws, close enough together that no label slips between them, canvas pixels. */
function alongShape(shape: Shape, placement: Placement): (readonly [number, number])[] {
  if (shape.kind === 'dot') return [place(shape.at, placement)];
  if (shape.kind !== 'line') return [];
  const step = 4 * placement.unit;
  return shape.points.slice(1).flatMap((end, i) => {
    const [x0, y0] = place(shape.points[i], placement);
    const [x1, y1] = place(end, placement);
    const count = Math.min(200, Math.max(1, Math.ceil(Math.hypot(x1 - x0, y1 - y0) / step)));
    return Array.from({ length: count + 1 }, (_, k) => {
      return [x0 + ((x1 - x0) * k) / count, y0 + ((y1 - y0) * k) / count] as const;
    });
  });
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Points of a line that a label may rather hide than go its own height away. */
const nearness = 3;

/** What a label should leave in sight, canvas pixels. */
interface InTheWay {
  readonly taken: readonly Box[];
  readonly drawn: readonly (readonly [number, number])[];
  readonly face: readonly (readonly [number, number])[];
}

/**
 * A label that the edge of the picture pushes back over what is drawn goes up or down to where it hides least of it, and
 * so does one that would cover the face.
 *
 * @returns where it stands, inside the canvas and beside the labels that stand already, as far as there is room.
 */
function paintLabel(
  context: PaintContext,
  shape: Extract<Shape, { kind: 'label' }>,
  theme: OverlayTheme,
  placement: Placement,
  { taken, drawn, face }: InTheWay,
): Box {
  const { width, height, unit: lines, letters: unit = lines } = placement;
  const own = shape.isLarge ? theme.largeFontSize : theme.fontSize;
  const mark = 4 * unit;
  const padding = 8 * unit;
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  context.font = `600 ${own * unit}px ${theme.fontFamily}`;
  const room = width - 2 * padding - mark - 4 * unit;
  const wanted = context.measureText(shape.text).width;
  // A picture may be narrower than what there is to say.
  const share = wanted > room ? room / wanted : 1;
  const fontSize = share * own;
  if (share < 1) context.font = `600 ${fontSize * unit}px ${theme.fontFamily}`;
  const boxWidth = share * wanted + 2 * padding + mark;
  const boxHeight = (fontSize + 10) * unit;
  const [x, y] = place(shape.at, placement);
  const start = shape.align === 'start' ? x : shape.align === 'end' ? x - boxWidth : x - boxWidth / 2;
  const left = Math.max(2 * unit, Math.min(start, width - boxWidth - 2 * unit));
  const wantedBox = { left, top: y - boxHeight / 2, width: boxWidth, height: boxHeight };
  const isPushed = left !== start || wantedBox.top < 2 * unit || wantedBox.top + boxHeight > height - 2 * unit;
  const box = freeBox(wantedBox, height, 2 * unit, { taken, drawn: isPushed ? drawn : [], face });
  const { top } = box;
  context.beginPath();
  context.roundRect(left, top, boxWidth, boxHeight, 6 * unit);
  context.fillStyle = theme.labelGround;
  context.fill();
  context.beginPath();
  context.roundRect(left + 4 * unit, top + 5 * unit, mark - unit, boxHeight - 10 * unit, 1.5 * unit);
  context.fillStyle = theme.strokes[shape.role].colour;
  context.fill();
  context.fillStyle = theme.labelInk;
  context.fillText(shape.text, left + padding + mark, top + boxHeight / 2 + 0.5 * unit);
  return box;
}

/**
 * The box moved up or down, as little as it takes to lie inside the picture and over no other; as it is if it can't.
 * Of the face it hides as little as it can, and then of what is drawn, without going far from what it speaks of.
 */
function freeBox(box: Box, height: number, gap: number, { taken, drawn, face }: InTheWay): Box {
  const inside = (top: number) => Math.max(gap, Math.min(top, height - box.height - gap));
  const wanted = inside(box.top);
  const beside = taken.filter((other) => box.left < other.left + other.width && other.left < box.left + box.width);
  const isFree = (top: number) =>
    beside.every((other) => top >= other.top + other.height || top + box.height <= other.top);
  const under = (points: InTheWay['drawn']) => {
    const beneath = points.filter(([x]) => x > box.left - gap && x < box.left + box.width + gap);
    return (top: number) => beneath.filter(([, y]) => y > top - gap && y < top + box.height + gap).length;
  };
  const [hidden, hiddenFace] = [under(drawn), under(face)];
  const tops = beside.flatMap((other) => [other.top + other.height + gap, other.top - box.height - gap]);
  const away =
    hidden(wanted) + hiddenFace(wanted) === 0
      ? []
      : Array.from({ length: 25 }, (_, i) => inside(wanted + ((i - 12) * box.height) / 2));
  const free = [wanted, ...tops, ...away]
    .filter((top) => top === inside(top) && isFree(top))
    .map((top) => ({
      top,
      face: hiddenFace(top),
      cost: hidden(top) + (nearness * Math.abs(top - wanted)) / box.height,
    }))
    .sort((a, b) => a.face - b.face || a.cost - b.cost);
  return { ...box, top: free[0]?.top ?? wanted };
}
