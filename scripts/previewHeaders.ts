import type { Plugin } from 'vite';

/**
 * Serves the built app with these headers on every answer, "not modified" included. Vite's own `preview.headers` leave
 * that one bare, and WebKit then refuses the script: a worker loaded a second time, such as the second pose lane's,
 * must say again which embedder policy it has.
 */
export function previewHeaders(headers: Readonly<Record<string, string>>): Plugin {
  return {
    name: 'preview-headers',
    configurePreviewServer({ middlewares }) {
      middlewares.use((_, response, next) => {
        for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
        next();
      });
    },
  };
}
