import type { CameraFailure } from '../language/cameraProblem.ts';

/** By the names of the errors of `getUserMedia` in the Media Capture and Streams standard; older Chromium used other names. */
const failures: Readonly<Record<string, CameraFailure>> = {
  NotAllowedError: 'refused',
  PermissionDeniedError: 'refused',
  SecurityError: 'refused',
  NotFoundError: 'absent',
  DevicesNotFoundError: 'absent',
  // Only a device is asked for exactly, so what can't be met is the device.
  OverconstrainedError: 'absent',
  NotReadableError: 'inUse',
  TrackStartError: 'inUse',
  AbortError: 'inUse',
};

/** What a rejected `getUserMedia` means. */
export function cameraFailureOf(error: unknown): CameraFailure {
  const name = typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : '';
  return failures[name] ?? 'failed';
}
