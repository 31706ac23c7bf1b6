import type { Light } from '../pain/trafficLight.ts';
import type { Planned } from './planned.ts';
import { stageOf } from './stages.ts';

const walkInstead = 20;

/**
 * What becomes of a planned day in today's light: shorter and with walking in it, or a walk. Without a light, since too
 * little was told, it stays as planned.
 */
export function inLight(planned: Planned, light: Light | null): Planned {
  if (planned.kind !== 'run' && planned.kind !== 'runWalk') return planned;
  if (light === null || light === 'green') return planned;
  if (light === 'red') return { kind: 'walk', minutes: walkInstead, isInstead: true };
  if (planned.kind === 'runWalk') {
    return { kind: 'runWalk', stage: stageOf(planned.stage.stage - 1), isShorter: true };
  }
  const half = (value: number | null) => (value === null ? null : value / 2);
  return {
    ...planned,
    metres: half(planned.metres),
    minutes: half(planned.minutes),
    hasQuicker: false,
    isLong: false,
    isShorter: true,
  };
}
