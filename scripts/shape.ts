import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseSync } from 'vite';
import { projectRoot } from './projectRoot.ts';

/** `npm run shape [-- checkout]`: how large the product's files, its functions and their lists of parameters are. */
interface Shape {
  readonly name: string;
  readonly place: string;
  readonly lines: number;
  readonly parameters: number;
}

type Node = Record<string, unknown>;

const root = resolve(process.argv[2] ?? projectRoot);
const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', 'src', 'workers'], { cwd: root })
  .toString()
  .split('\n')
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
const linesOf = (text: string) => text.split('\n').length;

/** Every function with a body below a node, by its own name or that of what holds it. */
function functionsIn(node: unknown, holder: string, text: string, path: string): Shape[] {
  if (node === null || typeof node !== 'object') return [];
  if (Array.isArray(node)) return node.flatMap((one) => functionsIn(one, holder, text, path));
  const { type, id, key, params, body, start, end } = node as Node;
  const own = ((id ?? key) as Node | null | undefined)?.name;
  const name = typeof own === 'string' ? own : holder;
  const found = Object.values(node).flatMap((child) => functionsIn(child, name, text, path));
  if (!body || !/^(Function|ArrowFunction)/.test(String(type))) return found;
  const from = text.slice(0, start as number).split('\n').length;
  const lines = linesOf(text.slice(start as number, end as number));
  return [...found, { name, place: `${path}:${from}`, lines, parameters: (params as unknown[]).length }];
}

const functions = files.flatMap(({ path, text }) => functionsIn(parseSync(path, text).program, '(module)', text, path));
const largest = [...functions].sort((a, b) => b.lines - a.lines).slice(0, 5);
const longest = [...functions].sort((a, b) => b.parameters - a.parameters).slice(0, 5);
const lengths = files.map(({ text }) => linesOf(text) - 1);

console.log(`${lengths.reduce((sum, length) => sum + length, 0)} lines in ${files.length} files`);
console.log(
  `${lengths.filter((length) => length < 10).length} files under ten lines, the longest ${Math.max(...lengths)}`,
);
console.log(`${functions.length} functions; the largest:`);
for (const { name, place, lines } of largest) console.log(`  ${lines} lines  ${name}  ${place}`);
console.log('the longest lists of parameters:');
for (const { name, place, parameters } of longest) console.log(`  ${parameters}  ${name}  ${place}`);
