import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { hostHeaders } from './scripts/hostHeaders.ts';
import { licences } from './scripts/licences.ts';
import { pagePolicy } from './scripts/pagePolicy.ts';
import { poseModels } from './scripts/poseModels.ts';
import { previewHeaders } from './scripts/previewHeaders.ts';
import { serviceWorker } from './scripts/serviceWorker.ts';
import { workersInBuild } from './scripts/workersInBuild.ts';

/**
 * Own origin only. `wasm-unsafe-eval` lets WebAssembly compile (it does not allow eval); films and pictures are shown
 * from blobs, and mediabunny starts workers from one for films with an alpha channel.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self' blob:",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "media-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
];

/** No other origin's page shares a process with ours, opens it or is opened by it; nothing is fetched from one. */
const isolation = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  // The camera for ourselves, to see a run; the microphone to speak over one. Nothing else of the machine is asked for.
  'Permissions-Policy':
    'camera=(self), fullscreen=(self), screen-wake-lock=(self), microphone=(self), geolocation=(), display-capture=()',
};

const headers = { ...isolation, 'Content-Security-Policy': contentSecurityPolicy.join('; ') };

export default defineConfig({
  // Wherever the site is hosted, its addresses begin at its own page.
  base: './',
  plugins: [
    react(),
    workersInBuild(),
    poseModels(),
    licences(),
    pagePolicy(contentSecurityPolicy),
    serviceWorker(),
    previewHeaders(headers),
    hostHeaders(headers),
  ],
  worker: { format: 'es' },
  // Dev needs inline styles and scripts for hot reloading, so the policy is for what is built.
  server: { headers: isolation },
  optimizeDeps: {
    // Everything that a worker or a screen imports: a module found late reloads the page in the middle of its work.
    include: [
      'react',
      'react-dom',
      'react-dom/client',
      'react/jsx-dev-runtime',
      'react/jsx-runtime',
      'wouter',
      'wouter/use-hash-location',
      'zustand',
      'zustand/vanilla',
      'radix-ui',
      'lucide-react',
      'idb',
      'valibot',
      'comlink',
      'mediabunny',
      'fit-file-parser',
      'fit-file-parser/encoder',
      '@tmcw/togeojson',
      '@zip.js/zip.js',
      '@tensorflow/tfjs-core',
      '@tensorflow/tfjs-converter',
      '@tensorflow/tfjs-backend-wasm',
      '@tensorflow/tfjs-backend-webgl',
      '@tensorflow/tfjs-backend-webgpu',
    ],
  },
  build: {
    target: 'es2023',
    // Workers carry a tensor library or a demuxer; they load beside the page, not before it.
    chunkSizeWarningLimit: 1000,
    rollupOptions: { input: { main: 'index.html', analyze: 'analyze.html' } },
  },
});
