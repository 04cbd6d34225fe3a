import { isServer } from 'lit';
import './survey/define.ts';

// An app that a server draws imports this there too. Results can wait: the survey's first screen does not wait for them.
if (!isServer) void import('./results/when-used.ts').then(({ defineResultsWhenUsed }) => defineResultsWhenUsed(document));
