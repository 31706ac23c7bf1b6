/** When a run was analysed, in the reader's own language: "22 Nov 2026, 09:42". Milliseconds since 1970. */
export function formatDate(milliseconds: number, locale?: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(milliseconds);
}
