import { drawFigure } from '../../../care/figure/drawFigure.ts';
import { drawProps } from '../../../care/figure/drawProps.ts';
import type { Movement } from '../../../care/figure/movement.ts';
import { movedBy } from '../../../care/figure/skeleton.ts';
import type { SolvedMovement } from '../../../care/figure/solveMovement.ts';
import styles from './ExercisePicture.module.css';

const svgNamespace = 'http://www.w3.org/2000/svg';

/**
 * Paints a moment of a movement into an SVG element, in the order of its shapes; elements are kept from one moment to
 * the next.
 */
export function paintFigure(svg: SVGSVGElement, movement: Movement, solved: SolvedMovement, seconds: number): void {
  const { back, front } = drawProps(movement, solved, seconds);
  const body = solved.at(seconds);
  // The picture goes along with whoever goes ahead.
  const still = movedBy(body, [(-solved.travel * seconds) / solved.seconds, 0, 0]);
  let at = 0;
  const paint = (path: string, name: string) => {
    const element = (svg.children[at] as SVGPathElement | undefined) ?? svg.appendChild(newPath());
    at += 1;
    if (element.getAttribute('class') !== name) element.setAttribute('class', name);
    element.setAttribute('d', path);
  };
  for (const { fill, path } of back) paint(path, styles[fill]);
  for (const { cloth, isFar, path, edges } of drawFigure(still, movement.seenFrom)) {
    if (cloth === 'shoe') paint(path, styles.sole);
    paint(path, `${styles[cloth]} ${isFar ? styles.far : ''}`);
    if (edges) paint(edges, styles.edge);
  }
  for (const { fill, path } of front) paint(path, styles[fill]);
  while (svg.children.length > at) svg.lastElementChild?.remove();
}

function newPath(): SVGPathElement {
  return document.createElementNS(svgNamespace, 'path');
}
