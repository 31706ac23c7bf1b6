/** Seconds; short enough to be a moment, long enough to be heard over a treadmill. */
const seconds = 0.04;
/** Hertz: above the rumble of belt and steps, and where ears and small loudspeakers are good. */
const pitch = 1500;
/** How quickly it fades, seconds. */
const fade = 0.008;

/** One tick, loudest at its very beginning, so that the ear's moment is the scheduled one. */
export function tickSound(context: BaseAudioContext): AudioBuffer {
  const { sampleRate } = context;
  const buffer = context.createBuffer(1, Math.round(seconds * sampleRate), sampleRate);
  const samples = buffer.getChannelData(0);
  for (let i = 0; i < samples.length; i++) {
    const time = i / sampleRate;
    samples[i] = Math.exp(-time / fade) * Math.cos(2 * Math.PI * pitch * time);
  }
  return buffer;
}
