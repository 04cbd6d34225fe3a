import { defineOnce } from '../define-once.ts';
import { ReadinessPaper } from './readiness-paper.ts';

defineOnce('readiness-paper', ReadinessPaper);
