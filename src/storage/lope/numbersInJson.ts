/** What JSON has no word for, as an object of one field that nothing else in a run is called by. */
const field = '$number';

/** JSON in which the unknown stays NaN instead of becoming null. */
export function writeNumbers(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) =>
    typeof one === 'number' && !Number.isFinite(one) ? { [field]: String(one) } : one,
  );
}

/** The way back. @throws SyntaxError when it is no JSON. */
export function readNumbers(text: string): unknown {
  return JSON.parse(text, (_, one: unknown) => {
    if (typeof one !== 'object' || one === null || !(field in one)) return one;
    return Number(one[field]);
  });
}
