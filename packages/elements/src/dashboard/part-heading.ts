import { html, type TemplateResult } from 'lit';
import { heading } from '../results/heading.ts';
import type { DashboardView } from './dashboard-view.ts';

/** Heading and first sentence of a part. */
export const partHead = ({ headingLevel }: DashboardView, title: string, intro: string): TemplateResult => html`${heading(headingLevel + 1, title)}
  <p class="intro">${intro}</p>`;

/** Heading of a section within a part. */
export const subHead = ({ headingLevel }: DashboardView, title: string): TemplateResult => heading(headingLevel + 2, title);
