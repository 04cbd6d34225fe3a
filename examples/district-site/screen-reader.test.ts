import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { formIndicators, type Instrument, type SurveyText } from '@readiness-kit/core';
import { district } from '@readiness-kit/core/instruments/district';
import { districtAr } from '@readiness-kit/core/instruments/district/ar';
import { districtEn } from '@readiness-kit/core/instruments/district/en';
import type { Browser, Page, SerializedAXNode } from 'puppeteer-core';
import { serveExample } from '../../scripts/lib/serve-example.mjs';
import { openBrowser } from '../hostile-pages/visit.ts';

// What a screen reader is told: the browser's accessibility tree on every screen of a form, against the
// instrument's own words.
let browser: Browser;
let site: Awaited<ReturnType<typeof serveExample>>;

before(async () => {
  process.env.PORT = '0';
  site = await serveExample();
  browser = await openBrowser();
});
after(async () => {
  await browser.close();
  await site.close();
});

/** The tree, flat and in reading order. */
async function tree(page: Page): Promise<readonly SerializedAXNode[]> {
  const flat = (node: SerializedAXNode): readonly SerializedAXNode[] => [node, ...(node.children ?? []).flatMap(flat)];
  const root = await page.accessibility.snapshot();
  return root ? flat(root) : [];
}

/** What a form asks a group, screen by screen: the construct, and its prompts. */
function expected(text: SurveyText, formId: string, group: string) {
  const instrument: Instrument = district;
  const asked = formIndicators(instrument, instrument.forms.find(({ id }) => id === formId) ?? assert.fail(), group);
  const constructOf = (id: string): string => instrument.indicators.find((indicator) => indicator.id === id)?.construct ?? assert.fail(id);
  return [...new Set(asked.map(constructOf))].map((construct) => ({
    heading: text.constructs[construct]?.name ?? assert.fail(construct),
    prompts: asked.filter((id) => constructOf(id) === construct).map((id) => text.indicators[id]?.items?.[group]?.prompt ?? assert.fail(id)),
  }));
}

const named = new Set(['button', 'checkbox', 'combobox', 'DisclosureTriangle', 'group', 'heading', 'link', 'option', 'progressbar', 'radio', 'textbox']);

for (const { path, form, group, text, choose } of [
  { path: 'index.html', form: 'quick', group: 'learner', text: districtEn, choose: true },
  { path: 'families-ar.html', form: 'family', group: 'family', text: districtAr, choose: false },
]) {
  test(`${path}: on every screen of the ${form} form, a screen reader meets where one is, the question, its answers and the way on, in this order`, async () => {
    const page = await browser.newPage();
    await page.goto(new URL(path, site.url).href, { waitUntil: 'networkidle0' });
    if (choose) {
      const groups = (await tree(page)).filter(({ role }) => role === 'button').map(({ name }) => name);
      assert.equal(groups.length, 7);
      await page.locator(`readiness-survey >>> [part="screen"] button`).click();
    }
    const screens = expected(text, form, group);
    assert.ok(screens.length > 5);
    for (const [i, { heading, prompts }] of screens.entries()) {
      await page.waitForFunction((name, prompt) => {
        const root = document.querySelector('readiness-survey')?.shadowRoot;
        return root?.querySelector('.heading')?.textContent.trim() === name && root?.querySelector('legend')?.textContent.trim() === prompt;
      }, {}, heading, prompts[0]);
      const nodes = await tree(page);
      for (const { role, name } of nodes) if (named.has(role)) assert.ok(name?.trim(), `a ${role} without a name on “${heading}”`);
      const at = (role: string, name?: string): number => nodes.findIndex((node) => node.role === role && (name === undefined || node.name === name));
      const places = [at('progressbar'), at('heading', heading), ...prompts.map((prompt) => at('group', prompt))];
      assert.ok(places.every((place, n) => place > (places[n - 1] ?? 0)), `“${heading}”: ${JSON.stringify(places)}`);
      assert.equal(nodes[at('progressbar')]?.value, i + 1);
      if (i > 0 || choose) assert.ok(nodes[at('heading', heading)]?.focused, 'where one starts to read');
      const radios = nodes.filter(({ role }) => role === 'radio');
      const choices = text.levels.length + 2;
      assert.equal(radios.length, prompts.length * choices);
      for (const [n, { name = '' }] of radios.entries()) if (n % choices < text.levels.length) assert.ok(name.includes(text.levels[n % choices]?.name ?? '–'), name);
      assert.equal(new Set(radios.slice(0, choices).map(({ name }) => name)).size, choices);
      for (let question = 0; question < prompts.length; question++) {
        await page.evaluate((q) => document.querySelector('readiness-survey')?.shadowRoot?.querySelectorAll('fieldset')[q]?.querySelector('input')?.click(), question);
      }
      const after = await tree(page);
      assert.equal(after.filter(({ role, checked }) => role === 'radio' && checked === true).length, prompts.length, 'what was chosen is said');
      const way = after.filter(({ role }) => role === 'button').at(-1);
      assert.ok(after.lastIndexOf(way as SerializedAXNode) > after.findLastIndex(({ role }) => role === 'radio'));
      await page.evaluate(() => document.querySelector('readiness-survey')?.shadowRoot?.querySelector<HTMLButtonElement>('button.primary')?.click());
    }
    await page.waitForFunction(() => document.querySelector('readiness-survey')?.shadowRoot?.querySelector('[part="review"]'));
    const review = await tree(page);
    for (const prompt of screens.flatMap(({ prompts }) => prompts)) assert.ok(review.some(({ name = '' }) => name.includes(prompt ?? '–')), `the review lacks “${prompt}”`);
    await page.evaluate(() => document.querySelector('readiness-survey')?.shadowRoot?.querySelector<HTMLButtonElement>('button.primary')?.click());
    await page.waitForFunction(() => !document.querySelector('readiness-survey')?.shadowRoot?.querySelector('[part="review"]'));
    const end = await tree(page);
    assert.ok(end.some(({ role, focused }) => role === 'heading' && focused), 'the end begins at its heading');
    assert.ok(end.filter(({ role }) => named.has(role)).every(({ name }) => name?.trim()));
    await page.close();
  });
}
