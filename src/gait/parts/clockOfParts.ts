import type { SuspectedClock } from '../scene/suspectedTimeScale.ts';
import type { PartReading } from './readPart.ts';

/** Far above every chosen pace (172 ± 9 steps/min, Heiderscheit et al. 2011); sprinters have 260 to 290. */
const quickestUsual = 220;

/**
 * The clock that a whole film is suspected of, by what its parts say for themselves. The longest part speaks for all,
 * but where another is surely slowed down, a rhythm that only sprinters have is more likely a misread one of the same
 * slow film than a sprint with its replay: so it is asked, and no number given before.
 *
 * @param longest The part with most steps.
 */
export function clockOfParts(parts: readonly PartReading[], longest: PartReading): SuspectedClock | null {
  const { scene, stepSeconds } = longest.reading;
  const isUsual = stepSeconds === null || 60 / stepSeconds <= quickestUsual;
  if (scene.suspectedClock?.isSure || isUsual) return scene.suspectedClock;
  const slowed = parts
    .map(({ reading }) => reading.scene.suspectedClock)
    .find((clock) => clock?.isSure && clock.timeScale > 1);
  return slowed ?? scene.suspectedClock;
}
