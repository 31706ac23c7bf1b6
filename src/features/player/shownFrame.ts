import type { FilmPictures } from './filmPictures.ts';
import type { FramePainter } from './filmPlayer.ts';

/** The frame on the stage: picture and overlay of the same index, painted once for each change. */
export class ShownFrame {
  readonly #listeners = new Set<(index: number) => void>();
  #paint: FramePainter | null = null;
  #index = -1;
  #picture: ImageBitmap | null = null;

  /** −1 before anything has been painted. */
  get index(): number {
    return this.#index;
  }

  setPainter(paint: FramePainter | null): void {
    this.#paint = paint;
    this.forget();
  }

  /** Called with every frame that is painted, and at once with the one on show. Returns the way to stop it. */
  listen(listener: (index: number) => void): () => void {
    this.#listeners.add(listener);
    if (this.#index >= 0) listener(this.#index);
    return () => this.#listeners.delete(listener);
  }

  /** What is on the stage is out of date: the next `show` paints whatever it is. */
  forget(): void {
    this.#index = -1;
  }

  /**
   * Paints the wanted frame if its picture is here; the newest before it otherwise, for that is better than standing
   * still.
   *
   * @param from the earliest frame that may stand for the wanted one: where it has been played from.
   */
  show(wanted: number, from: number, pictures: FilmPictures): void {
    if (!this.#paint) return;
    const picture = pictures.get(wanted);
    if (picture) {
      if (this.#index !== wanted || this.#picture !== picture) this.#present(wanted, picture);
      return;
    }
    for (let index = wanted - 1; index >= from && index > this.#index; index--) {
      const newest = pictures.get(index);
      if (newest) {
        this.#present(index, newest);
        return;
      }
    }
  }

  /** Paints a frame that has no picture. */
  showBare(wanted: number): void {
    if (this.#index !== wanted || this.#picture) this.#present(wanted, null);
  }

  #present(index: number, picture: ImageBitmap | null): void {
    if (!this.#paint) return;
    this.#index = index;
    this.#picture = picture;
    this.#paint(index, picture);
    for (const listener of this.#listeners) listener(index);
  }
}
