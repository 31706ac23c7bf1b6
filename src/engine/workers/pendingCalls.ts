/**
 * Calls to something that may end before it answers: a worker that dies, a graphics card that is lost.
 *
 * `Promise.race` against the end would keep the outcome of every call in memory for as long as the end has not come,
 * which for a camera's frames is for ever; here a call that has settled is forgotten.
 */
export class PendingCalls {
  readonly #rejections = new Set<(reason: unknown) => void>();
  #end: { readonly reason: unknown } | null = null;

  /** The call's own outcome, or the end's reason as a rejection where that comes first. */
  run<T>(call: Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      if (this.#end) {
        call.catch(() => undefined);
        reject(this.#end.reason);
        return;
      }
      this.#rejections.add(reject);
      call.then(resolve, reject).finally(() => this.#rejections.delete(reject));
    });
  }

  /** Rejects every pending call and every later one. Only the first reason counts. */
  end(reason: unknown): void {
    if (this.#end) return;
    this.#end = { reason };
    for (const reject of this.#rejections) reject(reason);
    this.#rejections.clear();
  }
}
