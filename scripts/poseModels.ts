import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

/** Where each network is served, relative to the app's base, and the file in `@mediapipe/pose` that it comes from. */
const served = {
  'models/detector.tflite': 'pose_solution_packed_assets.data',
  'models/landmark-lite.tflite': 'pose_landmark_lite.tflite',
  'models/landmark-full.tflite': 'pose_landmark_full.tflite',
  'models/landmark-heavy.tflite': 'pose_landmark_heavy.tflite',
} as const;

/**
 * Serves BlazePose's networks from our own origin: in dev straight from the package, in a build as copied files.
 * They are read at run time by the tflite loader, so no download from anywhere is ever needed.
 */
export function poseModels(): Plugin {
  const folder = dirname(createRequire(import.meta.url).resolve('@mediapipe/pose/package.json'));
  for (const file of Object.values(served)) {
    if (!existsSync(join(folder, file))) throw new Error(`@mediapipe/pose lacks ${file}: run npm install again.`);
  }
  return {
    name: 'lope:pose-models',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = request.url?.split('?')[0].slice(1) as keyof typeof served | undefined;
        const file = path && served[path];
        if (!file) return next();
        response.setHeader('Content-Type', 'application/octet-stream');
        // As any host tells it, so that a download can say how far it is.
        response.setHeader('Content-Length', statSync(join(folder, file)).size);
        createReadStream(join(folder, file)).pipe(response);
      });
    },
    generateBundle() {
      for (const [fileName, file] of Object.entries(served)) {
        this.emitFile({ type: 'asset', fileName, source: readFileSync(join(folder, file)) });
      }
    },
  };
}
