import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median } from '../measure.ts';
import { integer } from '../report.ts';
import type { Effort, Section } from '../section.ts';
import type { Format } from './made-answers.ts';

interface Measured { readonly ms: number; readonly megabytes: number }

/** Most times the bare query, most megabytes, and most times as long for each respondent where there are ten times as many. */
const limits = { overBare: 5, megabytes: 1000, growth: 1.5 } as const;
const formats = ['parquet', 'csv'] as const;

/** All tallies of answers in a file beside the means that anyone would ask DuckDB for; and how time and memory grow. */
export function tallying({ quick }: Effort): Section {
  const folder = mkdtempSync(join(tmpdir(), 'bench-state-'));
  try {
    const rows = quick ? 100_000 : 1_000_000;
    const compared = formats.map((format) => ({ format, ...beside(folder, format, rows, quick ? 2 : 5) }));
    const sizes = quick ? [10_000, 100_000] : [100_000, 1_000_000, 10_000_000];
    const growth = sizes.map((size) => {
      const place = made(folder, 'parquet', size);
      return { size, ...once('tallies', 'parquet', size, place) };
    });
    const [before, last] = growth.slice(-2) as [typeof growth[number], typeof growth[number]];
    const perRow = last.ms / last.size / (before.ms / before.size);
    return {
      name: 'tallying',
      tables: [
        {
          title: `Answers of ${integer(rows)} respondents to 80 items, on two threads`,
          columns: ['', 'bare query, ms', 'all tallies, ms', 'times'],
          rows: compared.map(({ format, bare, tallies, ratio }) => [format, integer(bare), integer(tallies), ratio.toFixed(1)]),
          notes: ['The bare query is each item’s mean by district and group. Medians; the ratio is the median of the rounds’, the two taking turns, each in a process of its own.'],
        },
        {
          title: 'Growth, from Parquet',
          columns: ['respondents', 'ms', 'µs a respondent', 'most memory, MB'],
          rows: growth.map(({ size, ms, megabytes }) => [integer(size), integer(ms), ((1000 * ms) / size).toFixed(2), integer(megabytes)]),
          notes: ['Memory is that of the whole process, Node and what compiles the script included.'],
        },
      ],
      requirements: [
        ...compared.map(({ format, ratio }) => ({ what: `tallying: all tallies from ${format}, times the bare query`, value: ratio, limit: limits.overBare, kind: 'at-most' as const })),
        { what: `tallying: memory for ${integer(last.size)} respondents, MB`, value: last.megabytes, limit: limits.megabytes, kind: 'at-most' },
        { what: `tallying: time a respondent, ${integer(last.size)} over ${integer(before.size)}`, value: perRow, limit: limits.growth, kind: 'at-most' },
      ],
      data: { unit: 'milliseconds', compared, growth },
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function beside(folder: string, format: Format, rows: number, rounds: number): { readonly bare: number; readonly tallies: number; readonly ratio: number; readonly samples: readonly (readonly number[])[] } {
  const place = made(folder, format, rows);
  const samples = Array.from({ length: rounds }, (_, round) => {
    const times: number[] = [];
    for (const what of round % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const)) times[what] = once(what === 0 ? 'bare' : 'tallies', format, rows, place).ms;
    return times;
  });
  const of = (what: number): number => median(samples.map((times) => times[what] as number));
  return { bare: of(0), tallies: of(1), ratio: median(samples.map(([bare = NaN, tallies = NaN]) => tallies / bare)), samples };
}

function made(folder: string, format: Format, rows: number): string {
  const place = join(folder, `${format}-${rows}`);
  once('make', format, rows, place);
  return place;
}

const script = fileURLToPath(new URL('once.ts', import.meta.url));

function once(what: 'make' | 'bare' | 'tallies', format: Format, rows: number, folder: string): Measured {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script, what, format, String(rows), folder], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${what} ${format} ${rows}: ${stderr}`);
  return JSON.parse(stdout.trim().split('\n').at(-1) as string) as Measured;
}
