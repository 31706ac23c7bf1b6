import * as v from 'valibot';

/** What is remembered from one visit to the next; each part falls back by itself when it can't be read. */
export const preferencesSchema = v.object({
  speedUnit: v.fallback(v.picklist(['kmh', 'mph']), 'kmh'),
  heightUnit: v.fallback(v.picklist(['cm', 'ft']), 'cm'),
  speedKmh: v.fallback(v.nullable(v.pipe(v.number(), v.minValue(0.9), v.maxValue(41))), null),
  heightCm: v.fallback(v.nullable(v.pipe(v.number(), v.minValue(99), v.maxValue(231))), null),
  model: v.fallback(v.picklist(['lite', 'full', 'heavy']), 'full'),
  backend: v.fallback(v.picklist(['auto', 'webgpu', 'webgl', 'wasm']), 'auto'),
  /** Whether the review comes closer to the runner. */
  closer: v.fallback(v.boolean(), true),
  layers: v.fallback(
    v.object({ skeleton: v.boolean(), trunk: v.boolean(), head: v.boolean(), arms: v.boolean(), feet: v.boolean() }),
    { skeleton: true, trunk: true, head: true, arms: true, feet: true },
  ),
});

/** @see preferencesSchema */
export type Preferences = v.InferOutput<typeof preferencesSchema>;

const key = 'lope.preferences';

/** Never fails: what is missing, damaged or forbidden becomes the default. */
export function readPreferences(): Preferences {
  let stored: unknown = {};
  try {
    stored = JSON.parse(localStorage.getItem(key) ?? '{}');
  } catch {
    // Forbidden or damaged: the defaults below.
  }
  const read = v.safeParse(preferencesSchema, stored);
  return read.success ? read.output : v.parse(preferencesSchema, {});
}

/** Never fails: a browser that remembers nothing is no reason to stop. */
export function writePreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(key, JSON.stringify(preferences));
  } catch {
    // Full or forbidden: the choice holds for this visit.
  }
}
