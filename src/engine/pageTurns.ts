/** Work that goes on for longer than this is felt when somebody types or scrolls, milliseconds. */
const longestTurn = 8;

/** Takes turns with the page: it paints and answers between two short stretches of work, however quick the machine. */
export class PageTurns {
  #began = performance.now();

  /** Goes on at once while there is time left, else after the page had its turn. */
  async next(): Promise<void> {
    if (performance.now() - this.#began >= longestTurn) await this.give();
  }

  /** Lets the page have its turn. A message comes back at once, where timers wait, and wait long in a hidden tab. */
  async give(): Promise<void> {
    await new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(null);
    });
    this.#began = performance.now();
  }
}
