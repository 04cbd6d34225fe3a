export { cheapestRaises } from './cheapest-raises.ts';
export type { Cheapest, CheapestInput } from './cheapest-raises.ts';
export { whatIf } from './what-if.ts';
export type { Outcome, Raises, WhatIfInput } from './what-if.ts';
