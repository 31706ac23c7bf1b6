const noBreak = '\u00a0';

/** A figure and what belongs to it stay on one line: "4 × 20 m", "5 %", "12 ± 3", "2 min 5 s". */
export function unbroken(text: string): string {
  return text
    .replace(/ ([×±]) /g, `${noBreak}$1${noBreak}`)
    .replace(/(\d) (?=(?:%|km\/h|mph|m\/s|[cm]?m|ft|in|m?s|min|h|kB|[MG]B)(?![\p{L}\d]))/gu, `$1${noBreak}`);
}
