import type { Table } from './table.ts';

/** A table as Markdown or, with columns set under each other, for the screen. */
export function tableText({ title, note, head, rows }: Table, form: 'markdown' | 'screen'): string {
  if (form === 'markdown') {
    const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
    return [
      `### ${title}`,
      '',
      ...(note ? [note, ''] : []),
      line(head),
      line(head.map(() => '---')),
      ...rows.map(line),
      '',
    ].join('\n');
  }
  const plain = (cell: string) => cell.replaceAll('**', '');
  const widths = head.map((name, c) => Math.max(name.length, ...rows.map((row) => plain(row[c]).length)));
  const line = (cells: readonly string[]) =>
    cells.map((cell, c) => (c === 0 ? plain(cell).padEnd(widths[c]) : plain(cell).padStart(widths[c]))).join('  ');
  return [`\n${title}`, line(head), ...rows.map((row) => line(row).replace(/ $/, '')), ''].join('\n');
}
