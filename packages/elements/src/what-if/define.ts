import { defineOnce } from '../define-once.ts';
import { ReadinessWhatIf } from './readiness-what-if.ts';

defineOnce('readiness-what-if', ReadinessWhatIf);
