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
