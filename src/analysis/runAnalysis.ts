import type { Finding, Strength } from '../coaching/finding.ts';
import type { Scale } from '../gait/scene/scale.ts';
import type { Direction, GaitType, View } from '../gait/scene/scene.ts';
import type { Contact } from '../gait/stances/contact.ts';
import type { StaticTrial } from '../gait/staticTrial/staticTrial.ts';
import type { MeasureId } from '../heuristics/measureId.ts';
import type { Measurement } from '../heuristics/measurement.ts';
import type { FormDrift } from '../heuristics/wholeRun/formDrift.ts';
import type { SideDifference } from '../heuristics/wholeRun/sideDifference.ts';
import type { Notice } from './notice.ts';

/** A part of a film in which the run goes on without a break, played seconds. */
export interface PartSeen {
  readonly from: number;
  readonly to: number;
  readonly view: View;
  readonly direction: Direction;
}

/**
 * The whole answer for one film, in facts: `writeRunAnalysis` adds the sentences that a `*.analysis.json` file holds
 * (format `run-analysis`, version 1). Contact times are played seconds; cadence, stride length and the like are in real
 * time.
 */
export interface RunAnalysis {
  readonly format: 'run-analysis';
  readonly version: 1;
  readonly gait: GaitType;
  readonly view: View;
  readonly direction: Direction;
  readonly timeScale: number;
  /**
   * The parts that count, in order, each with its own view; `view` and `direction` above are those of the one with most
   * steps. Between them nothing was read, and nothing is drawn. Empty where nobody was found.
   */
  readonly parts: readonly PartSeen[];
  readonly contacts: readonly Contact[];
  readonly metrics: Readonly<Partial<Record<MeasureId, Measurement>>>;
  /** At most three, the one to try first in front. */
  readonly findings: readonly Finding[];
  /** Something that is fine and worth keeping; null when nothing can be said surely. */
  readonly strength: Strength | null;
  /** What the film lacks or what was assumed, most important first. */
  readonly notices: readonly Notice[];
  /**
   * The camera's roll that was taken out of everything measured, degrees, positive clockwise as seen from behind the
   * camera; 0: level as far as is known; null: unknown, and not taken out.
   */
  readonly cameraRollDegrees: number | null;
  /** How many people were followed through the film; the answer is about the one whose feet run. */
  readonly people: number;
  /**
   * Film seconds per real second that would make it a plausible run, where the film seems, or may be, slowed (2, 4 …) or
   * sped up (⅔, ½ …); null when it looks like real time.
   */
  readonly suspectedTimeScale: number | null;
  /** Left against right, as far as one film can tell; empty where no verdict is given. */
  readonly symmetry: readonly SideDifference[];
  /** How form changed over a film of three minutes and more; empty for shorter ones. */
  readonly drift: readonly FormDrift[];
  /**
   * How many metres a pixel of the runner's plane is where `view` and `direction` hold, and how that is known; null where
   * nothing tells, and in analyses that were kept before it was written down.
   */
  readonly scale: Scale | null;
  /** The stand that posture and size were compared with; null where there was none. */
  readonly standing: StaticTrial | null;
}
