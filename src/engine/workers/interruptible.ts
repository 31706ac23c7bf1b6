/**
 * Calls that something which outlives them may cut short: a worker that dies, a graphics card that is lost.
 *
 * `Promise.race` with such a promise would keep the outcome of every call in memory for as long as the promise stays open, which
 * for frames of a camera is without end; here a call that is over is forgotten.
 */
export class Interruptible {
  readonly #underWay = new Set<(reason: unknown) => void>();
  #end: { readonly reason: unknown } | null = null;

  /** @param end never resolves; its rejection is that of every call under way and of all that follow. */
  constructor(end: Promise<never>) {
    end.catch((reason: unknown) => {
      this.#end = { reason };
      for (const reject of this.#underWay) reject(reason);
      this.#underWay.clear();
    });
  }

  /** The call's own outcome, or the end's rejection where that comes first. */
  run<T>(call: Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      if (this.#end) {
        call.catch(() => undefined);
        reject(this.#end.reason);
        return;
      }
      this.#underWay.add(reject);
      call.then(resolve, reject).finally(() => this.#underWay.delete(reject));
    });
  }
}
