import { defineOnce } from '../define-once.ts';
import { ReadinessDashboard } from './readiness-dashboard.ts';

defineOnce('readiness-dashboard', ReadinessDashboard);
