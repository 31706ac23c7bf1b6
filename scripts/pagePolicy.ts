import type { Plugin } from 'vite';

/**
 * Writes the policy into every built page, for hosts that send no headers of their own. `frame-ancestors` is only heard
 * in a header, and left out.
 */
export function pagePolicy(directives: readonly string[]): Plugin {
  const content = directives.filter((directive) => !directive.startsWith('frame-ancestors')).join('; ');
  return {
    name: 'lope:page-policy',
    apply: 'build',
    transformIndexHtml: () => [
      { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content }, injectTo: 'head-prepend' },
    ],
  };
}
