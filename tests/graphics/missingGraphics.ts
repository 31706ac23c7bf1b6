/** Why this browser can't run a backend at all, on a card or in software; null where it can be asked. */
export async function missingGraphics(backend: 'webgpu' | 'webgl'): Promise<string | null> {
  if (backend === 'webgpu') return (await navigator.gpu?.requestAdapter()) ? null : 'no WebGPU adapter in this browser';
  const gl = new OffscreenCanvas(1, 1).getContext('webgl2');
  return gl?.getExtension('EXT_color_buffer_float') ? null : 'no WebGL 2 that draws 32-bit numbers in this browser';
}
