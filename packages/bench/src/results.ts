import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { isMet, type Section } from './section.ts';

/** Where runs are kept; not under version control. */
export const resultsFolder = new URL('../results/', import.meta.url);

export interface Run {
  readonly date: string;
  readonly quick: boolean;
  readonly node: string;
  readonly processors: readonly string[];
  readonly sections: readonly Section[];
}

export function runOf(sections: readonly Section[], quick: boolean, date: Date): Run {
  return { date: date.toISOString(), quick, node: process.version, processors: cpus().map(({ model }) => model), sections };
}

/** Keeps a run as JSON, with every sample. @returns its file name */
export function keepRun(run: Run): string {
  const name = `${run.date.replaceAll(':', '-')}.json`;
  const requirements = run.sections.flatMap((section) => section.requirements.map((requirement) => ({ ...requirement, met: isMet(requirement) })));
  const sections = Object.fromEntries(run.sections.map(({ name: section, data }) => [section, data]));
  mkdirSync(resultsFolder, { recursive: true });
  writeFileSync(new URL(name, resultsFolder), `${JSON.stringify({ ...run, sections, requirements }, null, 2)}\n`);
  return name;
}
