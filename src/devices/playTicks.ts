/** Has a sound played at each of `times` (seconds on the context's clock), to the sample. */
export function playTicks(sound: AudioBuffer, times: readonly number[], output: AudioNode): void {
  for (const time of times) {
    const source = output.context.createBufferSource();
    source.buffer = sound;
    source.connect(output);
    source.start(time);
  }
}
