import { EncodedPacketSink, type InputVideoTrack } from 'mediabunny';
import { type AvcSequence, readAvcSequence } from './avcSequence.ts';

/** Kind of unit that holds sequence parameters. */
const sequenceParameters = 7;

/** What an H.264 track's stream says of its pictures; null for other codecs and where it can't be read. */
export async function avcSequenceOf(track: InputVideoTrack): Promise<AvcSequence | null> {
  try {
    if ((await track.getCodec()) !== 'avc') return null;
    const description = (await track.getDecoderConfig())?.description;
    const unit = description ? unitInRecord(bytesOf(description)) : await unitInStream(track);
    return unit && readAvcSequence(unit);
  } catch {
    return null;
  }
}

function bytesOf(data: AllowSharedBufferSource): Uint8Array {
  return ArrayBuffer.isView(data)
    ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
    : new Uint8Array(data);
}

/** The first unit of a decoder configuration record (ISO/IEC 14496-15, 5.3.3.1), which an MP4 and a Matroska film keep. */
function unitInRecord(record: Uint8Array): Uint8Array | null {
  if (record.length < 8 || (record[5] & 31) === 0) return null;
  const length = record[6] * 256 + record[7];
  return record.subarray(8, 8 + length);
}

/** Streams carry it in front of their first key frame, each unit behind a start code 0 0 1. */
async function unitInStream(track: InputVideoTrack): Promise<Uint8Array | null> {
  const packet = await new EncodedPacketSink(track).getFirstKeyPacket();
  if (!packet) return null;
  const { data } = packet;
  const isStart = (i: number) => data[i] === 0 && data[i + 1] === 0 && data[i + 2] === 1;
  for (let i = 0; i + 3 < data.length; i++) {
    if (!isStart(i) || (data[i + 3] & 31) !== sequenceParameters) continue;
    let end = i + 4;
    while (end < data.length && !isStart(end)) end++;
    return data.subarray(i + 3, end);
  }
  return null;
}
