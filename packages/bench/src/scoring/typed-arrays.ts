import { answerCode, type AnswerTable } from '@readiness-kit/core';
import { averagePoints, type CoverageRule, isCovered } from './section-averages.ts';

/** A loop over answer codes into a new column of section averages, as `personScores` makes one. */
export type TypedArrayLoop = (table: AnswerTable) => Float64Array;

/**
 * The limit: a plain loop over typed arrays, as one writes it who needs section averages and nothing else. Sections
 * are runs of neighbouring items of equal weight, asked of everyone: no weights, no groups.
 *
 * @param itemsPerSection items of each section, in the order of the columns
 */
export function typedArrayLoop(levels: number, { minCoverage, minItems }: CoverageRule, itemsPerSection: number): TypedArrayLoop {
  const least = minCoverage - 1e-9; // the guard of the engine
  const scale = 100 / (levels - 1);
  return ({ answers }) => {
    const averages = new Float64Array(answers.length / itemsPerSection);
    for (let cell = 0, at = 0; cell < averages.length; cell++) {
      let steps = 0;
      let answered = 0;
      let eligible = 0;
      for (const end = at + itemsPerSection; at < end; at++) {
        const code = answers[at] as number;
        if (code === answerCode.notApplicable) continue;
        eligible++;
        if (code < 1 || code > levels) continue;
        answered++;
        steps += code - 1;
      }
      const enough = answered > 0 && (answered >= minItems || answered === eligible) && answered >= least * eligible;
      averages[cell] = enough ? (scale * steps) / answered : NaN;
    }
    return averages;
  };
}

/** One number holds a section's sums: steps above the lowest level in 5 bits, answered items in 4, eligible items in 4. */
const answeredUnit = 1 << 5;
const eligibleUnit = 1 << 9;

/**
 * Faster, and good for nothing else: written out for sections of just eight items, with every average looked up in a
 * table made for it. Shown beside the limit, to be open about what is possible.
 */
export function unrolledTypedArrayLoop(levels: number, rule: CoverageRule): TypedArrayLoop {
  const unit = unitsByCode();
  const average = averageBySums(levels, rule);
  return ({ answers }) => {
    const averages = new Float64Array(answers.length >> 3);
    for (let cell = 0, at = 0; cell < averages.length; cell++, at += 8) {
      averages[cell] = average[
        (unit[answers[at] as number] as number) + (unit[answers[at + 1] as number] as number) +
        (unit[answers[at + 2] as number] as number) + (unit[answers[at + 3] as number] as number) +
        (unit[answers[at + 4] as number] as number) + (unit[answers[at + 5] as number] as number) +
        (unit[answers[at + 6] as number] as number) + (unit[answers[at + 7] as number] as number)
      ] as number;
    }
    return averages;
  };
}

function unitsByCode(): Int32Array {
  return Int32Array.from({ length: 11 }, (_, code) => {
    if (code === answerCode.notApplicable) return 0;
    return code >= 1 && code < answerCode.dontKnow ? eligibleUnit + answeredUnit + code - 1 : eligibleUnit;
  });
}

function averageBySums(levels: number, rule: CoverageRule): Float64Array {
  return Float64Array.from({ length: eligibleUnit << 4 }, (_, sums) => {
    const [eligible, answered, steps] = [sums >>> 9, (sums >>> 5) & 15, sums & 31];
    return isCovered(eligible, answered, rule) ? averagePoints(steps, answered, levels) : NaN;
  });
}
