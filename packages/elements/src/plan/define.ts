import { defineOnce } from '../define-once.ts';
import { ReadinessPlan } from './readiness-plan.ts';

defineOnce('readiness-plan', ReadinessPlan);
