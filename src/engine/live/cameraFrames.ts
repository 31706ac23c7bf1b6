/** A camera's frames as they come. */
export interface CameraFrames {
  /** Ends the reading; the track itself stays its owner's. */
  close(): void;
}

/** What browsers with breakout boxes offer beside the types that TypeScript knows. */
interface TrackProcessor {
  readonly readable: ReadableStream<VideoFrame>;
}
type TrackProcessorConstructor = new (options: {
  readonly track: MediaStreamTrack;
  readonly maxBufferSize: number;
}) => TrackProcessor;

/**
 * Reads a camera's frames, each with the time of its capture in microseconds on the camera's own clock.
 *
 * Where the browser hands out a track's frames (Chromium), they are taken as they are. Elsewhere the frame that a video
 * element shows is taken each time it changes. Both end in silence when the track ends: its owner hears of that.
 *
 * @param onFrame owns the frame and closes it.
 */
export function cameraFrames(track: MediaStreamTrack, onFrame: (frame: VideoFrame) => void): CameraFrames {
  const Processor = (globalThis as { MediaStreamTrackProcessor?: TrackProcessorConstructor }).MediaStreamTrackProcessor;
  return Processor ? processed(new Processor({ track, maxBufferSize: 1 }), onFrame) : shown(track, onFrame);
}

function processed({ readable }: TrackProcessor, onFrame: (frame: VideoFrame) => void): CameraFrames {
  const reader = readable.getReader();
  let isOpen = true;
  const read = async () => {
    while (isOpen) {
      const { value, done } = await reader.read();
      if (value && isOpen) onFrame(value);
      else value?.close();
      if (done) return;
    }
  };
  read().catch(() => undefined);
  return {
    close() {
      isOpen = false;
      void reader.cancel().catch(() => undefined);
    },
  };
}

function shown(track: MediaStreamTrack, onFrame: (frame: VideoFrame) => void): CameraFrames {
  const video = document.createElement('video');
  video.muted = true;
  video.playsInline = true;
  video.srcObject = new MediaStream([track]);
  let isOpen = true;
  let request = 0;
  const next = () => {
    request = video.requestVideoFrameCallback((now, { captureTime }) => {
      if (!isOpen) return;
      onFrame(new VideoFrame(video, { timestamp: Math.round(1000 * (captureTime ?? now)) }));
      next();
    });
  };
  next();
  void video.play().catch(() => undefined);
  return {
    close() {
      isOpen = false;
      video.cancelVideoFrameCallback(request);
      video.srcObject = null;
    },
  };
}
