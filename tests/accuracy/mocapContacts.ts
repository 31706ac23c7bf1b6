import { readGait } from '../../src/gait/readGait.ts';
import { matchContacts } from './matchContacts.ts';
import { mocapRuns } from './mocapRuns.ts';
import { type Filming, mocapTrack } from './mocapTrack.ts';

/** One recorded run, filmed one way, held against its force plate. */
export interface MocapRow {
  readonly run: string;
  readonly filming: Filming;
  readonly contacts: number;
  /** Of the contacts that lie at least a fifth of a second inside the recording. */
  readonly found: number;
  readonly missed: number;
  readonly invented: number;
  readonly wrongSide: number;
  /** Seconds, detected minus force plate. */
  readonly touchDownErrors: readonly number[];
  readonly toeOffErrors: readonly number[];
  readonly cadence: { readonly value: number; readonly halfWidth: number } | null;
  readonly trueCadence: number;
}

const margin = 0.2;

/**
 * Motion capture with force plates, projected to films of 120, 60 and 30 frames per second with 0 and 10 mm of noise.
 *
 * @param folder With `hamner_multi`, `bmc_run` and `rbds`, as far as they are there; empty result without them.
 */
export function mocapContacts(folder: string): MocapRow[] {
  const filmings: readonly Filming[] = [
    { frameRate: 120, noise: 0, view: 'right-side', seed: 1 },
    { frameRate: 60, noise: 0.01, view: 'right-side', seed: 2 },
    { frameRate: 30, noise: 0.01, view: 'left-side', seed: 3 },
    { frameRate: 30, noise: 0.01, view: 'rear', seed: 4 },
  ];
  return mocapRuns(folder).flatMap((run) =>
    filmings.map((filming) => {
      const reading = readGait(mocapTrack(run, filming));
      const from = run.times[0]! + margin;
      const to = run.times.at(-1)! - margin;
      const inside = run.contacts.filter(({ initialContact }) => initialContact >= from && initialContact <= to);
      const match = matchContacts(reading.contacts, inside, 0.06, from + 0.06, to - 0.06);
      const first = run.contacts[0]!.initialContact;
      const last = run.contacts.at(-1)!.initialContact;
      return {
        run: run.name,
        filming,
        contacts: reading.contacts.length,
        ...match,
        cadence: reading.cadence,
        trueCadence: (60 * (run.contacts.length - 1)) / (last - first),
      };
    }),
  );
}
