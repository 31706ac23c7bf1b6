import type { View } from '../gait/scene/scene.ts';

/** What the camera has seen in the last second, as far as setting up needs it. */
export interface FramingReading {
  /** How many people are in view. */
  readonly people: number;
  /** Body height as a share of the picture's height; null while nobody is there. */
  readonly bodyHeightShare: number | null;
  /**
   * Where the body stands, as shares of the picture's width and height: its middle, the crown and the soles; null as
   * above.
   */
  readonly body: { readonly x: number; readonly top: number; readonly bottom: number } | null;
  /** Share of frames with both feet, or the crown, inside the picture; null as above. */
  readonly feetInsideShare: number | null;
  readonly headInsideShare: number | null;
  readonly view: View;
  /** How far the body's long axis leans in the picture, degrees clockwise; null unless the person stands still. */
  readonly tiltDegrees: number | null;
  /** Whether the person stands still, upright. */
  readonly isStanding: boolean;
  /** Whether both hands hang below the middle of the trunk. */
  readonly areArmsDown: boolean;
  /** Mean luma of the picture, 0..1; null where it was not measured. */
  readonly brightness: number | null;
}
