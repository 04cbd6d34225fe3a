import { joinDirectory, makeReport, simulateState } from '@readiness-kit/aggregate';
import { collectAnswers, communityProfile, type Tally, tallyAnswers } from '@readiness-kit/core';
import { district as instrument } from '@readiness-kit/core/instruments/district';
import { integer } from '../report.ts';
import type { Effort, Section } from '../section.ts';

const form = 'quick';
/** Most seconds. */
const limit = 60;

/** A made-up state's tallies, protected and made into a report. */
export function protecting({ quick }: Effort): Section {
  const size = quick ? 100 : 1000;
  const tallies = new Map<string, Tally>();
  const directory = [];
  const rosters = new Map<string, Readonly<Record<string, number>>>();
  let people = 0;
  for (const { responses, ...place } of simulateState({ districts: size, instrument, form, seed: 20261123 })) {
    const collector = collectAnswers(instrument);
    responses.forEach((response, row) => collector.add(response, row));
    const { table } = collector.finish();
    people += table.size;
    tallies.set(place.id, tallyAnswers({ instrument, table, form }));
    directory.push({ kind: 'district' as const, parent: null, line: directory.length, ...place });
    rosters.set(place.id, place.rosters);
  }
  const joined = joinDirectory({ tallies, directory, rosters, groups: instrument.groups });
  const began = performance.now();
  const made = makeReport({ state: { name: 'Bench', wave: '2026-fall', instrument, profile: communityProfile, form, threshold: 10, ...joined } });
  const seconds = (performance.now() - began) / 1000;
  if (!made.ok) throw new Error(JSON.stringify(made.issues));
  const { districts, columns } = made.report;
  const figures = districts.flatMap(({ values }) => values.slice(0, instrument.constructs.length));
  const published = figures.filter((value) => value !== null).length / figures.length;
  return {
    name: 'protecting',
    tables: [{
      title: `Protect and report: ${integer(size)} districts, ${instrument.groups.length} groups, ${instrument.constructs.length} constructs, ${integer(people)} respondents`,
      columns: ['', 'seconds', 'most memory, MB', 'districts’ figures published'],
      rows: [['makeReport, threshold 10', seconds.toFixed(1), integer(process.resourceUsage().maxRSS / 1000), `${Math.round(100 * published)} %`]],
      notes: [`${columns.length} columns. Memory is that of the whole process, answers of one district at a time included. Once: what it does takes no turns.`],
    }],
    requirements: [{ what: `protecting: seconds for ${integer(size)} districts`, value: seconds, limit, kind: 'at-most' }],
    data: { unit: 'seconds', seconds, published },
  };
}
