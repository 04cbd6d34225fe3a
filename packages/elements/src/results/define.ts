import { defineOnce } from '../define-once.ts';
import { ReadinessDistribution } from './readiness-distribution.ts';
import { ReadinessExplanation } from './readiness-explanation.ts';
import { ReadinessPerspectives } from './readiness-perspectives.ts';
import { ReadinessPriorities } from './readiness-priorities.ts';
import { ReadinessProfile } from './readiness-profile.ts';
import { ReadinessResults } from './readiness-results.ts';

defineOnce('readiness-results', ReadinessResults);
defineOnce('readiness-profile', ReadinessProfile);
defineOnce('readiness-perspectives', ReadinessPerspectives);
defineOnce('readiness-distribution', ReadinessDistribution);
defineOnce('readiness-explanation', ReadinessExplanation);
defineOnce('readiness-priorities', ReadinessPriorities);
