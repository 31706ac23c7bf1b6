import { playwright } from '@vitest/browser-playwright';
import { defineConfig, mergeConfig } from 'vitest/config';
import { browserArguments } from './scripts/browserArguments.ts';
import { findOrInstallBrowser } from './scripts/findOrInstallBrowser.ts';
import { mediapipePoseAlias } from './tests/fixtures/poses/mediapipePoseAlias.ts';
import viteConfig from './vite.config.ts';

export default mergeConfig(
  viteConfig,
  defineConfig({
    resolve: { alias: [mediapipePoseAlias] },
    optimizeDeps: {
      // What only tests import: a module found late reloads the page in the middle of a test.
      include: ['axe-core', 'vitest-browser-react', '@tensorflow/tfjs', '@tensorflow-models/pose-detection'],
    },
    test: {
      projects: [
        {
          extends: true,
          test: {
            name: 'unit',
            include: ['tests/unit/**/*.test.ts'],
            environment: 'node',
            testTimeout: 120_000,
            sequence: { groupOrder: 0 },
          },
        },
        {
          extends: true,
          test: {
            name: 'browser',
            sequence: { groupOrder: 1 },
            include: ['tests/browser/**/*.test.{ts,tsx}'],
            testTimeout: 120_000,
            hookTimeout: 120_000,
            // What appears at once on a quiet machine may take its time on one that is building something else.
            expect: { poll: { timeout: 30_000 } },
            // Two cores: browser tests that run networks one after the other are faster than side by side.
            fileParallelism: false,
            browser: {
              enabled: true,
              headless: true,
              screenshotFailures: false,
              provider: playwright({
                launchOptions: {
                  executablePath: findOrInstallBrowser(),
                  // A camera that shows a test picture, and nobody who has to allow it.
                  args: [...browserArguments, '--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'],
                },
              }),
              instances: [{ browser: 'chromium' }],
            },
          },
        },
        {
          extends: true,
          test: {
            name: 'graphics',
            sequence: { groupOrder: 2 },
            include: ['tests/graphics/**/*.test.ts'],
            testTimeout: 600_000,
            hookTimeout: 120_000,
            browser: {
              enabled: true,
              headless: true,
              screenshotFailures: false,
              provider: playwright({
                launchOptions: {
                  executablePath: findOrInstallBrowser(),
                  // Graphics cards played by the processor: slow, and the same arithmetic as on a good card.
                  args: [
                    ...browserArguments,
                    '--use-angle=swiftshader',
                    '--enable-unsafe-swiftshader',
                    '--enable-unsafe-webgpu',
                    '--use-webgpu-adapter=swiftshader',
                    '--enable-features=Vulkan',
                  ],
                },
              }),
              instances: [{ browser: 'chromium' }],
            },
          },
        },
        {
          extends: true,
          test: {
            name: 'end to end',
            // Last and alone: running live keeps up with a camera only where nothing else takes the processor.
            sequence: { groupOrder: 3 },
            include: ['tests/endToEnd/**/*.test.ts'],
            environment: 'node',
            testTimeout: 300_000,
            hookTimeout: 300_000,
            fileParallelism: false,
          },
        },
      ],
    },
  }),
);
