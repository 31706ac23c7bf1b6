import { readdirSync, readFileSync } from 'node:fs';

/**
 * Memory that the processes started by this one hold now (the browser with all its parts), megabytes, what they share counted
 * once each; null where /proc does not tell.
 */
export function residentMegabytes(): number | null {
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
    let kilobytes = 0;
    for (const pid of parents.keys()) {
      if (isMine(pid)) kilobytes += fieldOf(pid, 'smaps_rollup', /^Pss:\s+(\d+)/m) ?? 0;
    }
    return kilobytes / 1024;
  } catch {
    return null;
  }
}

/** A number in one of a process's files; null for a process that has just ended. */
function fieldOf(pid: number, file: string, pattern: RegExp): number | null {
  try {
    const found = pattern.exec(readFileSync(`/proc/${pid}/${file}`, 'utf8'));
    return found ? Number(found[1]) : null;
  } catch {
    return null;
  }
}
