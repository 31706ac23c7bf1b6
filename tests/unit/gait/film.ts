import type { Camera } from '../../virtualRunner/camera.ts';
import { cameras } from '../../virtualRunner/cameras.ts';
import { evenTiming } from '../../virtualRunner/evenTiming.ts';
import type { FilmTiming } from '../../virtualRunner/filmTiming.ts';
import type { Form } from '../../virtualRunner/form.ts';
import { forms } from '../../virtualRunner/forms.ts';
import type { TrackNoise } from '../../virtualRunner/trackNoise.ts';
import { virtualTrack } from '../../virtualRunner/virtualTrack.ts';

/**
 * The faults of a pose network, heavier than those met on real films: 3 of 100 trunk-length pixels of trembling, the
 * far side twice.
 */
export const unrest: TrackNoise = {
  seed: 3,
  jitter: 3,
  memory: 0.04,
  farFactor: 2,
  missingShare: 0.02,
  missingRun: 2,
  exchangedShare: 0.03,
  exchangedRun: 2,
  collapsedShare: 0.4,
};

/** A film of the virtual runner by names; 8 s at 30 frames per second unless said otherwise. */
export function film(
  form: keyof typeof forms | Form,
  camera: keyof typeof cameras | Camera,
  { timing = evenTiming(8, 30), noise }: { readonly timing?: FilmTiming; readonly noise?: TrackNoise | undefined } = {},
): ReturnType<typeof virtualTrack> {
  return virtualTrack(
    typeof form === 'string' ? forms[form] : form,
    typeof camera === 'string' ? cameras[camera] : camera,
    timing,
    noise,
  );
}
