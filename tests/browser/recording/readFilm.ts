import { BlobSource, EncodedPacketSink, Input, MP4, VideoSampleSink } from 'mediabunny';
import { readFrameNumber } from './numberedFrames.ts';

/** One frame of a film: its time in seconds and the number that it shows. */
export interface ShownFrame {
  readonly time: number;
  readonly number: number;
}

/** Size of a film and all its frames, decoded. */
export async function readFilm(film: Blob): Promise<{ width: number; height: number; frames: ShownFrame[] }> {
  const input = new Input({ source: new BlobSource(film), formats: [MP4] });
  try {
    const track = (await input.getPrimaryVideoTrack())!;
    const [width, height] = [await track.getDisplayWidth(), await track.getDisplayHeight()];
    const frames: ShownFrame[] = [];
    for await (const sample of new VideoSampleSink(track).samples()) {
      const frame = sample.toVideoFrame();
      frames.push({ time: sample.timestamp, number: readFrameNumber(frame, width, height) });
      frame.close();
      sample.close();
    }
    return { width, height, frames };
  } finally {
    input.dispose();
  }
}

/** Time and size of every packet, by walking through, and the time found when `jumps` are jumped to. */
export async function readPackets(film: Blob, jumps: readonly number[] = []) {
  const input = new Input({ source: new BlobSource(film), formats: [MP4] });
  try {
    const sink = new EncodedPacketSink((await input.getPrimaryVideoTrack())!);
    const packets: { time: number; bytes: number; type: string }[] = [];
    for await (const { timestamp, byteLength, type } of sink.packets()) {
      packets.push({ time: timestamp, bytes: byteLength, type });
    }
    const found: (number | null)[] = [];
    for (const jump of jumps) found.push((await sink.getPacket(jump))?.timestamp ?? null);
    return { packets, found };
  } finally {
    input.dispose();
  }
}
