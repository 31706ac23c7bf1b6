import type { CameraDevice } from './cameraDevice.ts';
import { listCameras } from './listCameras.ts';

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
