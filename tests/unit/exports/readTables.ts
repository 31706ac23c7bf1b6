/** A table read as a spreadsheet does (RFC 4180): a record for each row, by the names of its head. */
export function readCsv(text: string): { readonly head: readonly string[]; readonly rows: readonly string[][] } {
  const records: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  const source = text.replace(/^\ufeff/, '');
  for (let i = 0; i < source.length; i++) {
    const sign = source[i];
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (source[i + 1] === '"') {
        cell += '"';
        i++;
      } else isQuoted = false;
    } else if (sign === '"') isQuoted = true;
    else if (sign === ',' || sign === '\n') {
      records[records.length - 1].push(cell);
      cell = '';
      if (sign === '\n') records.push([]);
    } else if (sign !== '\r') cell += sign;
  }
  const [head, ...rows] = records.slice(0, -1);
  const uneven = rows.findIndex((row) => row.length !== head.length);
  if (uneven >= 0) throw new Error(`Row ${uneven + 1} has ${rows[uneven].length} cells, the head ${head.length}.`);
  return { head, rows };
}

/** One column's numbers; an empty cell is NaN. */
export function numbersIn({ head, rows }: ReturnType<typeof readCsv>, name: string): number[] {
  const column = head.indexOf(name);
  if (column < 0) throw new Error(`There is no column ${name}.`);
  return rows.map((row) => (row[column] === '' ? Number.NaN : Number(row[column])));
}

/** A marker file as OpenSim reads it: every cell of every row must be there. */
export function readTrc(text: string) {
  const lines = text.trimEnd().split('\n');
  const [first, keys, values, names, axes] = lines.map((line) => line.split('\t'));
  const header = Object.fromEntries(keys.map((key, i) => [key, values[i]]));
  const markers = names.slice(2).filter((_, i) => i % 3 === 0);
  const expected = markers.flatMap((_, k) => [`X${k + 1}`, `Y${k + 1}`, `Z${k + 1}`]);
  if (first[0] !== 'PathFileType' || first[1] !== '4' || first[2] !== '(X/Y/Z)') throw new Error('No marker file.');
  if (names[0] !== 'Frame#' || names[1] !== 'Time') throw new Error('No frame numbers or no times.');
  if (axes.slice(2).join() !== expected.join()) throw new Error('The axes are not X1 Y1 Z1 X2 …');
  // Many labs leave a line blank before the rows.
  const rows = lines.slice(lines[5]?.trim() === '' ? 6 : 5).map((line) => line.split('\t').map(number));
  const wrong = rows.find((row) => row.length !== 2 + 3 * markers.length);
  if (wrong) throw new Error(`A row has ${wrong.length} cells for ${markers.length} markers.`);
  const axis = (marker: string, offset: number) => rows.map((row) => row[2 + 3 * markers.indexOf(marker) + offset]);
  return {
    header,
    markers,
    frames: rows.map(([frame]) => frame),
    times: rows.map(([, time]) => time),
    x: (marker: string) => axis(marker, 0),
    y: (marker: string) => axis(marker, 1),
    z: (marker: string) => axis(marker, 2),
  };
}

/** A motion file as OpenSim reads it: as many rows and columns as it says. */
export function readMot(text: string) {
  const lines = text.trimEnd().split('\n');
  const end = lines.indexOf('endheader');
  const header = Object.fromEntries(
    lines
      .slice(0, end)
      .filter((line) => /^\w+=/.test(line))
      .map((line) => line.split('=') as [string, string]),
  );
  const labels = lines[end + 1].split('\t');
  const rows = lines.slice(end + 2).map((line) => line.split('\t').map(number));
  if (Number(header.nRows) !== rows.length) throw new Error(`nRows is ${header.nRows}, there are ${rows.length}.`);
  if (Number(header.nColumns) !== labels.length)
    throw new Error(`nColumns is ${header.nColumns} for ${labels.length}.`);
  if (rows.some((row) => row.length !== labels.length)) throw new Error('A row is not as long as the head.');
  return {
    title: lines[0],
    header,
    labels,
    times: rows.map(([time]) => time),
    column: (name: string) => rows.map((row) => row[labels.indexOf(name)]),
  };
}

/** C's own reader takes a number or NaN, and no empty cell. */
function number(cell: string): number {
  if (cell !== 'NaN' && !/^-?\d+(\.\d+)?$/.test(cell)) throw new Error(`“${cell}” is no number.`);
  return Number(cell);
}
