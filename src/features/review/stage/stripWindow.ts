/** More than this on one strip and the landings run into each other, seconds. */
const widest = 12;

/**
 * The part of the film that the strip shows: all of it when it is short, else the page of it that holds `time`.
 * At most `longest` seconds. Pages, because a strip that crawls along with the playhead can't be aimed at.
 */
export function stripWindow(
  times: Float64Array,
  time: number,
  longest: number = widest,
): { readonly from: number; readonly to: number } {
  const first = times[0];
  const last = times[times.length - 1];
  const length = last - first;
  if (!(length > longest)) return { from: first, to: Math.max(last, first + 1e-3) };
  const pages = Math.ceil(length / longest);
  const span = length / pages;
  const page = Math.min(pages - 1, Math.max(0, Math.floor((time - first) / span)));
  return { from: first + page * span, to: first + (page + 1) * span };
}
