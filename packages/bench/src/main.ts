// Runs the benchmarks: everything side by side in one run, medians and ratios, a verdict for each requirement.
import { parseArgs } from 'node:util';
import { answering } from './answering/answering.ts';
import { bytes } from './bytes.ts';
import { importing } from './importing/importing.ts';
import { intervals } from './intervals/intervals.ts';
import { pageLoad } from './page-load/page-load.ts';
import { report } from './report.ts';
import { keepRun, runOf } from './results.ts';
import { scoring } from './scoring/scoring.ts';
import { protecting } from './state/protecting.ts';
import { tallying } from './state/tallying.ts';
import { type Effort, isMet, type Section } from './section.ts';
import { whatIf } from './what-if/what-if.ts';

const help = `npm run bench -- [options]

  --only NAME   scoring, importing, bytes, intervals, page-load, answering,
                what-if, tallying or protecting; may be given more than once
  --quick       fewer rounds: to see that it runs, not to quote
  --markdown    tables in Markdown
  --help        this text

Exit code 1 when a requirement is not met.`;

const { values } = parseArgs({
  options: { only: { type: 'string', multiple: true }, quick: { type: 'boolean' }, markdown: { type: 'boolean' }, help: { type: 'boolean' } },
});

const benchmarks: Readonly<Record<string, (effort: Effort) => Section | Promise<Section>>> = {
  scoring,
  importing,
  bytes,
  intervals,
  'page-load': (effort) => pageLoad(effort, process.env['CHROME_PATH']),
  answering: (effort) => answering(effort, process.env['CHROME_PATH']),
  'what-if': (effort) => whatIf(effort, process.env['CHROME_PATH']),
  tallying,
  protecting,
};

if (values.help) console.log(help);
else process.exitCode = await run(values.only ?? Object.keys(benchmarks), { quick: values.quick ?? false });

async function run(names: readonly string[], effort: Effort): Promise<number> {
  const sections: Section[] = [];
  for (const name of names) {
    const benchmark = benchmarks[name];
    if (!benchmark) return console.error(`There is no benchmark "${name}".\n\n${help}`), 2;
    console.error(`${name} …`);
    sections.push(await benchmark(effort));
  }
  const kept = keepRun(runOf(sections, effort.quick, new Date()));
  console.log(report(sections, values.markdown ? 'markdown' : 'text'));
  console.error(`\nEvery sample: packages/bench/results/${kept}`);
  return sections.flatMap(({ requirements }) => requirements).every(isMet) ? 0 : 1;
}
