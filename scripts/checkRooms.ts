import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectRoot } from './projectRoot.ts';
import { type Room, rooms } from './rooms.ts';

/**
 * Holds every import of the product against the order of its rooms (`rooms.ts`): nothing reaches forwards, workers are
 * started and never imported, and a package stands only where it belongs. `--graph` prints who imports whom instead.
 */
interface Import {
  readonly from: string;
  readonly to: string;
  readonly isType: boolean;
}

const sources = execFileSync('git', ['ls-files', '-co', '--exclude-standard', 'src', 'workers'], {
  cwd: projectRoot,
  encoding: 'utf8',
})
  .split('\n')
  .filter((path) => /\.tsx?$/.test(path));

/**
 * The part of an import that names what is taken, and the module: `import type { A } from './a.ts'`, `import
 * './a.css'`.
 */
const statement = /^(?:import|export)\s+(type\s)?(?:[^;'"]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;

function importsOf(path: string): Import[] {
  const text = readFileSync(join(projectRoot, path), 'utf8');
  return [...text.matchAll(statement)].map(([, type, module]) => ({
    from: path,
    to: module!.startsWith('.') ? join(dirname(path), module!) : module!,
    isType: type !== undefined,
  }));
}

function roomOf(path: string): number {
  return rooms.findIndex((room) => path === room.path || path.startsWith(`${room.path}/`));
}

function fault({ from, to, isType }: Import): string | null {
  const own = roomOf(from);
  const room: Room | undefined = rooms[own];
  if (!room) return `${from} lies in no room. Put it into one, or add its room to scripts/rooms.ts.`;
  if (!to.startsWith('src/') && !to.startsWith('workers/')) {
    const owner = rooms.findIndex(({ brings }) => brings?.some((name) => to === name || to.startsWith(`${name}/`)));
    return owner > own ? `${from} uses ${to}, which belongs to ${rooms[owner].path} and after it.` : null;
  }
  const other = roomOf(to);
  if (other > own) {
    return `${from} imports ${to}: ${room.path} (${room.holds}) comes before ${rooms[other]?.path}. Move what you need down, or hand it in.`;
  }
  if (other !== own && rooms[other].isThread && !isType && !room.isThread) {
    return `${from} imports ${to}: it runs on another thread. Import its types; src/engine/workers starts it.`;
  }
  return null;
}

const imports = sources.flatMap(importsOf);

if (process.argv.includes('--graph')) {
  for (const [index, room] of rooms.entries()) {
    const seen = new Map<number, number>();
    for (const one of imports) {
      if (roomOf(one.from) !== index || roomOf(one.to) < 0 || roomOf(one.to) === index) continue;
      seen.set(roomOf(one.to), (seen.get(roomOf(one.to)) ?? 0) + 1);
    }
    const files = sources.filter((path) => roomOf(path) === index).length;
    const arrows = [...seen].sort(([a], [b]) => a - b).map(([other, count]) => `${rooms[other].path} ${count}`);
    console.log(`${room.path} (${files} files)${arrows.length > 0 ? ` ← ${arrows.join(', ')}` : ''}`);
  }
}

const faults = imports.map(fault).filter((sentence) => sentence !== null);
for (const sentence of faults) console.error(sentence);
if (faults.length > 0) process.exitCode = 1;
else console.log(`${sources.length} files in ${rooms.length} rooms: no import points forward.`);
