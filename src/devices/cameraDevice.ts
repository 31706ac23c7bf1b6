/** A camera of this device. */
export interface CameraDevice {
  /** Empty before the person has allowed the camera. */
  readonly deviceId: string;
  /** Its own name; null before the person has allowed the camera. */
  readonly label: string | null;
}
