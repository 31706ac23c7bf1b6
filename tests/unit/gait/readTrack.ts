import { contactsInFilmTime } from '../../../src/analysis/inFilmTime.ts';
import type { CameraRoll } from '../../../src/cameraRoll/cameraRoll.ts';
import type { GaitReading } from '../../../src/gait/gaitReading.ts';
import { prepare } from '../../../src/gait/prepare/prepare.ts';
import { readGait, type StatedFacts } from '../../../src/gait/readGait.ts';
import type { Contact } from '../../../src/gait/stances/contact.ts';
import type { PoseTrack } from '../../../src/poseTrack/poseTrack.ts';

/** The reading of a track, from the door on, with its stances also as contacts of the film as it plays. */
export function readTrack(
  track: PoseTrack,
  said: StatedFacts & { readonly timeScale?: number | null; readonly cameraRoll?: CameraRoll | null } = {},
): GaitReading & { readonly contacts: readonly Contact[] } {
  const reading = readGait(prepare(track, said.cameraRoll ?? null, said.timeScale ?? null), said);
  const contacts = contactsInFilmTime(
    reading.stances.map((stance) => ({ ...stance, strike: null })),
    reading.timeScale,
  );
  return { ...reading, contacts };
}
