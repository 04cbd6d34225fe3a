import Papa from 'papaparse';
import { district } from '@readiness-kit/core/instruments/district';
import { districtEn } from '@readiness-kit/core/instruments/district/en';
import { importResponses } from '@readiness-kit/formats';
import { median } from '../measure.ts';
import { integer } from '../report.ts';
import type { Effort, Section } from '../section.ts';

/** Least share of Papa Parse's rows a second. */
const limit = 0.5;

/** A long CSV of answers, and the same file read to cells alone by Papa Parse, taking turns. */
export async function importing({ quick }: Effort): Promise<Section> {
  const { bytes, rows } = longFile(quick ? 1000 : 8000);
  const contestants = [
    { name: 'importResponses: every check, to answers', run: (): Promise<number> => imported(bytes) },
    { name: 'Papa Parse: cells alone', run: (): Promise<number> => Promise.resolve(Papa.parse(new TextDecoder().decode(bytes)).data.length - 2) },
  ];
  const samples = contestants.map((): number[] => []);
  for (let round = -1; round < (quick ? 3 : 9); round++) {
    for (const i of round % 2 === 0 ? [0, 1] : [1, 0]) {
      const began = performance.now();
      const read = await contestants[i]?.run();
      if (read !== rows) throw new Error(`${contestants[i]?.name}: ${read} rows instead of ${rows}`);
      if (round >= 0) samples[i]?.push(performance.now() - began);
    }
  }
  // Of each round: what disturbed one disturbed the other.
  const ratio = median((samples[0] ?? []).map((ours, round) => (samples[1]?.[round] ?? NaN) / ours));
  return {
    name: 'importing',
    tables: [{
      title: `Import of a long CSV, ${integer(rows)} rows, ${(bytes.length / 1e6).toFixed(0)} MB`,
      columns: ['', 'ms', 'rows a second'],
      rows: contestants.map(({ name }, i) => [name, integer(median(samples[i] ?? [])), integer((rows / median(samples[i] ?? [])) * 1000)]),
      notes: ['Both begin with the bytes. Ours comes in pieces of 64 kB, as from a file; Papa Parse gets all at once.'],
    }],
    requirements: [{ what: 'import: rows a second, over Papa Parse on the same file', value: ratio, limit, kind: 'at-least' }],
    data: { unit: 'milliseconds', rows, samples },
  };
}

function longFile(people: number): { readonly bytes: Uint8Array; readonly rows: number } {
  const ids = district.indicators.filter(({ groups }) => (groups as readonly string[]).includes('teacher')).map(({ id }) => id).slice(0, 80);
  const lines = Array.from({ length: people }, (_, person) => ids.map((id, i) => `t-${person},teacher,${id},${(person + i) % 7 === 0 ? 'DK' : 1 + ((person * 7 + i) % 4)}\n`).join(''));
  return { bytes: new TextEncoder().encode(`respondent,group,item,answer\n${lines.join('')}`), rows: people * ids.length };
}

async function imported(bytes: Uint8Array): Promise<number> {
  const pieces = Array.from({ length: Math.ceil(bytes.length / 65_536) }, (_, i) => bytes.subarray(i * 65_536, (i + 1) * 65_536));
  const reading = importResponses({ bytes: pieces, instrument: district, texts: [districtEn] });
  let answers = 0;
  for (let next = await reading.next(); ; next = await reading.next()) {
    if (next.done) return answers;
    for (const row of next.value) if (row.kept) answers += row.responses.length;
  }
}
