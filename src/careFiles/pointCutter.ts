/** A part of an XML file's points, and what stands round them. */
export interface CutPoints {
  /** Whole elements, as text. */
  readonly points: readonly string[];
  /** How many segments and tracks ended before each of them, counted from the file's start. */
  readonly segments: readonly number[];
  readonly tracks: readonly number[];
}

/** Where an element that is opened must be closed: a point is a few hundred letters long. */
const longestPoint = 20_000;

/** No tag that is looked for is longer: a point's opening one, a segment's or track's closing one. */
const longestTag = 16;

/** A file's head, names and laps; far less than its points, and parsed in one go. */
const longestRest = 1_000_000;

/**
 * Takes the points out of a GPX or TCX file as its text comes in, so that neither a whole day's points lie in memory
 * nor a parser holds the page for them: each handful is parsed by itself, and what is left is a small document.
 */
export class PointCutter {
  readonly #opening: RegExp;
  readonly #closing: string;
  #text = '';
  #rest = '';
  #points: string[] = [];
  #segments: number[] = [];
  #tracks: number[] = [];
  #segment = 0;
  #track = 0;
  #isBroken = false;

  /** @param tag of a point, `trkpt` or `Trackpoint`. */
  constructor(tag: string) {
    this.#opening = new RegExp(`<${tag}[\\s/>]`, 'g');
    this.#closing = `</${tag}>`;
  }

  /** The document without its points. */
  get rest(): string {
    return this.#rest + this.#text;
  }

  /** No file of the kind: an endless head, or a point without an end. */
  get isBroken(): boolean {
    return this.#isBroken || this.#rest.length > longestRest;
  }

  /** More of the file's text. */
  add(text: string): void {
    this.#text += text;
    let from = 0;
    while (!this.#isBroken) {
      this.#opening.lastIndex = from;
      const found = this.#opening.exec(this.#text);
      if (!found) break;
      const end = this.#endOf(found.index);
      if (end === -1) {
        this.#isBroken = this.#text.length - found.index > longestPoint;
        this.#leave(this.#text.slice(from, found.index));
        this.#text = this.#text.slice(found.index);
        return;
      }
      this.#leave(this.#text.slice(from, found.index));
      this.#points.push(this.#text.slice(found.index, end));
      this.#segments.push(this.#segment);
      this.#tracks.push(this.#track);
      from = end;
    }
    // The last letters may be the beginning of a tag; what is longer than that is none, and is not looked at again.
    const last = this.#text.lastIndexOf('<');
    const kept = last >= from && this.#text.length - last < longestTag ? last : this.#text.length;
    this.#leave(this.#text.slice(from, kept));
    this.#text = this.#text.slice(kept);
  }

  /** The points that are whole so far; they are handed out once. */
  take(): CutPoints {
    const cut = { points: this.#points, segments: this.#segments, tracks: this.#tracks };
    this.#points = [];
    this.#segments = [];
    this.#tracks = [];
    return cut;
  }

  #endOf(start: number): number {
    const head = this.#text.indexOf('>', start);
    if (head === -1) return -1;
    if (this.#text[head - 1] === '/') return head + 1;
    const end = this.#text.indexOf(this.#closing, head);
    return end === -1 ? -1 : end + this.#closing.length;
  }

  #leave(between: string): void {
    // The line breaks between points are as many as these.
    if (between.trim() === '') return;
    this.#rest += between;
    this.#segment += between.split('</trkseg>').length - 1;
    this.#track += between.split('</trk>').length - 1;
  }
}
