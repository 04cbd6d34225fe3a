import { fixture, html, waitUntil } from '@open-wc/testing';
import type { ReadinessResult } from '@readiness-kit/core';
import '../../src/results/define.ts';
import type { ReadinessResults } from '../../src/results/readiness-results.ts';
import { communityResult } from '../fixtures/results.ts';

/** An element that has drawn a report, or why there is none. */
export async function shown(template: ReturnType<typeof html>): Promise<ReadinessResults> {
  const element = await fixture<ReadinessResults>(template);
  await waitUntil(() => element.renderRoot.querySelector('section, .notice'), 'nothing was drawn');
  await element.updateComplete;
  return element;
}

export const community = (): Promise<ReadinessResults> => shown(html`<readiness-results .result=${communityResult}></readiness-results>`);

export const all = (element: ReadinessResults, selector: string): Element[] => [...element.renderRoot.querySelectorAll(selector)];

/** Text as it is read: white space is one space. */
export const text = (node: Element | null | undefined): string => (node?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

export const textOf = (element: ReadinessResults, selector = '.root'): string => text(element.renderRoot.querySelector(selector));

export function openAll(element: ReadinessResults): void {
  for (const details of element.renderRoot.querySelectorAll('details')) details.open = true;
}

/** A copy of the community's result with something changed. */
export function damaged(change: (data: Record<string, any>) => void): ReadinessResult {
  const data = JSON.parse(JSON.stringify(communityResult));
  change(data);
  return data;
}
