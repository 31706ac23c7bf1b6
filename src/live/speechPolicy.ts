import type { SpokenCue } from './cuePolicy.ts';
import type { RunPhase } from './runPhase.ts';
import type { SetupStep } from './setupAdvice.ts';

/** One thing to say aloud, before it has words. */
export type SpokenLine =
  | { readonly kind: 'instruction'; readonly step: SetupStep }
  | { readonly kind: 'started' }
  | { readonly kind: 'paused' }
  | NonNullable<SpokenCue>;

/** What is said depends on this, besides the coach's own cues. */
export interface SpeechSituation {
  readonly run: RunPhase['phase'];
  readonly advice: SetupStep;
}

/**
 * What to say aloud now, by voice; null for silence. Before the first run each new instruction, then that the run has
 * started or paused, and while it goes on the coach's cues, which `cuePolicy` keeps 20 seconds apart. In a pause
 * nothing: whoever stands beside the belt is left in peace.
 *
 * @param before What was known when this was last asked.
 * @param cue What the coach says of a measure now.
 */
export function spokenLine(before: SpeechSituation, now: SpeechSituation, cue: SpokenCue): SpokenLine | null {
  if (now.run !== before.run) return now.run === 'waiting' ? null : phaseLine[now.run];
  if (now.run === 'waiting') return now.advice === before.advice ? null : { kind: 'instruction', step: now.advice };
  return now.run === 'running' ? cue : null;
}

const phaseLine = { running: { kind: 'started' }, paused: { kind: 'paused' } } as const;

/**
 * Whether a line takes the place of one that is still being said. An instruction and a phase do, since they make what
 * was said before untrue. A cue or praise can do without: it is dropped.
 */
export function interrupts({ kind }: SpokenLine): boolean {
  return kind !== 'cue' && kind !== 'praise';
}
