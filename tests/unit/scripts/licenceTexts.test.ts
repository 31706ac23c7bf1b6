import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { licenceTexts, packageFolderOf } from '../../../scripts/licenceTexts.ts';
import { projectRoot } from '../../../scripts/projectRoot.ts';

const modules = join(projectRoot, 'node_modules');
const { dependencies } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as {
  readonly dependencies: Readonly<Record<string, string>>;
};

test('a module belongs to the innermost package that it lies in, Lope’s own to none', () => {
  expect(packageFolderOf(`${modules}/@tensorflow/tfjs-core/node_modules/long/src/long.js?x`)).toBe(
    `${modules}/@tensorflow/tfjs-core/node_modules/long`,
  );
  expect(packageFolderOf(`\0${modules}/@tensorflow/tfjs-core/dist/index.js`)).toBe(`${modules}/@tensorflow/tfjs-core`);
  expect(packageFolderOf(join(projectRoot, 'src/main.tsx'))).toBeNull();
  expect(packageFolderOf('\0rolldown/runtime.js')).toBeNull();
});

test('every package that Lope depends on has a licence text of its own or its publisher’s standard one', () => {
  const text = licenceTexts(Object.keys(dependencies).map((name) => `${modules}/${name}/index.js`));
  const parts = text.split(`\n\n${'-'.repeat(80)}\n\n`);
  expect(parts[0]).toContain('MIT License');
  expect(parts).toHaveLength(Object.keys(dependencies).length + 1);
  for (const name of Object.keys(dependencies)) {
    const part = parts.find((one) => one.startsWith(`${name} `));
    expect(part, name).toMatch(/copyright|public domain/i);
    expect(part!.length, name).toBeGreaterThan(400);
  }
});

test('the networks’ licence is there although no module imports them', () => {
  expect(licenceTexts([])).toMatch(/@mediapipe\/pose \S+ \(Apache-2\.0\)/);
});
