import { answerCode, type AnswerTable } from '@readiness-kit/core';
import { averagePoints, type CoverageRule, isCovered } from './section-averages.ts';

/** A loop over answer codes into a new column of section averages, as `personScores` makes one. */
export type TypedArrayLoop = (table: AnswerTable) => Float64Array;

/** One number holds a section's sums: steps above the lowest level in 5 bits, answered items in 4, eligible items in 4. */
const answeredUnit = 1 << 5;
const eligibleUnit = 1 << 9;

/**
 * The limit: the fastest loop we know over one answer at a time. It is made for sections of eight neighbouring items of
 * equal weight, asked of everyone, and for nothing else: no weights, no groups, no coverage to report.
 */
export function typedArrayLoop(levels: number, rule: CoverageRule): TypedArrayLoop {
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

/** Faster still, by reading two answers as one 16-bit number: shown beside the limit, to be open about it. */
export function pairedTypedArrayLoop(levels: number, rule: CoverageRule): TypedArrayLoop {
  const unit = unitsByCode();
  const pair = Int32Array.from({ length: 11 * 256 }, (_, two) => (unit[two & 255] ?? 0) + (unit[two >>> 8] ?? 0));
  const average = averageBySums(levels, rule);
  return ({ answers }) => {
    const pairs = new Uint16Array(answers.buffer, answers.byteOffset, answers.length >> 1);
    const averages = new Float64Array(answers.length >> 3);
    for (let cell = 0, at = 0; cell < averages.length; cell++, at += 4) {
      averages[cell] = average[
        (pair[pairs[at] as number] as number) + (pair[pairs[at + 1] as number] as number) +
        (pair[pairs[at + 2] as number] as number) + (pair[pairs[at + 3] as number] as number)
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
