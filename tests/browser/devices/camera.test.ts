import { afterEach, expect, test, vi } from 'vitest';
import { type Camera, openCamera } from '../../../src/devices/camera.ts';
import { listCameras, watchCameras } from '../../../src/devices/cameras.ts';

const generous = { timeout: 30_000, interval: 50 };
const choice = { deviceId: null, facing: null, width: 640, height: 480, frameRate: 30 } as const;
const open: Camera[] = [];

afterEach(() => {
  for (const camera of open.splice(0)) camera.close();
  vi.restoreAllMocks();
});

async function openOne(asked: Parameters<typeof openCamera>[0] = choice): Promise<Camera> {
  const camera = await openCamera(asked);
  if ('failure' in camera) throw new Error(camera.failure);
  open.push(camera);
  return camera;
}

test('the camera tells what it really gives, and frames have that size', async () => {
  const camera = await openOne({ ...choice, width: 1280, height: 720 });
  const state = camera.state.getState();
  expect(state.failure).toBeNull();
  const video = document.createElement('video');
  video.srcObject = new MediaStream([camera.track]);
  await video.play();
  expect({ width: state.width, height: state.height }).toEqual({ width: video.videoWidth, height: video.videoHeight });
  expect(state.frameRate).toBeGreaterThan(0);
  expect(camera.label).not.toBe('');
});

test('an open camera is among the cameras of the device, and can be asked for', async () => {
  const { deviceId, label } = await openOne();
  expect(await listCameras()).toContainEqual({ deviceId, label });
  expect((await openOne({ ...choice, deviceId })).deviceId).toBe(deviceId);
  expect(await openCamera({ ...choice, deviceId: 'no-such-camera' })).toEqual({ failure: 'absent' });
});

test('a camera that is taken away says so, and is offered again when it is back', async () => {
  const camera = await openOne();
  const told: number[] = [];
  const end = watchCameras((cameras) => told.push(cameras.length));
  await vi.waitFor(() => expect(told.length).toBe(1), generous);
  expect(told[0]).toBeGreaterThan(0);
  vi.spyOn(navigator.mediaDevices, 'enumerateDevices').mockResolvedValueOnce([]);
  navigator.mediaDevices.dispatchEvent(new Event('devicechange'));
  await vi.waitFor(() => expect(told[1]).toBe(0), generous);
  // The browser ends the track of a camera that is gone.
  camera.track.stop();
  camera.track.dispatchEvent(new Event('ended'));
  expect(camera.state.getState().failure).toBe('unplugged');
  navigator.mediaDevices.dispatchEvent(new Event('devicechange'));
  await vi.waitFor(() => expect(told[2]).toBe(told[0]), generous);
  end();
  navigator.mediaDevices.dispatchEvent(new Event('devicechange'));
  expect(told).toHaveLength(3);
});

test('a page that is hidden says so until it is back', async () => {
  const { state } = await openOne();
  const visibility = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  document.dispatchEvent(new Event('visibilitychange'));
  expect(state.getState().failure).toBe('hidden');
  visibility.mockReturnValue('visible');
  document.dispatchEvent(new Event('visibilitychange'));
  expect(state.getState().failure).toBeNull();
});

test('a camera whose picture changes its size says so', async () => {
  const { track, state } = await openOne();
  await track.applyConstraints({ width: 320, height: 240 });
  await vi.waitFor(() => expect(state.getState()).toMatchObject({ width: 320, height: 240 }), generous);
});

test.each([
  ['NotAllowedError', 'refused'],
  ['SecurityError', 'refused'],
  ['NotFoundError', 'absent'],
  ['NotReadableError', 'inUse'],
  ['AbortError', 'inUse'],
  ['UnknownError', 'failed'],
] as const)('a browser that answers %s has a camera that is %s', async (name, failure) => {
  vi.spyOn(navigator.mediaDevices, 'getUserMedia').mockRejectedValue(new DOMException('', name));
  expect(await openCamera(choice)).toEqual({ failure });
});

test('a page without a secure address, or a browser without cameras, is told apart', async () => {
  const secure = vi.spyOn(globalThis, 'isSecureContext', 'get').mockReturnValue(false);
  expect(await openCamera(choice)).toEqual({ failure: 'insecure' });
  secure.mockRestore();
  vi.spyOn(navigator, 'mediaDevices', 'get').mockReturnValue(undefined as unknown as MediaDevices);
  expect(await openCamera(choice)).toEqual({ failure: 'unsupported' });
  expect(await listCameras()).toEqual([]);
});
