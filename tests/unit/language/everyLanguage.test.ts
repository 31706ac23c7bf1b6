import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { afterEach, describe, expect, it } from 'vitest';
import { projectRoot } from '../../../scripts/projectRoot.ts';
import { type Language, languages, speak } from '../../../src/language/spoken.ts';

afterEach(() => speak('en', 'en-GB'));

function sourcesIn(folder: string, ending: RegExp): readonly string[] {
  return readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter((path) => ending.test(path));
}

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

/** Every node of a file that satisfies a test, the outermost only where `within` says so. */
function nodesOf(node: unknown, isWanted: (one: Node) => boolean): readonly Node[] {
  if (Array.isArray(node)) return node.flatMap((one) => nodesOf(one, isWanted));
  if (!isNode(node)) return [];
  const below = Object.values(node).flatMap((one) => nodesOf(one, isWanted));
  return isWanted(node) ? [node, ...below] : below;
}

function parsed(path: string): Node {
  const { program, errors } = parseSync(path, readFileSync(join(projectRoot, path), 'utf8'));
  expect(errors).toEqual([]);
  return program as unknown as Node;
}

/** The texts of literals and templates in a piece of code. */
function textsIn(node: unknown): readonly string[] {
  return nodesOf(node, ({ type }) => type === 'Literal' || type === 'TemplateElement').map(({ value }) =>
    typeof value === 'string' ? value : ((value as { cooked?: string } | null)?.cooked ?? ''),
  );
}

/** What is not the English part of words that another file joins with the others. */
const isShared = ([name]: readonly [string, unknown]) => !name.startsWith('english');

describe('every word is said in every language', () => {
  /** All texts of a record by where they stand. */
  function textsOf(value: unknown, place: string): ReadonlyMap<string, string> {
    if (typeof value === 'string') return new Map([[place, value]]);
    if (typeof value !== 'object' || value === null) return new Map();
    return new Map(Object.entries(value).flatMap(([key, one]) => [...textsOf(one, `${place}.${key}`)]));
  }

  const files = sourcesIn('src/language', /(?<!\.de)\.ts$/);

  it.each(files)('%s', async (path) => {
    const module: Readonly<Record<string, unknown>> = await import(join(projectRoot, path));
    const texts = (language: Language) => {
      speak(language, language);
      return textsOf(Object.fromEntries(Object.entries(module).filter(isShared)), path);
    };
    const english = texts('en');
    for (const language of languages.filter((one) => one !== 'en')) {
      const own = texts(language);
      expect([...own.keys()].sort()).toEqual([...english.keys()].sort());
      for (const [place, text] of own) {
        expect(text.trim() === '' && english.get(place)?.trim() !== '', `${place} says nothing`).toBe(false);
        // Names, units and single words may be the same in both.
        const isSentence = /\p{L}{3,} \p{L}{2,} \p{L}{2,}/u.test(text);
        if (isSentence) expect(text, place).not.toBe(english.get(place));
      }
    }
  });
});

describe('no sentence stands outside the words', () => {
  /** What a person reads or hears of an element, besides its text. */
  const read = ['aria-label', 'aria-description', 'alt', 'title', 'label', 'placeholder', 'hint', 'caption'];

  /** The texts that stand written in an expression, as far as it is they that are shown. */
  function shownBy(expression: unknown): readonly string[] {
    if (!isNode(expression)) return [];
    const { type, right, consequent, alternate, quasis } = expression;
    if (type === 'LogicalExpression') return shownBy(right);
    if (type === 'ConditionalExpression') return [consequent, alternate].flatMap(shownBy);
    return type === 'TemplateLiteral' ? textsIn(quasis) : type === 'Literal' ? textsIn(expression) : [];
  }

  it.each(sourcesIn('src', /\.tsx$/))('%s', (path) => {
    const program = parsed(path);
    const shown = nodesOf(program, ({ type }) => type === 'JSXText').map(({ value }) => String(value));
    const inBraces = nodesOf(program, ({ type }) => type === 'JSXElement' || type === 'JSXFragment')
      .flatMap(({ children }) => children as readonly Node[])
      .filter(({ type }) => type === 'JSXExpressionContainer')
      .flatMap(({ expression }) => shownBy(expression));
    const attributes = nodesOf(program, ({ type }) => type === 'JSXAttribute')
      .filter(({ name }) => read.includes(String((name as Node).name)))
      .map(({ value }) => value)
      .filter(isNode)
      .map((value) => (value.type === 'JSXExpressionContainer' ? value.expression : value))
      .filter(isNode)
      .flatMap(shownBy);
    const texts = [...shown, ...inBraces, ...attributes].map((text) => text.replace(/&\w+;/g, ''));
    // Keys and units are called so everywhere.
    expect(texts.filter((text) => /\p{L}{2,}/u.test(text) && !['Esc', '+Z'].includes(text))).toEqual([]);
  });
});

/** How units of shares begin in the file formats. */
const shareUnit = 'fraction of';

describe('what makes a sentence makes it in every language', () => {
  it.each(sourcesIn('src/language', /(?<!\.de)\.ts$/))('%s', (path) => {
    const exported = nodesOf(parsed(path).body, ({ type }) => type === 'ExportNamedDeclaration')
      .map(({ declaration }) => declaration)
      .filter(isNode)
      .filter(({ type }) => type === 'FunctionDeclaration' || type === 'VariableDeclaration');
    const nameOf = (one: Node) => ((one.id ?? (one.declarations as readonly Node[])[0].id) as Node).name as string;
    const loose = exported
      .filter((one) => isShared([nameOf(one), one]))
      .filter(
        (one) =>
          nodesOf(one, ({ type, callee }) => type === 'CallExpression' && (callee as Node).name === 'spoken').length ===
          0,
      );
    expect(loose.flatMap(textsIn).filter((text) => /\p{L}{3,} \p{L}{2,}/u.test(text) && text !== shareUnit)).toEqual(
      [],
    );
  });
});
