import { tsImport } from 'tsx/esm/api';

const file = 'examples/state-dashboard/report.json';
const waves = ['2025-fall', '2026-fall'];

/** The report of a made-up state, made as any state's is: of two waves of answers, the later one beside the earlier. */
export async function generate() {
  const { joinDirectory, makeReport, simulateState } = await tsImport('../../packages/aggregate/src/index.ts', import.meta.url);
  const { communityProfile, readAnswers, tallyAnswers } = await tsImport('../../packages/core/src/index.ts', import.meta.url);
  const { district: instrument } = await tsImport('../../packages/core/src/instruments/district/index.ts', import.meta.url);
  /** @type {import('@readiness-kit/core').AggregateReport | undefined} */
  let report;
  for (const [at, wave] of waves.entries()) {
    const districts = [...simulateState({ districts: 72, instrument, seed: 20, wave: at + 1 })];
    const joined = joinDirectory({
      tallies: new Map(districts.map(({ id, responses }) => [id, tallyAnswers({ instrument, table: readAnswers(instrument, responses).table })])),
      directory: districts.map((district, line) => ({ ...district, kind: 'district', parent: null, line })),
      rosters: new Map(districts.map(({ id, rosters }) => [id, rosters])),
      groups: instrument.groups,
    });
    const made = makeReport({ state: { name: 'Jefferson', wave, instrument, profile: communityProfile, form: null, threshold: 10, ...joined }, ...(report ? { previous: report } : {}) });
    if (!made.ok) throw new Error(`no report: ${JSON.stringify(made.issues)}`);
    report = made.report;
  }
  return { [file]: `${JSON.stringify(report)}\n` };
}
