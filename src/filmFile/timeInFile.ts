import { EncodedPacketSink } from 'mediabunny';
import type { OpenFilm } from './openFilm.ts';

/** Rounding between a container's units and seconds. */
const rounding = 1e-4;

/**
 * When the picture on show at `time` begins (both film seconds); null where the file does not hold its data: a copy
 * that was cut short lacks its end.
 */
export async function timeInFile(film: OpenFilm, time: number): Promise<number | null> {
  const { shift } = film.parts.findLast((part) => time >= part.from + part.shift - rounding) ?? film.parts[0];
  const packet = await new EncodedPacketSink(film.track).getPacket(time - shift + rounding).catch(() => null);
  return packet && packet.timestamp + shift;
}
