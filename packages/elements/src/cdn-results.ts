// The one script of a page that shows results and holds no survey: smaller than the survey's, which loads them later.
import './results/define.ts';
import { defineResultsWhenUsed } from './results/when-used.ts';

defineResultsWhenUsed(document);
