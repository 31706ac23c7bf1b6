import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts in hundredths of a second whatever the kernel's own tick is (USER_HZ). */
const ticksPerSecond = 100;

/**
 * Processor time that the processes started by this one have used so far (the browser with its decoders), seconds; null
 * where /proc does not tell. Unlike the clock, it hardly depends on what else the machine is doing.
 */
export function processorSeconds(): number | null {
  const processes = new Map<number, { parent: number; ticks: number }>();
  try {
    for (const entry of readdirSync('/proc')) {
      if (!/^\d+$/.test(entry)) continue;
      const stat = statOf(Number(entry));
      if (stat) processes.set(Number(entry), stat);
    }
  } catch {
    return null;
  }
  if (processes.size === 0) return null;
  const mine = (pid: number): boolean => {
    const parent = processes.get(pid)?.parent;
    return parent !== undefined && (parent === process.pid || mine(parent));
  };
  let ticks = 0;
  for (const [pid, process] of processes) if (mine(pid)) ticks += process.ticks;
  return ticks / ticksPerSecond;
}

/** Processor time that the whole machine has used so far, on all cores, seconds; null where /proc does not tell. */
export function machineSeconds(): number | null {
  try {
    const [, user, nice, system, , , interrupts, soft] = readFileSync('/proc/stat', 'utf8')
      .split('\n')[0]
      .split(/\s+/)
      .map(Number);
    return (user + nice + system + interrupts + soft) / ticksPerSecond;
  } catch {
    return null;
  }
}

/** Fields 4, 14 and 15 of proc(5)'s stat; null for a process that has just ended. */
function statOf(pid: number): { parent: number; ticks: number } | null {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in field 2 may hold blanks and brackets.
    const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
    return { parent: Number(fields[1]), ticks: Number(fields[11]) + Number(fields[12]) };
  } catch {
    return null;
  }
}
