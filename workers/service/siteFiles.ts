/** A file of the built site. The plugin that builds the service worker makes the list (`scripts/serviceWorker.ts`). */
export interface SiteFile {
  /** From the page's own folder: "assets/main-x.js". */
  readonly path: string;
  /** Of its content: the same file in two versions is kept once. */
  readonly hash: string;
  readonly bytes: number;
  /**
   * `shell`: kept at the first visit. `model`: kept once the page is at rest, or when it is first used. `large`: kept
   * when it is first used.
   */
  readonly kind: 'shell' | 'model' | 'large';
}
