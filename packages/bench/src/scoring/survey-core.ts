import type { Answer } from '@readiness-kit/core';
import { peerFile } from '../peers.ts';
import type { Sheet } from './plain-objects.ts';
import { averagePoints, type CoverageRule, isCovered } from './section-averages.ts';

/** The part of survey-core that is used. Its own types are not there unless it is installed. */
interface SurveyCore {
  readonly Model: new (json: object) => SurveyModel;
  readonly registerFunction: (info: { readonly name: string; readonly func: (answers: readonly unknown[]) => number | null }) => void;
}

interface SurveyModel {
  data: object;
  getVariable(name: string): unknown;
}

/** Takes the answers of respondents, one after the other, and gives their section averages. */
export interface SurveyCoreScorer {
  readonly name: string;
  /** Turns a sheet into what this model takes; not timed. */
  readonly toData: (sheet: Sheet) => object;
  /** NaN = too little answered. */
  readonly averages: (data: readonly object[]) => number[];
}

/** How a model asks the items of a section, and refers to one in an expression. */
interface Questions {
  readonly name: string;
  readonly elements: (items: readonly string[], section: number) => readonly object[];
  readonly reference: (item: string, section: number) => string;
  readonly toData: (sheet: Sheet, sections: readonly (readonly string[])[]) => object;
}

const choices = ['dont-know', 'not-applicable', 'declined'];

/** Ids without points: in an expression a point goes into an object. */
const plain = (item: string): string => item.replaceAll('.', '_');

const ratings: Questions = {
  name: 'a rating an item',
  elements: (items) => items.map((item) => ({ type: 'rating', name: plain(item), rateValues: [1, 2, 3, 4, ...choices] })),
  reference: (item) => `{${plain(item)}}`,
  toData: (sheet) => Object.fromEntries(Object.entries(sheet).map(([item, answer]) => [plain(item), answer])),
};

const matrices: Questions = {
  name: 'a matrix a section',
  elements: (items, section) => [{ type: 'matrix', name: `matrix${section}`, columns: [1, 2, 3, 4, ...choices], rows: items.map(plain) }],
  reference: (item, section) => `{matrix${section}.${plain(item)}}`,
  toData: (sheet, sections) =>
    Object.fromEntries(sections.map((items, section) => [`matrix${section}`, Object.fromEntries(items.filter((item) => item in sheet).map((item) => [plain(item), sheet[item] as Answer]))])),
};

/**
 * survey-core's way: a model of all items and a calculated value for each section, with the coverage rule as a
 * function of its own. The model is made once; per respondent its data is set and the values are read.
 */
export async function surveyCoreScorers(sections: readonly (readonly string[])[], levels: number, rule: CoverageRule): Promise<readonly SurveyCoreScorer[]> {
  const core = (await import(peerFile('survey-core/fesm/survey-core.mjs').href)) as SurveyCore;
  core.registerFunction({ name: 'sectionAverage', func: (answers) => sectionAverage(answers, levels, rule) });
  return [matrices, ratings].map((questions) => scorer(core, questions, sections));
}

function scorer({ Model }: SurveyCore, questions: Questions, sections: readonly (readonly string[])[]): SurveyCoreScorer {
  const model = new Model({
    pages: sections.map((items, section) => ({ elements: questions.elements(items, section) })),
    calculatedValues: sections.map((items, section) => ({
      name: `average${section}`,
      expression: `sectionAverage(${items.map((item) => questions.reference(item, section)).join(', ')})`,
    })),
  });
  return {
    name: questions.name,
    toData: (sheet) => questions.toData(sheet, sections),
    averages: (people) =>
      people.flatMap((data) => {
        model.data = data;
        return sections.map((_, section) => (model.getVariable(`average${section}`) as number | null | undefined) ?? NaN);
      }),
  };
}

function sectionAverage(answers: readonly unknown[], levels: number, rule: CoverageRule): number | null {
  let steps = 0;
  let answered = 0;
  let eligible = 0;
  for (const answer of answers) {
    if (answer === 'not-applicable') continue;
    eligible++;
    if (typeof answer !== 'number') continue;
    answered++;
    steps += answer - 1;
  }
  return isCovered(eligible, answered, rule) ? averagePoints(steps, answered, levels) : null;
}
