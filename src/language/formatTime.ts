/** A moment of the film to the millisecond: "0:03.417", "12:04.050". */
export function formatTime(seconds: number): string {
  const milliseconds = Math.max(0, Math.round(seconds * 1000));
  const minutes = Math.floor(milliseconds / 60_000);
  const rest = milliseconds - minutes * 60_000;
  const whole = Math.floor(rest / 1000);
  return `${minutes}:${String(whole).padStart(2, '0')}.${String(rest % 1000).padStart(3, '0')}`;
}
