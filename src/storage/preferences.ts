import * as v from 'valibot';
import { languages } from '../language/spoken.ts';
import { liveMeasures } from '../live/liveMeasures.ts';

/** Where the preferences lie in the browser's local storage. */
const preferencesKey = 'lope.preferences';

/** 0 … 1. */
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/** What is remembered from one visit to the next; each part falls back by itself when it can't be read. */
export const preferencesSchema = v.object({
  /** What Lope speaks; `browser` is the first of the browser's languages that it can. */
  language: v.fallback(v.picklist(['browser', ...languages]), 'browser'),
  /** `auto`: as the device says. */
  theme: v.fallback(v.picklist(['auto', 'light', 'dark']), 'auto'),
  speedUnit: v.fallback(v.picklist(['kmh', 'mph', 'minPerKm', 'minPerMile']), 'kmh'),
  /** Of runs and shoes; they are kept in metres. */
  distanceUnit: v.fallback(v.picklist(['km', 'mi']), 'km'),
  heightUnit: v.fallback(v.picklist(['cm', 'ft']), 'cm'),
  speedKmh: v.fallback(v.nullable(v.pipe(v.number(), v.minValue(0.9), v.maxValue(41))), null),
  heightCm: v.fallback(v.nullable(v.pipe(v.number(), v.minValue(99), v.maxValue(231))), null),
  model: v.fallback(v.picklist(['lite', 'full', 'heavy']), 'full'),
  backend: v.fallback(v.picklist(['auto', 'webgpu', 'webgl', 'wasm']), 'auto'),
  /** Live: where the camera stands, whether its picture is mirrored, and what is shown large. */
  cameraView: v.fallback(v.picklist(['side', 'front', 'rear']), 'side'),
  liveMirror: v.fallback(v.boolean(), true),
  liveShows: v.fallback(v.picklist(['coach', ...liveMeasures]), 'coach'),
  /** Whether the review comes closer to the runner. */
  closer: v.fallback(v.boolean(), true),
  layers: v.fallback(
    v.object({ skeleton: v.boolean(), trunk: v.boolean(), head: v.boolean(), arms: v.boolean(), feet: v.boolean() }),
    { skeleton: true, trunk: true, head: true, arms: true, feet: true },
  ),
  /** Under the film of a review: which curves are drawn, and whether any are. */
  curves: v.fallback(v.array(v.picklist(['lean', 'knees', 'feet', 'hips', 'arms'])), ['lean', 'knees']),
  showsCurves: v.fallback(v.boolean(), false),
  /** The camera that was used last; null takes the browser's choice. */
  cameraId: v.fallback(v.nullable(v.string()), null),
  cameraFacing: v.fallback(v.nullable(v.picklist(['user', 'environment'])), null),
  cameraSize: v.fallback(v.picklist(['640x480', '1280x720']), '640x480'),
  /** Whether what the camera sees is recorded. */
  records: v.fallback(v.boolean(), true),
  /** Cues by voice. */
  speaks: v.fallback(v.boolean(), false),
  voiceVolume: v.fallback(share, 1),
  /** While exercising: a voice that says what comes next, and ticks before a change. */
  sessionSpeaks: v.fallback(v.boolean(), true),
  sessionTicks: v.fallback(v.boolean(), true),
  ticks: v.fallback(v.boolean(), false),
  tickVolume: v.fallback(share, 0.5),
  /** Above the runner's own cadence, percent, or a cadence of one's own, steps a minute. */
  tickTempo: v.fallback(
    v.union([
      v.object({ above: v.pipe(v.number(), v.minValue(0), v.maxValue(20)) }),
      v.object({ stepsPerMinute: v.pipe(v.number(), v.minValue(60), v.maxValue(300)) }),
    ]),
    { above: 5 },
  ),
});

/** @see preferencesSchema */
export type Preferences = v.InferOutput<typeof preferencesSchema>;

/** Never fails: what is missing, damaged or forbidden becomes the default. */
export function readPreferences(): Preferences {
  let stored: unknown = {};
  try {
    stored = JSON.parse(localStorage.getItem(preferencesKey) ?? '{}');
  } catch {
    // Forbidden or damaged: the defaults below.
  }
  const read = v.safeParse(preferencesSchema, stored);
  return read.success ? read.output : v.parse(preferencesSchema, {});
}

/** Never fails: a browser that remembers nothing is no reason to stop. */
export function writePreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(preferencesKey, JSON.stringify(preferences));
  } catch {
    // Full or forbidden: the choice holds for this visit.
  }
}

/** Never fails, as above. */
export function forgetPreferences(): void {
  try {
    localStorage.removeItem(preferencesKey);
  } catch {
    // Forbidden: there is nothing.
  }
}
