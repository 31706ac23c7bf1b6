import type { DrawnPoint } from '../../../analysis/drawings/drawing.ts';

/** Where a point of the stage (shares of its width and height) lies in the picture, and on which frame. */
export type PointOnFilm = (x: number, y: number) => { readonly time: number; readonly point: DrawnPoint } | null;
