import { useEffect, useId, useState } from 'react';
import { useStore } from 'zustand';
import type { CameraDevice } from '../../devices/cameras.ts';
import { liveWords } from '../../language/liveWords.ts';
import { useServices } from '../shell/useServices.ts';
import styles from './CameraChoice.module.css';

/** Which camera, where there are several; their names are known once the camera has been allowed. */
export function CameraChoice() {
  const { live, preferences } = useServices();
  const cameraId = useStore(preferences, (state) => state.cameraId);
  const [cameras, setCameras] = useState<readonly CameraDevice[]>([]);
  const id = useId();
  const { choose } = liveWords;
  useEffect(() => live.watchCameras(setCameras), [live]);
  const known = cameras.filter(({ deviceId }) => deviceId !== '');
  if (known.length < 2 && cameraId === null) return null;
  const isThere = cameraId === null || known.some(({ deviceId }) => deviceId === cameraId);
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{choose.camera}</label>
      <select
        id={id}
        value={cameraId ?? ''}
        onChange={({ target }) => preferences.setState({ cameraId: target.value === '' ? null : target.value })}
      >
        <option value="">{choose.anyCamera}</option>
        {!isThere && <option value={cameraId ?? ''}>{choose.absentCamera}</option>}
        {known.map(({ deviceId, label }, i) => (
          <option key={deviceId} value={deviceId}>
            {label ?? choose.nthCamera(i + 1)}
          </option>
        ))}
      </select>
    </div>
  );
}
