import { defineOnce } from '../define-once.ts';
import { ReadinessResults } from './readiness-results.ts';

defineOnce('readiness-results', ReadinessResults);
