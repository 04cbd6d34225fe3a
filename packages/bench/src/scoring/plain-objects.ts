import { type Answer, type AnswerTable, decodeAnswer, type Instrument } from '@readiness-kit/core';
import { averagePoints, type CoverageRule, isCovered } from './section-averages.ts';

/** A respondent as most programs keep one: answers by item id; a question that was not reached is not there. */
export type Sheet = Readonly<Record<string, Answer>>;

/** Objects as they come out of a request: the engine keeps those it parsed faster than those built key by key. */
export function sheets({ indicators }: Instrument, table: AnswerTable): readonly Sheet[] {
  return Array.from({ length: table.size }, (_, r) => {
    const answers = indicators.map((x, i) => [x.id, decodeAnswer(table.answers[r * indicators.length + i] as number)] as const);
    return JSON.parse(JSON.stringify(Object.fromEntries(answers.filter(([, answer]) => answer !== null)))) as Sheet;
  });
}

/** The loop one would write without a library: section averages of every respondent, one section after the other; NaN = too little answered. */
export function plainObjectAverages(people: readonly Sheet[], sections: readonly (readonly string[])[], levels: number, rule: CoverageRule): number[] {
  const averages: number[] = [];
  for (const sheet of people) {
    for (const items of sections) {
      let steps = 0;
      let answered = 0;
      let eligible = 0;
      for (const item of items) {
        const answer = sheet[item];
        if (answer === 'not-applicable') continue;
        eligible++;
        if (typeof answer !== 'number') continue;
        answered++;
        steps += answer - 1;
      }
      averages.push(isCovered(eligible, answered, rule) ? averagePoints(steps, answered, levels) : NaN);
    }
  }
  return averages;
}
