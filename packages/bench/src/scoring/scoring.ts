import { sideBySide, type Timing } from '../measure.ts';
import { peerVersion } from '../peers.ts';
import { integer, ratio } from '../report.ts';
import type { Effort, Section, Table } from '../section.ts';
import { contestants, manyRespondents, names, respondents, surveyCoreRespondents } from './contestants.ts';

/** Speed of scoring, with everything that computes the same section averages. Throws when one finds another average. */
export async function scoring({ quick }: Effort): Promise<Section> {
  const { surveyCore, others } = await contestants();
  const timings = sideBySide([...surveyCore, ...others], quick ? 5 : 15);
  const medianOf = (name: string): number => (timings.find((timing) => timing.name === name) as Timing).median;
  const peer = Math.min(...surveyCore.map(({ name }) => medianOf(name)));
  const limit = medianOf(names.typed);
  return {
    name: 'scoring',
    tables: [table(timings, peer, limit)],
    requirements: [
      { what: 'assess over the faster survey-core, respondents a second', value: peer / medianOf(names.assess), limit: 40, kind: 'at-least' },
      { what: 'personScores over the typed-array loop, respondents a second', value: limit / medianOf(names.personScores), limit: 0.5, kind: 'at-least' },
    ],
    data: { respondents, manyRespondents, surveyCoreRespondents, unit: 'nanoseconds per respondent', timings },
  };
}

function table(timings: readonly Timing[], peer: number, limit: number): Table {
  const rounds = timings[0]?.samples.length ?? 0;
  return {
    title: 'Scoring: section averages of 80 items in 10 sections',
    columns: ['', 'ns a respondent', 'a second', '× survey-core', '× the limit'],
    rows: timings.map(({ name, median }) => [name, integer(median), integer(1e9 / median), ratio(peer / median), ratio(limit / median)]),
    notes: [
      `Medians of ${rounds} interleaved rounds. ${integer(respondents)} respondents; columns and typed arrays ${integer(manyRespondents)}; ${peerVersion('survey-core')} the first ${surveyCoreRespondents}. All found the same averages to 1e-9.`,
      'assess and score do more than averages: groups, intervals, levels with gates; assess also priorities with a simulation, explanations and hashes.',
    ],
  };
}
