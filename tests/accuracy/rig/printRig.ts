import type { FilmResult } from './filmResult.ts';
import { goals } from './goals.ts';
import { statistics } from './statistics.ts';

const ms = (seconds: number) => (Number.isFinite(seconds) ? (seconds * 1000).toFixed(1) : '–');
const pad = (text: string, width: number) => text.padStart(width);

/** Prints contacts by condition, then every measure by condition. */
export function printRig(results: readonly FilmResult[]): void {
  const names = [...new Set(results.map(({ condition }) => `${condition.group}: ${condition.name}`))];
  const of = (name: string) => results.filter(({ condition }) => `${condition.group}: ${condition.name}` === name);
  const out = (line: string) => process.stdout.write(`${line}\n`);
  out(
    '\nContacts (ms)'.padEnd(40) +
      ' found/true  false wrong | touch-down bias  SD    RMS | toe-off bias  SD   RMS | contact time | scene',
  );
  for (const name of names) {
    const films = of(name);
    const sum = (read: (film: FilmResult) => number) => films.reduce((total, film) => total + read(film), 0);
    const found = sum(({ contacts }) => contacts.found);
    const down = statistics(films.flatMap(({ contacts }) => contacts.touchDownErrors));
    const off = statistics(films.flatMap(({ contacts }) => contacts.toeOffErrors));
    const time = statistics(
      films.flatMap(({ measures }) => measures.filter((m) => m.id === 'groundContactTime').map((m) => m.error)),
    );
    out(
      `${name.padEnd(40)} ${pad(`${found}/${found + sum(({ contacts }) => contacts.missed)}`, 9)} ${pad(`${sum(({ contacts }) => contacts.invented)}`, 5)} ${pad(`${sum(({ contacts }) => contacts.wrongSide)}`, 5)}  |    ${pad(ms(down.mean), 6)} ${pad(ms(down.spread), 7)} ${pad(ms(down.rms), 6)} |   ${pad(ms(off.mean), 6)} ${pad(ms(off.spread), 6)} ${pad(ms(off.rms), 6)} | ${pad(Number.isFinite(time.mean) ? time.mean.toFixed(1) : '–', 6)} ${pad(Number.isFinite(time.rms) ? time.rms.toFixed(1) : '–', 6)} | ${films.filter((film) => film.isSceneRight).length}/${films.length}`,
    );
  }
  for (const goal of goals) {
    const rows = names.flatMap((name) => {
      const films = of(name);
      const found = films.flatMap(({ measures }) => measures.filter(({ id }) => id === goal.id));
      const withheld = films.filter((film) => film.withheld.includes(goal.id)).length;
      if (found.length === 0 && withheld === 0) return [];
      const { mean, spread, rms } = statistics(found.map(({ error }) => error));
      const worst = found.reduce((most, { error }) => (Math.abs(error) > Math.abs(most) ? error : most), 0);
      const covered = found.filter(({ isCovered }) => isCovered).length;
      const digits = (value: number) => pad(Number.isFinite(value) ? value.toFixed(goal.decimals) : '–', 7);
      const width = statistics(found.map(({ halfWidth }) => halfWidth)).mean;
      return [
        `  ${name.padEnd(38)} bias ${digits(mean)} SD ${digits(spread)} RMS ${digits(rms)} worst ${digits(worst)} | interval ± ${digits(width)} holds ${pad(`${covered}/${found.length}`, 7)}${withheld > 0 ? ` withheld ${withheld}` : ''}`,
      ];
    });
    if (rows.length === 0) continue;
    out(`\n${goal.name}, ${goal.unit}${goal.most === null ? '' : ` (goal ${goal.most})`}`);
    for (const row of rows) out(row);
  }
  out(
    `\n${results.length} films, analysed in ${(results.reduce((sum, { milliseconds }) => sum + milliseconds, 0) / 1000).toFixed(1)} s`,
  );
}
