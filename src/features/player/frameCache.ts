/**
 * Decoded pictures by frame index, up to a number of bytes. It owns its pictures and closes those it drops: the ones
 * furthest from the playhead first, so that stepping either way from where one looks stays quick.
 */
export class FrameCache {
  readonly #pictures = new Map<number, { readonly picture: ImageBitmap; readonly generation: number }>();
  readonly #budgetBytes: number;
  #bytes = 0;
  #generation = 0;

  constructor(budgetBytes: number) {
    this.#budgetBytes = budgetBytes;
  }

  get size(): number {
    return this.#pictures.size;
  }

  /** Whether the picture is here, in the size that is wanted now. */
  has(index: number): boolean {
    return this.#pictures.get(index)?.generation === this.#generation;
  }

  /** The picture in whatever size it was kept: one that is soft for a moment is better than none. */
  get(index: number): ImageBitmap | undefined {
    return this.#pictures.get(index)?.picture;
  }

  /** From now on larger pictures are wanted; the old ones stay until they are replaced. */
  outgrow(): void {
    this.#generation++;
  }

  /** How many pictures of this size fit. */
  capacity(width: number, height: number): number {
    return Math.max(12, Math.floor(this.#budgetBytes / (4 * width * height)));
  }

  /** Takes over the picture and makes room by dropping those furthest from `playhead`. */
  put(index: number, picture: ImageBitmap, playhead: number): void {
    this.#drop(index);
    this.#pictures.set(index, { picture, generation: this.#generation });
    this.#bytes += bytesOf(picture);
    while (this.#bytes > this.#budgetBytes && this.#pictures.size > 12) {
      let furthest = index;
      for (const other of this.#pictures.keys()) {
        if (Math.abs(other - playhead) > Math.abs(furthest - playhead)) furthest = other;
      }
      this.#drop(furthest);
    }
  }

  clear(): void {
    for (const index of [...this.#pictures.keys()]) this.#drop(index);
  }

  #drop(index: number): void {
    const kept = this.#pictures.get(index);
    if (!kept) return;
    this.#bytes -= bytesOf(kept.picture);
    kept.picture.close();
    this.#pictures.delete(index);
  }
}

function bytesOf(picture: ImageBitmap): number {
  return 4 * picture.width * picture.height;
}
