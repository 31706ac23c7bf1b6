import { EncodedPacketSink } from 'mediabunny';
import type { Stretch } from '../../workers/shared/poseWorkerApi.ts';
import type { OpenFilm } from './openFilm.ts';
import { partsWithin } from './partsWithin.ts';

/** No codec shows a picture later than so many others that come after it in the file. */
const mostReordered = 17;

/**
 * When the pictures of a stretch are shown, in order, as the file lists them: whether they can be decoded is another
 * matter. Film seconds; where the list can't be read any further it ends.
 */
export async function* pictureTimes(film: OpenFilm, stretch: Stretch): AsyncGenerator<number, void, undefined> {
  for (const { from, to, shift } of partsWithin(film.parts, stretch)) {
    for await (const time of timesInOrder(film.track, from)) {
      if (time >= to) break;
      if (time >= from) yield time + shift;
    }
  }
}

/** Times of the track from the key frame before `from` on, sorted; each once. */
async function* timesInOrder(track: OpenFilm['track'], from: number): AsyncGenerator<number, void, undefined> {
  const packets = new EncodedPacketSink(track);
  const metadataOnly = { metadataOnly: true };
  const waiting: number[] = [];
  let last = Number.NEGATIVE_INFINITY;
  const earliest = () => {
    const time = waiting.shift() as number;
    const isNew = time > last;
    last = Math.max(last, time);
    return isNew ? [time] : [];
  };
  try {
    const start = Number.isFinite(from) ? await packets.getKeyPacket(from, metadataOnly) : null;
    for await (const { timestamp } of packets.packets(start ?? undefined, undefined, metadataOnly)) {
      let at = waiting.length;
      while (at > 0 && waiting[at - 1] > timestamp) at--;
      waiting.splice(at, 0, timestamp);
      if (waiting.length > mostReordered) yield* earliest();
    }
  } catch {
    // The list is damaged: what was read of it counts.
  }
  while (waiting.length > 0) yield* earliest();
}
