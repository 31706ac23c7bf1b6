import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measures } from '../src/heuristics/measures.ts';
import { projectRoot } from './projectRoot.ts';

const document = join(projectRoot, 'docs', 'MEASURES.md');
const heading = '## What is possible';

/** The doc comment that stands before a measure's limits: their source. */
const sourceOfLimits = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*const limits: Limits/;

/**
 * The part of `docs/MEASURES.md` that lists the physical limits of every measure with their sources, made of the
 * measures themselves and of the comments that stand before their limits.
 *
 * @throws Error for a measure whose limits have no source beside them.
 */
export function limitsPart(): string {
  const folder = join(projectRoot, 'src', 'heuristics');
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  const rows = measures.map(({ id, unit, limits, words }) => {
    const comment = files.find((file) => file.includes(`  id: '${id}',`))?.match(sourceOfLimits)?.[1];
    if (!comment) throw new Error(`The limits of ${id} have no source beside them.`);
    const source = comment
      .replace(/\s*\n\s*\*\s?/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    return `| ${words.name} | ${limits.join(' to ')} ${unit} | ${source} |`;
  });
  return [
    heading,
    '',
    'Outside these limits a number is not shown, since the video was misread; they are wider than any runner by the error',
    'of an ordinary video. `npm run pictures` writes this table from `src/heuristics`.',
    '',
    '| measure | possible | why |',
    '| --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

/** `docs/MEASURES.md` as it should be: what was written by hand, and the limits after it. */
export function documentWithLimits(): string {
  return `${readFileSync(document, 'utf8').split(heading)[0].trimEnd()}\n\n${limitsPart()}`;
}

/** Brings the limits in `docs/MEASURES.md` up to date. */
export function writeLimits(): void {
  writeFileSync(document, documentWithLimits());
}
