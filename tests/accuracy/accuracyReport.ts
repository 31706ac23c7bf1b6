import type { Figure } from './figure.ts';
import { knownShortfalls } from './knownShortfalls.ts';

const introduction = `# Accuracy

What Lope's whole chain answers against truth that it did not make. \`npm run accuracy -- --write\` writes this page.

- **Rendered films**: the virtual runner (\`tests/virtualRunner\`) is posed from stated form, so contacts, lean, overstride and the rest
  are known before anything is drawn. Its films go through decoder, network, tracking, events and measures like any film.
- **Motion capture** of three runners with force plates, projected to films of several rates and views, with noise.
- **Real clips** with hand-marked contacts, as pose tracks and as films. Labels are up to 0.9 frame late by their rule.

## What the pose model itself does
\`npm run calibrate\` renders twelve films of other bodies, clothes, forms and cameras than those below and compares.
Seen from the side BlazePose puts the ears 5.6 % of trunk length ahead of and 4.8 % above where they are, the hips 5.7 % below
the joints and 1 % ahead; \`src/gait/track/toAnatomy.ts\` takes that back. What is left over, constant or not, stands as
\`modelError\` in each measure: the constant part is taken off, the rest widens the interval. Mannequins are not people: how far these
figures carry over to real bodies is only known from five real clips by eye, where lean was right or 2–4° low before the correction.

`;

/** The accuracy table as a page of Markdown. */
export function accuracyReport(figures: readonly Figure[]): string {
  const lines: string[] = [];
  for (const subject of new Set(figures.map((figure) => figure.subject))) {
    lines.push(`### ${subject}`, '', '| measure | found | true | goal | |', '| --- | --- | --- | --- | --- |');
    for (const { measure, found, truth, goal, isMet } of figures.filter((figure) => figure.subject === subject)) {
      lines.push(
        `| ${measure} | ${found} | ${truth} | ${goal ?? ''} | ${goal === null ? '' : isMet ? 'met' : '**missed**'} |`,
      );
    }
    lines.push('');
  }
  const shortfalls = knownShortfalls.map(({ subject, measure, why }) => `- ${subject}, ${measure}: ${why}`);
  const short = shortfalls.length > 0 ? `## What falls short, and why\n${shortfalls.join('\n')}\n\n` : '';
  return `${introduction}${short}## The table\n\n${lines.join('\n')}`;
}
