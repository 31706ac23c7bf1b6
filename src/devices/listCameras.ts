import type { CameraDevice } from './cameraDevice.ts';

/** The cameras of this device; none where the browser hands out none. Names come only after permission. */
export async function listCameras(): Promise<readonly CameraDevice[]> {
  const devices = (await navigator.mediaDevices?.enumerateDevices?.().catch(() => [])) ?? [];
  return devices
    .filter(({ kind }) => kind === 'videoinput')
    .map(({ deviceId, label }) => ({ deviceId, label: label === '' ? null : label }));
}
