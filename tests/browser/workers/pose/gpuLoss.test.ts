import '@tensorflow/tfjs-backend-webgl';
import { backend, setBackend } from '@tensorflow/tfjs-core';
import { expect, test } from 'vitest';
import { gpuLoss } from '../../../../workers/pose/backend/gpuLoss.ts';

test('a lost graphics context is heard of', async () => {
  expect(await setBackend('webgl')).toBe(true);
  const loss = gpuLoss();
  const { gl } = (backend() as unknown as { gpgpu: { gl: WebGL2RenderingContext } }).gpgpu;
  gl.getExtension('WEBGL_lose_context')!.loseContext();
  await expect(loss).rejects.toThrow('The graphics card was lost.');
});
