import { defineOnce } from '../define-once.ts';
import { ReadinessTrend } from './readiness-trend.ts';

defineOnce('readiness-trend', ReadinessTrend);
