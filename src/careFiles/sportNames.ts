import type { Activity } from '../care/diary/loggedRun.ts';

/** The first that fits decides; names as watches and their apps write them, small letters, without separators. */
const names: readonly (readonly [RegExp, Activity])[] = [
  [/bik|cycl|ride|^1$/, 'bike'],
  [/swim/, 'swim'],
  [/yoga|pilates/, 'yoga'],
  [/strength|weight|core/, 'strength'],
  [/walk|hik|trek/, 'walk'],
  [/run|jog|treadmill|^9$/, 'run'],
];

/**
 * The activity behind a sport's name, in whichever words the file has it; null where it says nothing, `other` where
 * it says something else. The numbers 1 and 9 are those of older exports for ride and run.
 */
export function activityOfSport(...told: readonly (string | null | undefined)[]): Activity | null {
  const words = told
    .map((name) => (name ?? '').toLowerCase().replace(/[\s_-]/g, ''))
    .filter((name) => name !== '' && name !== 'generic' && name !== 'unknown');
  for (const word of words.toReversed()) {
    const known = names.find(([pattern]) => pattern.test(word));
    if (known) return known[1];
  }
  return words.length > 0 ? 'other' : null;
}

/** What a file without a sport may be, from its speed, m/s. The lines lie where people change from one to the other. */
export function guessedActivity(metresPerSecond: number): Activity {
  if (!(metresPerSecond > 0)) return 'other';
  if (metresPerSecond < 1.9) return 'walk';
  return metresPerSecond < 6 ? 'run' : 'bike';
}
