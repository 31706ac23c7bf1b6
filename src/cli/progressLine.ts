/** How far the work is, in the last line of a terminal; nothing where there is no terminal. */
export class ProgressLine {
  readonly #inputs: number;
  readonly #jobs: number;
  #done = 0;
  readonly #begun = Date.now();
  /** Of the films under way. */
  readonly #rates = new Map<string, number>();
  readonly #shares = new Map<string, number>();

  constructor(inputs: number, jobs: number) {
    this.#inputs = inputs;
    this.#jobs = jobs;
  }

  /** @param share of the input, 0..1. */
  show(name: string, share: number, framesPerSecond: number | null): void {
    if (!process.stderr.isTTY) return;
    this.#shares.set(name, share);
    if (framesPerSecond !== null) this.#rates.set(name, framesPerSecond);
    const rate = [...this.#rates.values()].reduce((sum, one) => sum + one, 0);
    const speed = rate > 0 ? `, ${rate.toFixed(0)} frames/s` : '';
    const percent = (part: number) => `${Math.round(part * 100)} %`;
    if (this.#inputs === 1) this.#write(`${name}: ${percent(share)}${speed}`);
    else if (this.#jobs === 1) {
      this.#write(`${this.#done} of ${this.#inputs} done; ${name}: ${percent(share)}${speed}${this.#left()}`);
    } else this.#write(`${this.#done} of ${this.#inputs} done${speed}${this.#left()}`);
  }

  done(name: string): void {
    this.#done++;
    this.#rates.delete(name);
    this.#shares.delete(name);
    this.clear();
  }

  /** Before something else is written. */
  clear(): void {
    if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
  }

  #write(line: string): void {
    process.stderr.write(`\r\x1b[K${line.slice(0, (process.stderr.columns ?? 80) - 1)}`);
  }

  /** By what is behind, once that tells something. */
  #left(): string {
    const behind = this.#done + [...this.#shares.values()].reduce((sum, one) => sum + one, 0);
    if (this.#done === 0) return '';
    const minutes = ((Date.now() - this.#begun) / 60_000 / behind) * (this.#inputs - behind);
    return minutes < 60 ? `, about ${Math.ceil(minutes)} min left` : `, about ${(minutes / 60).toFixed(1)} h left`;
  }
}
