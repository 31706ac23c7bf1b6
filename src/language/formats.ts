import { formatNumber } from './number.ts';
import { spokenLocale } from './spoken.ts';

/** The size of a file as people say it, in decimal units as shops and phones do: "820 kB", "3.8 MB", "1.2 GB". */
export function formatBytes(bytes: number): string {
  if (bytes < 1e6) return `${Math.max(1, Math.round(bytes / 1e3))} kB`;
  if (bytes < 1e9) return `${formatNumber(bytes / 1e6, bytes < 1e7 ? 1 : 0)} MB`;
  return `${formatNumber(bytes / 1e9, 1)} GB`;
}

/** When a run was analysed, in the language in use: "22 Nov 2026, 09:42". Milliseconds since 1970. */
export function formatDate(milliseconds: number): string {
  return new Intl.DateTimeFormat(spokenLocale(), { dateStyle: 'medium', timeStyle: 'short' }).format(milliseconds);
}

/** A moment of the film to the millisecond: "0:03.417", "12:04.050"; in German "0:03,417". */
export function formatTime(seconds: number): string {
  const milliseconds = Math.max(0, Math.round(seconds * 1000));
  const minutes = Math.floor(milliseconds / 60_000);
  const rest = milliseconds - minutes * 60_000;
  return `${minutes}:${rest < 10_000 ? '0' : ''}${formatNumber(rest / 1000, 3)}`;
}

/** A length of time in words: "6.5 s", "48 s", "2 min 5 s", "1 h 3 min". */
export function formatDuration(seconds: number): string {
  if (!(seconds > 0)) return '0 s';
  if (seconds < 10) return `${formatNumber(seconds, 1, 0)} s`;
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  const minutes = Math.floor(whole / 60);
  if (minutes < 60) return whole % 60 === 0 ? `${minutes} min` : `${minutes} min ${whole % 60} s`;
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
