/** An XML document from its text; null where it isn't well formed. Only where there is a DOM. */
export function xmlDocument(text: string): Document | null {
  const document = new DOMParser().parseFromString(text, 'text/xml');
  return document.getElementsByTagName('parsererror').length > 0 ? null : document;
}

/** The text of a file that was cut short, with every element closed that still stood open. */
export function closed(text: string): string {
  const whole = text.slice(0, text.lastIndexOf('>') + 1);
  const open: string[] = [];
  for (const [, isEnd, name, isEmpty] of whole.matchAll(
    // No `<` within a tag, else each that is never closed would look through all the rest.
    /<(\/?)([A-Za-z_][\w:.-]*)(?:"[^"<]*"|'[^'<]*'|[^<>"'])*?(\/?)>/g,
  )) {
    if (isEnd) open.splice(open.lastIndexOf(name), 1);
    else if (!isEmpty) open.push(name);
  }
  return (
    whole +
    open
      .toReversed()
      .map((name) => `</${name}>`)
      .join('')
  );
}

/** Whether a text declares a document type, and with it perhaps entities. */
export function declaresEntities(text: string): boolean {
  return /<!(?:DOCTYPE|ENTITY)/i.test(text);
}
