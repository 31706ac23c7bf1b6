/** A recording's file name, which holds when it began, so that nothing else has to be kept about it. */
export function recordingName(startedAt: number): string {
  return `${startedAt}-${crypto.randomUUID().slice(0, 8)}.mp4`;
}
