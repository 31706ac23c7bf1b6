/** A camera of this device. */
export interface CameraDevice {
  /** Empty before the person has allowed the camera. */
  readonly deviceId: string;
  /** Its own name; null before the person has allowed the camera. */
  readonly label: string | null;
}

/** The cameras of this device; none where the browser hands out none. Names come only after permission. */
export async function listCameras(): Promise<readonly CameraDevice[]> {
  const devices = (await navigator.mediaDevices?.enumerateDevices?.().catch(() => [])) ?? [];
  return devices
    .filter(({ kind }) => kind === 'videoinput')
    .map(({ deviceId, label }) => ({ deviceId, label: label === '' ? null : label }));
}

/**
 * Tells of the cameras now and whenever one is connected or taken away, so that one that comes back is offered again.
 *
 * @returns what ends it.
 */
export function watchCameras(onChange: (cameras: readonly CameraDevice[]) => void): () => void {
  let isOver = false;
  const tell = async () => {
    const cameras = await listCameras();
    if (!isOver) onChange(cameras);
  };
  const listen = () => void tell();
  navigator.mediaDevices?.addEventListener('devicechange', listen);
  void tell();
  return () => {
    isOver = true;
    navigator.mediaDevices?.removeEventListener('devicechange', listen);
  };
}
