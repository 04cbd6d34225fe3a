import { answerCode, type AnswerTable, type Instrument } from '@readiness-kit/core';

/**
 * Made-up answers of many respondents, the same for the same seed. Items differ in how far along the district is,
 * respondents in how they lean; one answer in ten is no level, and one respondent in eight stops on the way.
 */
export function administration({ groups, indicators, levels }: Instrument, size: number, seed: number): AnswerTable {
  const uniform = randomNumbers(seed);
  const width = indicators.length;
  const standing = indicators.map(() => 0.3 + 0.55 * uniform());
  const answers = new Uint8Array(size * width);
  for (let r = 0; r < size; r++) {
    const leaning = 0.4 * (uniform() - 0.5);
    const reached = uniform() < 1 / 8 ? Math.floor(width * uniform()) : width;
    for (let i = 0; i < reached; i++) {
      const apart = uniform();
      const level = 1 + Math.floor(levels * clamp((standing[i] as number) + leaning + 0.5 * (uniform() - 0.5)));
      answers[r * width + i] = apart < 0.9 ? level : notALevel(apart);
    }
  }
  return {
    size,
    respondents: Array.from({ length: size }, (_, r) => `r${String(r).padStart(8, '0')}`),
    groups: Uint8Array.from({ length: size }, (_, r) => Math.floor((r * groups.length) / size)),
    answers,
  };
}

const clamp = (x: number): number => Math.min(0.999, Math.max(0, x));

/** @param apart 0.9 … 1 */
function notALevel(apart: number): number {
  if (apart < 0.94) return answerCode.dontKnow;
  if (apart < 0.97) return answerCode.notApplicable;
  return apart < 0.98 ? answerCode.declined : answerCode.missing;
}

/** Uniform numbers in [0, 1): Marsaglia's xorshift on 32 bits (Journal of Statistical Software 8, 2003). */
function randomNumbers(seed: number): () => number {
  let x = (seed ^ 0x9e3779b9) | 1;
  return () => {
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    return (x >>> 0) / 2 ** 32;
  };
}
