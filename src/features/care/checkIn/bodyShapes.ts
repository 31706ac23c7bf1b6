import type { BodyPart } from '../../../care/diary/bodySpot.ts';

/** One tappable part of the drawn body, as an SVG path in a picture 200 wide and 432 high. */
interface BodyShape {
  readonly part: BodyPart;
  readonly path: string;
  /** On the picture's right half; the other half is its mirror image. Middle parts stand alone. */
  readonly isPaired: boolean;
}

/** The size of either picture. */
export const bodyPicture = { width: 200, height: 432 } as const;

/** The head only shows which way up. */
export const headPath = 'M100 6 C114 6 120 17 119 30 C118 44 110 55 100 55 C90 55 82 44 81 30 C80 17 86 6 100 6 Z';

const neck: BodyShape = { part: 'neck', isPaired: false, path: 'M90 54 C96 59 104 59 110 54 L113 70 H87 Z' };
const shoulder: BodyShape = {
  part: 'shoulder',
  isPaired: true,
  path: 'M115 70 C132 71 146 76 149 92 L149 104 L132 100 L118 76 Z',
};
const arm: BodyShape = {
  part: 'arm',
  isPaired: true,
  path: 'M133 103 L149 107 C152 128 153 142 156 158 C160 180 163 196 165 212 C171 220 173 230 170 240 C166 246 158 244 156 238 L152 214 C146 196 142 178 140 160 C138 140 135 120 133 103 Z',
};
const knee: BodyShape = {
  part: 'knee',
  isPaired: true,
  path: 'M108 297 H134 C136 308 135 318 133 327 H109 C107 317 107 307 108 297 Z',
};
const ankle: BodyShape = { part: 'ankle', isPaired: true, path: 'M113 391 H127 L128 404 H112 Z' };

/** From the head down, as somebody who faces the viewer. */
export const frontShapes: readonly BodyShape[] = [
  neck,
  shoulder,
  arm,
  { part: 'chest', isPaired: false, path: 'M86 73 H114 L130 101 L127 130 H73 L70 101 Z' },
  { part: 'belly', isPaired: false, path: 'M73 133 H127 C125 148 126 160 130 175 H70 C74 160 75 148 73 133 Z' },
  { part: 'hip', isPaired: true, path: 'M117 178 H131 C138 190 142 204 143 220 L122 207 Z' },
  { part: 'groin', isPaired: true, path: 'M101.5 178 H114 L119 206 L102 220 Z' },
  {
    part: 'frontThigh',
    isPaired: true,
    path: 'M121 210 L143 223 C144 250 140 274 135 294 H108 C104 272 102 246 102 223 Z',
  },
  knee,
  { part: 'shin', isPaired: true, path: 'M109 330 H133 C137 350 133 370 128 388 H113 C110 370 106 350 109 330 Z' },
  ankle,
  { part: 'foot', isPaired: true, path: 'M112 407 H128 C134 413 138 419 138 424 C136 430 113 430 110 425 Z' },
];

/** The same body from behind. */
export const backShapes: readonly BodyShape[] = [
  neck,
  shoulder,
  arm,
  { part: 'upperBack', isPaired: false, path: 'M90 73 H110 V130 H90 Z' },
  { part: 'upperBack', isPaired: true, path: 'M113 73 H114 L130 101 L127 130 H113 Z' },
  { part: 'lowBack', isPaired: false, path: 'M90 133 H110 V175 H90 Z' },
  { part: 'lowBack', isPaired: true, path: 'M113 133 H127 C125 148 126 160 130 175 H113 Z' },
  { part: 'tailbone', isPaired: false, path: 'M90 178 H110 L104 206 H96 Z' },
  {
    part: 'buttock',
    isPaired: true,
    path: 'M113 178 H131 C138 190 142 204 143 220 C130 229 112 228 102 219 L107 205 Z',
  },
  {
    part: 'backThigh',
    isPaired: true,
    path: 'M102 223 C114 232 130 232 143 223 C144 250 140 274 135 294 H108 C104 272 102 246 102 223 Z',
  },
  knee,
  { part: 'calf', isPaired: true, path: 'M109 330 H133 C139 350 134 370 128 388 H113 C110 370 103 350 109 330 Z' },
  ankle,
  { part: 'heel', isPaired: true, path: 'M112 407 H128 C130 413 131 419 130 424 C127 429 113 429 110 424 Z' },
];
