/** Names that browsers give to a processor playing graphics card; such a "GPU" is about 15 times slower than wasm. */
const softwareRenderers = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/** Why WebGL would not run on a graphics card here, or null when it would. */
export function softwareWebgl(): string | null {
  const gl = new OffscreenCanvas(1, 1).getContext('webgl2');
  if (!gl) return 'This browser offers no WebGL 2 in a worker.';
  const names = gl.getExtension('WEBGL_debug_renderer_info');
  const renderer = String(gl.getParameter(names ? names.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return softwareRenderers.test(renderer) ? `WebGL runs in software here (${renderer}).` : null;
}

/** Why WebGPU would not run on a graphics card here, or null when it would. */
export async function softwareWebgpu(): Promise<string | null> {
  if (!navigator.gpu) return 'This browser offers no WebGPU.';
  const adapter = await navigator.gpu.requestAdapter({ powerPreference: 'high-performance' });
  if (!adapter) return 'WebGPU finds no graphics card.';
  const { info } = adapter;
  const name = [info.vendor, info.architecture, info.description].filter(Boolean).join(' ');
  return info.isFallbackAdapter || softwareRenderers.test(name) ? `WebGPU runs in software here (${name}).` : null;
}
