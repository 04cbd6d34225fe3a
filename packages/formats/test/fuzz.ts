// Gives every reader many files that were changed on their way: `npm run fuzz` (12,000 each), `npm run fuzz -- 100000 SEED`.
import fc from 'fast-check';
import { accounted, directoryAccounted, mappingSaid, surveySaid } from './accounted.ts';

const [runs = '12000', seed] = process.argv.slice(2);
for (const [name, property] of Object.entries({ responses: accounted, directories: directoryAccounted, mappings: mappingSaid, codebooks: surveySaid })) {
  const began = performance.now();
  const { failed, numRuns, seed: used, counterexample, errorInstance } = await fc.check(property as fc.IRawProperty<unknown>, { numRuns: Number(runs), endOnFailure: true, ...(seed === undefined ? {} : { seed: Number(seed) }) });
  console.log(`${name}: ${numRuns} files in ${((performance.now() - began) / 1000).toFixed(1)} s, seed ${used}: ${failed ? 'failed' : 'each read to its end, nothing unaccounted for'}`);
  if (failed) {
    console.error(counterexample, errorInstance);
    process.exitCode = 1;
  }
}
