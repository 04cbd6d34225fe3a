import { type AnswerTable, assess, communityProfile, personScores, readAnswers, score, scoringPlan, toResponses } from '@readiness-kit/core';
import type { Contestant } from '../measure.ts';
import { administration } from './administration.ts';
import { assertAgree, assertGroupMeansAgree } from './agreement.ts';
import { plainObjectAverages, type Sheet, sheets } from './plain-objects.ts';
import { itemsPerSection, sectionInstrument as instrument, sectionItems as sections } from './section-instrument.ts';
import { surveyCoreScorers } from './survey-core.ts';
import { typedArrayLoop, unrolledTypedArrayLoop } from './typed-arrays.ts';

export const respondents = 2000;
export const manyRespondents = 200_000;

/** survey-core takes so long that it scores only the first respondents of the same administration. */
export const surveyCoreRespondents = 200;

/** The contestants that requirements name. */
export const names = {
  assess: 'Readiness Kit: assess, rows to result',
  score: 'Readiness Kit: readAnswers and score',
  plain: 'plain objects, a loop',
  personScores: 'Readiness Kit: personScores, columns',
  typed: 'typed arrays, a loop (the limit)',
  unrolled: 'typed arrays, written out for eight items',
} as const;

const seed = 2014;
const { levels } = instrument;
const rule = communityProfile.person;

/**
 * All contestants on the same answers. Each is first held against the plain loop, or a part that was.
 *
 * @throws Error when one finds another average
 */
export async function contestants(): Promise<{ readonly surveyCore: readonly Contestant[]; readonly others: readonly Contestant[] }> {
  const table = administration(instrument, respondents, seed);
  const people = sheets(instrument, table);
  const plainLoop = () => plainObjectAverages(people, sections, levels, rule);
  const expected = plainLoop();
  const plain = { name: names.plain, amount: respondents, run: plainLoop };
  return {
    surveyCore: await surveyCore(people.slice(0, surveyCoreRespondents), expected),
    others: [...fromRows(table, expected), plain, ...fromColumns(table, expected)],
  };
}

async function surveyCore(people: readonly Sheet[], expected: readonly number[]): Promise<readonly Contestant[]> {
  const scorers = await surveyCoreScorers(sections, levels, rule);
  return scorers.map(({ name: way, toData, averages }) => {
    const data = people.map(toData);
    const name = `survey-core, ${way}`;
    assertAgree(name, averages(data), expected.slice(0, people.length * sections.length));
    return { name, amount: people.length, run: () => averages(data) };
  });
}

function fromRows(table: AnswerTable, expected: readonly number[]): readonly Contestant[] {
  const responses = toResponses(instrument, table);
  const groupOf = Array.from(table.groups, (g) => instrument.groups[g] as string);
  const runs = [
    { name: names.assess, run: () => assess({ instrument, responses }) },
    { name: names.score, run: () => score({ instrument, table: readAnswers(instrument, responses).table }) },
  ];
  return runs.map(({ name, run }) => {
    assertGroupMeansAgree(name, Object.values(run().constructs), expected, groupOf);
    return { name, amount: respondents, run };
  });
}

function fromColumns(table: AnswerTable, expected: readonly number[]): readonly Contestant[] {
  const many = administration(instrument, manyRespondents, seed + 1);
  const plan = scoringPlan(instrument, communityProfile);
  const loops = [
    { name: names.personScores, averages: (answers: AnswerTable) => personScores(plan, answers).scores },
    { name: names.typed, averages: typedArrayLoop(levels, rule, itemsPerSection) },
    { name: names.unrolled, averages: unrolledTypedArrayLoop(levels, rule) },
  ];
  return loops.map(({ name, averages }) => {
    assertAgree(name, averages(table), expected);
    assertManyAgree(name, averages(many), many);
    return { name, amount: manyRespondents, run: () => averages(many) };
  });
}

/** A few at a time: that many respondents as objects would fill the memory, and slow down what is timed next. */
function assertManyAgree(name: string, averages: Float64Array, { size, groups, answers }: AnswerTable): void {
  const width = answers.length / size;
  for (let from = 0; from < size; from += respondents) {
    const to = Math.min(size, from + respondents);
    const part = { size: to - from, respondents: null, groups: groups.subarray(from, to), answers: answers.subarray(from * width, to * width) };
    assertAgree(name, averages.subarray(from * sections.length, to * sections.length), plainObjectAverages(sheets(instrument, part), sections, levels, rule));
  }
}
