import { defineOnce } from '../define-once.ts';
import { ReadinessTeam } from './readiness-team.ts';

defineOnce('readiness-team', ReadinessTeam);
