import { backend } from '@tensorflow/tfjs-core';

/** What tfjs's GPU backends hold, as far as it is needed to hear of their end. */
interface GpuBackend {
  readonly gpgpu?: { readonly gl: { readonly canvas: EventTarget } };
  readonly device?: { readonly lost: Promise<{ readonly message: string }> };
}

/**
 * Rejects when the current backend loses its graphics card (a driver reset, a laptop that changes cards): what runs on
 * it then may wait for ever. Never settles on the wasm backend.
 */
export function gpuLoss(): Promise<never> {
  const { gpgpu, device } = backend() as unknown as GpuBackend;
  const loss = new Promise<never>((_, reject) => {
    const lost = (why: string) => reject(new Error(`The graphics card was lost${why ? ` (${why})` : ''}.`));
    gpgpu?.gl.canvas.addEventListener('webglcontextlost', () => lost(''));
    device?.lost.then(({ message }) => lost(message));
  });
  // Whoever races with it hears of it; nobody may be racing just then.
  loss.catch(() => undefined);
  return loss;
}
