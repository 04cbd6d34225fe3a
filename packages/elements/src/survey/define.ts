import { defineOnce } from '../define-once.ts';
import { ReadinessSurvey } from './readiness-survey.ts';

defineOnce('readiness-survey', ReadinessSurvey);
