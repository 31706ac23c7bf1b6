/** A cell of a table; text, a number, or nothing. */
export type CsvCell = string | number | null;

/** What a spreadsheet takes for a formula by its first sign: ASCII's four, and their full-width forms. */
const startsFormula = /^\s*[=+\-@＝＋－＠]/;
/** Some spreadsheets drop these and look at what follows. */
const startsBlank = /^[\t\r\n]/;

/**
 * A table as CSV (RFC 4180) that spreadsheets open as meant: with a byte order mark, so that letters are read as
 * UTF-8, decimal points, and no text that a spreadsheet would take for a formula.
 */
export function csv(head: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return `\ufeff${plainCsv(head, rows)}`;
}

/** The same without the byte order mark, for programs that would take it for part of the first name. */
export function plainCsv(head: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return `${[head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

function cell(value: CsvCell): string {
  if (value === null) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  // An apostrophe makes text of what begins like a formula.
  const safe = startsFormula.test(value) || startsBlank.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
