import { gpx } from '@tmcw/togeojson';
import type { ActivityFileReading, ReadActivity } from '../care/load/readActivity.ts';
import { PointCutter } from './pointCutter.ts';
import { activityOfSport, guessedActivity } from './sportNames.ts';
import { stepsPerMinute } from './stepsPerMinute.ts';
import { TrackOfPoints } from './trackOfPoints.ts';
import { closed, xmlDocument } from './xmlDocument.ts';

/** A track on its way through the file. */
interface Track {
  readonly way: TrackOfPoints;
  segment: number;
  /** The last point of the handful before, with which the next one begins. */
  last: string | null;
  /** Whether that point is counted already: one that came alone waits for the next. */
  isLastCounted: boolean;
  cadences: number;
  counted: number;
}

/** So many points are parsed at once: a few milliseconds on a slow phone. */
const handful = 50;

/** Reads a GPX file as its text comes in: one activity for each track. Only where there is a DOM. */
export class GpxReader {
  readonly #cutter = new PointCutter('trkpt');
  readonly #tracks = new Map<number, Track>();
  /** The opening tag of the whole, with the names that its extensions go by. */
  #root: string | null = null;
  #isDamaged = false;

  get isBroken(): boolean {
    return this.#cutter.isBroken;
  }

  /** More of the text; gives back after each handful of points, so that the caller can let the page have a turn. */
  *add(text: string): Generator<void> {
    this.#cutter.add(text);
    yield;
    const { points, segments, tracks } = this.#cutter.take();
    for (let from = 0; from < points.length; ) {
      let to = from + 1;
      while (
        to < Math.min(points.length, from + handful) &&
        segments[to] === segments[from] &&
        tracks[to] === tracks[from]
      )
        to++;
      this.#addPiece(points.slice(from, to), segments[from], tracks[from]);
      from = to;
      yield;
    }
  }

  /** What the whole file comes to. */
  end(): ActivityFileReading {
    const text = this.#cutter.rest;
    const whole = xmlDocument(text);
    const document = whole ?? xmlDocument(closed(text));
    if (document?.documentElement.localName !== 'gpx') return { problem: { kind: 'unknownFormat' } };
    const elements = document.getElementsByTagName('trk');
    const activities = [...this.#tracks].map(([index, track]) =>
      this.#activity(track, elements[index]?.getElementsByTagName('type')[0]?.textContent ?? null, whole === null),
    );
    const done = activities.filter((activity) => activity !== null);
    if (done.length > 0) return { activities: done };
    // A way to run, or places on a map: nobody has run it at any time.
    return { problem: { kind: 'notDone' } };
  }

  #activity({ way, cadences, counted }: Track, type: string | null, isCut: boolean): ReadActivity | null {
    const { metres, seconds, startedAt } = way.sum;
    if (!Number.isFinite(startedAt) || !(metres > 0)) return null;
    const activity = activityOfSport(type);
    return {
      format: 'gpx',
      activity: activity ?? guessedActivity(metres / seconds),
      isActivityGuessed: activity === null,
      startedAt,
      offsetMinutes: null,
      metres,
      seconds: seconds > 0 ? seconds : null,
      cadence: counted > 0 ? stepsPerMinute(cadences / counted) : null,
      isDamaged: isCut || this.#isDamaged,
    };
  }

  #addPiece(points: readonly string[], segment: number, index: number): void {
    const track: Track = this.#tracks.get(index) ?? {
      way: new TrackOfPoints(),
      segment,
      last: null,
      isLastCounted: false,
      cadences: 0,
      counted: 0,
    };
    this.#tracks.set(index, track);
    if (track.segment !== segment) {
      track.way.lift();
      track.segment = segment;
      track.last = null;
    }
    // A line has two points at least, so each handful begins with the last of the one before.
    const piece = track.last === null ? points : [track.last, ...points];
    this.#root ??= /<gpx\b[^>]*>/.exec(this.#cutter.rest)?.[0] ?? '<gpx>';
    const document = xmlDocument(`${this.#root}<trk><trkseg>${piece.join('')}</trkseg></trk></gpx>`);
    if (!document) {
      this.#isDamaged = true;
      return;
    }
    const skipped = track.last !== null && track.isLastCounted ? 1 : 0;
    track.last = points[points.length - 1];
    track.isLastCounted = piece.length > 1;
    const feature = gpx(document).features[0];
    if (feature?.geometry.type !== 'LineString') return;
    const known = (feature.properties?.coordinateProperties ?? {}) as { times?: string[] };
    const line = feature.geometry.coordinates as readonly (readonly number[])[];
    const times = known.times?.length === line.length ? known.times : null;
    line.forEach(([longitude, latitude], i) => {
      if (i < skipped) return;
      // Some points without a time leave it open which time is whose.
      const time = times ? Date.parse(times[i]) : Number.NaN;
      track.way.add(longitude, latitude, time);
    });
    // By its own name, whichever prefix a maker gives the extension it stands in.
    for (const { textContent } of document.getElementsByTagNameNS('*', 'cad')) {
      const cadence = Number(textContent);
      if (!(cadence > 0)) continue;
      track.cadences += cadence;
      track.counted++;
    }
  }
}
