import { existsSync, readFileSync } from 'node:fs';
import type { Side } from '../../src/poseTrack/side.ts';
import type { TrueContact } from './matchContacts.ts';

/** A real clip's contacts as somebody marked them by hand. */
export interface ClipLabels {
  readonly frameRate: number;
  readonly contacts: readonly TrueContact[];
  /** The part of the film that was looked through, seconds. */
  readonly from: number;
  readonly to: number;
}

interface LabelFile {
  readonly fps: number;
  readonly labeled_range_frames: readonly [number, number];
  readonly contacts: readonly { readonly frame: number; readonly side: 'near' | 'far' }[];
  readonly anatomical: Readonly<Record<'near' | 'far', Side>>;
}

/**
 * The labels of a clip, or null where it has none. A label is the first frame with the shoe down, so up to 0.9 frame
 * late.
 */
export function clipLabels(path: string): ClipLabels | null {
  if (!existsSync(path)) return null;
  const file = JSON.parse(readFileSync(path, 'utf8')) as LabelFile;
  return {
    frameRate: file.fps,
    contacts: file.contacts.map(({ frame, side }) => ({
      side: file.anatomical[side],
      initialContact: frame / file.fps,
      toeOff: null,
    })),
    from: file.labeled_range_frames[0] / file.fps,
    to: file.labeled_range_frames[1] / file.fps,
  };
}
