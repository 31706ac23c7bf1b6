import { cpus } from 'node:os';
import { liveFigures } from './liveFigures.ts';

/**
 * `npm run bench -- --live [seconds]`: frames analysed per second, delay, tasks that hold up the page, tensors and
 * memory over a live run. Ten minutes show whether anything grows.
 */
export async function benchLive(seconds: number): Promise<void> {
  process.stdout.write(
    `${cpus().length} cores (${cpus()[0]?.model}), ${seconds} s of running, lite on the processor\n`,
  );
  const { framesPerSecond, delayMilliseconds, longTasks, tensors, pageMegabytes, resident } =
    await liveFigures(seconds);
  const line = (what: string, text: string) => process.stdout.write(`  ${what.padEnd(34)}${text}\n`);
  line('frames analysed per second', spread(framesPerSecond));
  line('delay, ms', spread(delayMilliseconds));
  line(
    'tasks of over 50 ms on the page',
    longTasks.length === 0 ? 'none' : `${longTasks.length}, the longest ${Math.round(Math.max(...longTasks))} ms`,
  );
  line('tensors', tensors.join(' '));
  line('page’s heap after collection, MB', pageMegabytes.map((value) => value.toFixed(1)).join(' '));
  line('page and workers, MB', resident.map((held) => (held ? Math.round(held.pages) : '–')).join(' '));
  line('whole browser, MB', resident.map((held) => (held ? Math.round(held.browser) : '–')).join(' '));
}

function spread(values: readonly number[]): string {
  if (values.length === 0) return 'not told';
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))];
  return `median ${at(0.5)}, 5–95 % ${at(0.05)}–${at(0.95)}, lowest ${sorted[0]}, highest ${sorted[sorted.length - 1]}`;
}
