/** The size of a file as people say it, in decimal units as shops and phones do: "820 kB", "3.8 MB", "1.2 GB". */
export function formatBytes(bytes: number): string {
  if (bytes < 1e6) return `${Math.max(1, Math.round(bytes / 1e3))} kB`;
  if (bytes < 1e9) return `${bytes < 1e7 ? (bytes / 1e6).toFixed(1) : Math.round(bytes / 1e6)} MB`;
  return `${(bytes / 1e9).toFixed(1)} GB`;
}

/** When a run was analysed, in the reader's own language: "22 Nov 2026, 09:42". Milliseconds since 1970. */
export function formatDate(milliseconds: number, locale?: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(milliseconds);
}

/** A moment of the film to the millisecond: "0:03.417", "12:04.050". */
export function formatTime(seconds: number): string {
  const milliseconds = Math.max(0, Math.round(seconds * 1000));
  const minutes = Math.floor(milliseconds / 60_000);
  const rest = milliseconds - minutes * 60_000;
  const whole = Math.floor(rest / 1000);
  return `${minutes}:${String(whole).padStart(2, '0')}.${String(rest % 1000).padStart(3, '0')}`;
}

/** A length of time in words: "6.5 s", "48 s", "2 min 5 s", "1 h 3 min". */
export function formatDuration(seconds: number): string {
  if (!(seconds > 0)) return '0 s';
  if (seconds < 10) return `${Number(seconds.toFixed(1))} s`;
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  const minutes = Math.floor(whole / 60);
  if (minutes < 60) return whole % 60 === 0 ? `${minutes} min` : `${minutes} min ${whole % 60} s`;
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
