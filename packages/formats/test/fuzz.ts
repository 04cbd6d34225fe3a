// Reads many files that were changed on their way: `npm run fuzz` (12,000), `npm run fuzz -- 100000 SEED`.
import fc from 'fast-check';
import { accounted } from './accounted.ts';

const [runs = '12000', seed] = process.argv.slice(2);
const began = performance.now();
const { failed, numRuns, seed: used, counterexample, errorInstance } = await fc.check(accounted, { numRuns: Number(runs), endOnFailure: true, ...(seed === undefined ? {} : { seed: Number(seed) }) });
console.log(`${numRuns} files in ${((performance.now() - began) / 1000).toFixed(1)} s, seed ${used}: ${failed ? 'failed' : 'each read to its end, each row accounted for'}`);
if (failed) {
  console.error(counterexample?.map((value) => [new TextDecoder('latin1').decode(value[0]), value[1]]), errorInstance);
  process.exitCode = 1;
}
