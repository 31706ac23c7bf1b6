import type { PictureBox } from './pictureBox.ts';

/** How somebody looks at what a stage shows: enlarged, and with which point of it in the middle. */
export interface StageZoom {
  /** 1 shows all of it. */
  readonly factor: number;
  /** Shares of its width and height, from its upper left corner. */
  readonly x: number;
  readonly y: number;
}

/** Everything is shown. */
export const noZoom: StageZoom = { factor: 1, x: 0.5, y: 0.5 };

const largest = 8;

/** Enlarges round a point of the stage (shares of its width and height), which stays where it is. */
export function zoomAt({ factor, x, y }: StageZoom, by: number, at: { readonly x: number; readonly y: number }) {
  const next = Math.min(largest, Math.max(1, factor * by));
  const moved = 1 / factor - 1 / next;
  return kept({ factor: next, x: x + (at.x - 0.5) * moved, y: y + (at.y - 0.5) * moved });
}

/** Moves what is seen, shares of the stage: to the right shows what lay to the left. */
export function panBy({ factor, x, y }: StageZoom, right: number, down: number): StageZoom {
  return kept({ factor, x: x - right / factor, y: y - down / factor });
}

/** Brings a point of the stage into its middle. */
export function centreOn(zoom: StageZoom, at: { readonly x: number; readonly y: number }): StageZoom {
  return panBy(zoom, 0.5 - at.x, 0.5 - at.y);
}

/** The part of the picture that is seen. @param base the part that is shown without zoom. */
export function zoomedBox(base: PictureBox, { factor, x, y }: StageZoom): PictureBox {
  const half = 0.5 / factor;
  return {
    left: base.left + (x - half) * base.width,
    top: base.top + (y - half) * base.height,
    width: base.width / factor,
    height: base.height / factor,
  };
}

/** Nothing beside the picture is ever seen. */
function kept({ factor, x, y }: StageZoom): StageZoom {
  const half = 0.5 / factor;
  const within = (value: number) => Math.min(1 - half, Math.max(half, value));
  return { factor, x: within(x), y: within(y) };
}
