import { tsImport } from 'tsx/esm/api';

const file = 'examples/state-dashboard/report.json';

/** The report of a made-up state, by the maker that the tests of the dashboard use. */
export async function generate() {
  const { sampleReport } = await tsImport('../../packages/elements/test/dashboard/sample-report.ts', import.meta.url);
  return { [file]: `${JSON.stringify(sampleReport({ districts: 72, seed: 20 }))}\n` };
}
