import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './projectRoot.ts';

/** One package that is built in, with the text of its licence. */
interface Licence {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
}

const modules = join(projectRoot, 'node_modules');
const licenceFile = /^(licen[cs]e|copying|notice)(\.|-|$)/i;

/** Packages whose files are copied into the site without being imported by any module. */
const copied = ['@mediapipe/pose', '@tensorflow/tfjs-backend-wasm'];

/** For packages that name their licence and leave its text out, as their publishers do. */
const standard: Readonly<Record<string, (holder: string) => string>> = {
  MIT: (holder) =>
    `Copyright (c) ${holder}\n\n${readFileSync(join(modules, 'react', 'LICENSE'), 'utf8')
      .split('\n')
      .slice(3)
      .join('\n')}`,
  'Apache-2.0': (holder) => `Copyright ${holder}\n\n${readFileSync(join(modules, 'comlink', 'LICENSE'), 'utf8')}`,
  Unlicense: () =>
    'This is free and unencumbered software released into the public domain. Anyone is free to copy, modify, publish, use,\ncompile, sell, or distribute this software, either in source code form or as a compiled binary, for any purpose,\ncommercial or non-commercial, and by any means. It is provided “as is”, without warranty of any kind. For more\ninformation, please refer to <https://unlicense.org>.',
};

/** The folder of the package that a built-in module lies in; null for Lope's own and for what the bundler adds. */
export function packageFolderOf(module: string): string | null {
  const path = module.split('\\').join('/').replace(/^\0/, '').split('?')[0];
  const at = path.lastIndexOf('/node_modules/');
  if (at < 0) return null;
  const [first, second] = path.slice(at + '/node_modules/'.length).split('/');
  return `${path.slice(0, at)}/node_modules/${first.startsWith('@') ? `${first}/${second}` : first}`;
}

/**
 * The licences of everything that the site is made of, Lope's own first, as one text.
 *
 * @param built every module of the bundle.
 * @throws Error for a package without a licence: what may not be passed on may not be built in.
 */
export function licenceTexts(built: Iterable<string>): string {
  const folders = new Set([
    ...copied.map((name) => join(modules, name)),
    ...[...built].flatMap((id) => packageFolderOf(id) ?? []),
  ]);
  const own = readFileSync(join(projectRoot, 'LICENSE'), 'utf8').trim();
  const licences = [...folders].map(licenceOf).sort((a, b) => a.name.localeCompare(b.name, 'en'));
  const parts = licences.map(({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text.trim()}`);
  const line = `\n\n${'-'.repeat(80)}\n\n`;
  const head =
    'Lope\n\n' +
    own +
    '\n\n' +
    `It is built from the following, and thanks those who wrote it:\n${licences.map(({ name }) => `  ${name}`).join('\n')}`;
  return `${[head, ...parts].join(line)}\n`;
}

function licenceOf(folder: string): Licence {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly name: string;
    readonly version: string;
    readonly license?: string;
    readonly author?: string | { readonly name?: string };
  };
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => licenceFile.test(file)) : [];
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8').trim());
  const holder = (typeof author === 'string' ? author : author?.name) ?? `the authors of ${name}`;
  const text = texts.length > 0 ? texts.join('\n\n') : standard[license ?? '']?.(holder);
  if (!license || !text) throw new Error(`${name} has no licence that can be passed on.`);
  return { name, version, licence: license, text };
}
