/**
 * Why a `.lope` file, or a part of one, can't be opened.
 *
 * - `noArchive`: it is no zip, or one that Lope didn't write. `newer`: a later Lope wrote it.
 * - `unsafe`: paths that climb, entries that hide each other, too many of them, or ones that unpack to far more than they
 *   hold: nothing of it is opened. `tooLarge`: a part is larger than any run's.
 * - `damaged`: it is cut short or its bytes are not those that were written. `missing`: a part that it names isn't there.
 * - `noRoom`: the device is full. `stopped`: anything else, with the browser's own words.
 */
export type LopeProblem =
  | { readonly kind: 'noArchive' | 'newer' | 'unsafe' | 'tooLarge' | 'damaged' | 'missing' | 'noRoom' }
  | { readonly kind: 'stopped'; readonly detail: string };
