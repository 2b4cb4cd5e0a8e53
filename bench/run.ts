import { readdirSync } from 'node:fs';
import type { Row } from './measure.ts';

/**
 * Runs every `*.bench.ts` of this folder, or those whose name contains one of the arguments (`npm run bench -- graph`), and prints
 * what they measured. A budget is shown beside its measurement; nothing passes or fails by the clock.
 */
const wanted = process.argv.slice(2);
const files = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.bench.ts'))
  .filter((name) => wanted.length === 0 || wanted.some((word) => name.includes(word)))
  .sort();

for (const file of files) {
  const { default: bench } = (await import(`./${file}`)) as {
    default: () => readonly Row[] | Promise<readonly Row[]>;
  };
  print(file.replace('.bench.ts', ''), await bench());
}

function print(title: string, rows: readonly Row[]): void {
  const width = Math.max(...rows.map(({ name }) => name.length));
  console.log(`\n${title}`);
  for (const { name, value, unit, budget } of rows) {
    const measured = `${rounded(value).padStart(10)} ${unit.padEnd(7)}`;
    console.log(`  ${name.padEnd(width)} ${measured}${budgetNote(value, unit, budget)}`);
  }
}

/** Points and factors are to be reached, everything else is to be kept under. */
function budgetNote(value: number, unit: string, budget: number | undefined): string {
  if (budget === undefined) return '';
  const least = unit === 'points' || unit === 'times';
  const held = least ? value >= budget : value <= budget;
  return `${held ? ' ' : '!'} budget: ${least ? 'at least' : 'at most'} ${budget}`;
}

function rounded(value: number): string {
  if (Number.isInteger(value)) return value.toLocaleString('en');
  return value.toLocaleString('en', { maximumSignificantDigits: 3 });
}
