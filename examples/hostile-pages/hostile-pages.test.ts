import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { serveExample } from '../../scripts/lib/serve-example.mjs';
import { openBrowser, resultShown, toTheEnd, toTheQuestion, visit as visitUrl, type Visit } from './visit.ts';

// The survey on pages that are bad hosts: it must look and work as on a plain one.
const styled = ['bootstrap3.html', 'rem.html', 'reset.html'];
const widths = [320, 1000];
const screens = ['groups', 'question'] as const;
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

const visit = (name: string): Promise<Visit> => visitUrl(browser, new URL(`../hostile-pages/${name}`, site.url).href);

interface Drawn {
  readonly what: string;
  /** Left and top from the element's own, width, height. */
  readonly box: readonly number[];
  readonly style: string;
}

/** Everything the survey draws, where the page gives it this width. */
async function drawn(name: string, screen: (typeof screens)[number], width: number): Promise<Drawn[]> {
  const { page, leave } = await visit(name);
  await page.setViewport({ width: width + 100, height: 900 });
  if (screen === 'question') await toTheQuestion(page);
  const all = await page.evaluate((width) => {
    const main = document.querySelector('main') as HTMLElement;
    for (const [property, value] of Object.entries({ width: `${width}px`, 'box-sizing': 'content-box', padding: '0', margin: '0' })) main.style.setProperty(property, value, 'important');
    const survey = document.querySelector('readiness-survey') as HTMLElement;
    const from = survey.getBoundingClientRect();
    // The choices of a closed list are the browser's to draw.
    return [...(survey.shadowRoot?.querySelectorAll('.root, .root *:not(option)') ?? [])].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const { color, fontSize, fontFamily, fontWeight, letterSpacing, textTransform, textAlign, visibility } = getComputedStyle(element);
      return {
        what: `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`,
        box: [x - from.x, y - from.y, width, height],
        style: [color, fontSize, fontFamily, fontWeight, letterSpacing, textTransform, textAlign, visibility].join(' '),
      };
    });
  }, width);
  await leave();
  return all;
}

const plain = new Map<string, Drawn[]>();

for (const screen of screens) {
  for (const width of widths) {
    test(`plain.html, ${screen} at ${width} px: there is something to compare with`, async () => {
      const here = await drawn('plain.html', screen, width);
      plain.set(`${screen} ${width}`, here);
      const visible = here.filter(({ box: [, , w = 0, h = 0] }) => w > 20 && h > 10).map(({ what }) => what);
      const wanted = screen === 'groups' ? { 'button.option': 7, 'div.heading': 1 } : { 'fieldset.': 1, 'legend.': 1, 'label.option': 6, 'button.primary': 1 };
      for (const [what, count] of Object.entries(wanted)) assert.equal(visible.filter((each) => each === what).length, count, what);
      const ofRoot = here[0]?.box[2] ?? 0;
      assert.ok(ofRoot >= Math.min(width, 736) && ofRoot <= width, `${ofRoot} px: as wide as there is room, to a limit`);
    });

    for (const name of [...styled, 'csp.html', 'twice.html']) {
      test(`${name}, ${screen} at ${width} px: every box is within 1 px of where it is on a plain page, and every letter the same`, async () => {
        const expected = plain.get(`${screen} ${width}`) ?? assert.fail('nothing to compare with');
        const here = await drawn(name, screen, width);
        assert.deepEqual(here.map(({ what }) => what), expected.map(({ what }) => what));
        const pairs = here.map((is, i) => ({ is, plain: expected[i] as Drawn }));
        const off = pairs.filter(({ is, plain }) => is.style !== plain.style || is.box.some((value, side) => Math.abs(value - (plain.box[side] ?? NaN)) > 1));
        assert.deepEqual(off, []);
      });
    }
  }
}

for (const name of styled) {
  test(`${name} does reach what is not in the survey`, async () => {
    const { page, leave } = await visit(name);
    const look = () => page.evaluate(() => {
      const outside = document.querySelector('main')?.appendChild(document.createElement('fieldset')) as HTMLElement;
      outside.innerHTML = '<legend>Outside</legend><label class="option title"><input type="radio"> Yes</label>';
      const sizes = [...outside.querySelectorAll('*')].map((element) => [element.getBoundingClientRect().height, getComputedStyle(element).fontSize].join(' '));
      outside.remove();
      return sizes.join(', ');
    });
    const hostile = await look();
    await page.evaluate(() => document.querySelectorAll('style, link[rel=stylesheet]').forEach((sheet) => sheet.remove()));
    assert.notEqual(hostile, await look());
    await leave();
  });
}

for (const name of ['plain.html', ...styled, 'csp.html']) {
  test(`${name}: from the first question to the result, without an error, a warning or a violation`, async () => {
    const { page, errors, warnings, violations, leave } = await visit(name);
    await toTheEnd(page);
    await resultShown(page);
    await page.waitForNetworkIdle();
    assert.deepEqual([errors, warnings, await violations()], [[], [], []]);
    await leave();
  });
}

test('csp.html has its policy at work: what breaks it is heard', async () => {
  const { page, violations, leave } = await visit('csp.html');
  const thrown = await page.evaluate(() => {
    document.querySelector('main')?.setAttribute('style', 'color: red');
    try {
      document.createElement('p').innerHTML = '<b>text</b>';
      return '';
    } catch (error) {
      return (error as Error).name;
    }
  });
  assert.equal(thrown, 'TypeError');
  await page.waitForFunction(() => (globalThis as unknown as { heard: string[] }).heard.length === 2);
  assert.match((await violations()).join('\n'), /^style-src-attr [\s\S]*require-trusted-types-for/);
  await leave();
});

test('twice.html warns once, counted to the result, and works', async () => {
  const { page, errors, warnings, leave } = await visit('twice.html');
  assert.match(warnings.join('\n'), /<readiness-survey> is already defined/);
  await toTheEnd(page);
  await resultShown(page);
  await page.waitForNetworkIdle();
  assert.equal(warnings.length, 1, warnings.join('\n'));
  assert.deepEqual(errors, []);
  await leave();
});

test('stripped.html shows what is inside the tag; with the script it is not to be seen', async () => {
  const seen = async (name: string): Promise<boolean> => {
    const { page, leave } = await visit(name);
    const text = await page.evaluate(() => {
      const paragraph = document.querySelector('readiness-survey p') as HTMLElement;
      return paragraph.checkVisibility() && paragraph.getBoundingClientRect().height > 10 ? document.body.innerText : '';
    });
    await leave();
    return /needs JavaScript.*555-0142/.test(text);
  };
  assert.equal(await seen('stripped.html'), true);
  assert.equal(await seen('plain.html'), false);
});

for (const name of ['plain.html', ...styled, 'csp.html', 'twice.html', 'stripped.html']) {
  test(`${name} fits 320 px`, async () => {
    const { page, leave } = await visit(name);
    await page.setViewport({ width: 320, height: 700 });
    assert.ok(await scrollWidth(page) <= 320);
    if (name !== 'stripped.html') await toTheQuestion(page);
    assert.ok(await scrollWidth(page) <= 320);
    await leave();
  });
}

const scrollWidth = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);
