import { formatNumber } from './number.ts';

/** How many times slower or faster, with no more decimals than it needs: "4", "1.5". */
export function timesText(timeScale: number): string {
  return formatNumber(timeScale > 1 ? timeScale : 1 / timeScale, 2, 0);
}
