import { readdirSync, readFileSync } from 'node:fs';

/** Memory that a browser holds, megabytes, what its processes share counted once each. */
export interface ResidentMegabytes {
  /** What runs pages and their workers. */
  readonly pages: number;
  /** With all its other parts, some of which come and go by themselves. */
  readonly browser: number;
}

/** What the browser that this process started holds now; null where /proc does not tell. */
export function residentMegabytes(): ResidentMegabytes | null {
  try {
    const parents = new Map<number, number>();
    for (const entry of readdirSync('/proc')) {
      if (!/^\d+$/.test(entry)) continue;
      const parent = fieldOf(Number(entry), 'status', /^PPid:\s+(\d+)/m);
      if (parent !== null) parents.set(Number(entry), parent);
    }
    const isMine = (pid: number): boolean => {
      const parent = parents.get(pid);
      return parent !== undefined && (parent === process.pid || isMine(parent));
    };
    let [pages, browser] = [0, 0];
    for (const pid of parents.keys()) {
      if (!isMine(pid)) continue;
      const megabytes = (fieldOf(pid, 'smaps_rollup', /^Pss:\s+(\d+)/m) ?? 0) / 1024;
      browser += megabytes;
      if (textOf(pid, 'cmdline').includes('--type=renderer')) pages += megabytes;
    }
    return { pages, browser };
  } catch {
    return null;
  }
}

/** A number in one of a process's files; null for a process that has just ended. */
function fieldOf(pid: number, file: string, pattern: RegExp): number | null {
  const found = pattern.exec(textOf(pid, file));
  return found ? Number(found[1]) : null;
}

/** Empty for a process that has just ended. */
function textOf(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
