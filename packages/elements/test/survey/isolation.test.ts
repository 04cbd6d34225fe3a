import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { defineOnce } from '../../src/define-once.ts';
import { tinyInstrument, tinyText } from '../fixtures/tiny-instrument.ts';
import { SurveyPage } from './survey-page.ts';

const hostile = `
  html { font-size: 62.5%; }
  * { margin: 5px; padding: 5px; font: italic 9px serif; color: red; letter-spacing: 3px; line-height: 3;
      text-transform: uppercase; text-align: center; float: left; direction: rtl; visibility: hidden; box-sizing: content-box; }
  button, input, label, fieldset, legend { display: none !important; }
  readiness-survey { margin: 0; padding: 0; float: none; width: 700px; }`;

/** Size and place of everything drawn, relative to the survey. */
async function drawn(css: string): Promise<number[][]> {
  const style = document.head.appendChild(document.createElement('style'));
  style.textContent = `readiness-survey { width: 700px; } ${css}`;
  const page = await SurveyPage.open({ group: 'teacher', dir: 'ltr' });
  await page.pick(2);
  const outer = (page.root.querySelector('.root') as Element).getBoundingClientRect();
  const boxes = [...page.root.querySelectorAll('.root, .root *')].filter((node) => !(node instanceof SVGElement) && node.getClientRects().length > 0).map((node) => {
    const box = node.getBoundingClientRect();
    return [box.x - outer.x, box.y - outer.y, box.width, box.height].map(Math.round);
  });
  style.remove();
  return boxes;
}

describe('the page and the survey', () => {
  it('a hostile page changes no size and no place of anything in the survey', async () => {
    const plain = await drawn('');
    expect(plain.length).to.be.greaterThan(20);
    expect(await drawn(hostile)).to.deep.equal(plain);
  });

  it('text is to be seen on a page that hides and colours everything', async () => {
    const style = document.head.appendChild(document.createElement('style'));
    style.textContent = hostile;
    const page = await SurveyPage.open({ group: 'teacher' });
    const { visibility, color, fontStyle } = getComputedStyle(page.root.querySelector('legend') as Element);
    style.remove();
    expect([visibility, color, fontStyle]).to.deep.equal(['visible', 'rgb(24, 36, 47)', 'normal']);
  });

  it('the page can set font size and colours', async () => {
    const page = await SurveyPage.open({ group: 'teacher' });
    page.element.style.setProperty('--readiness-font-size', '20px');
    page.element.style.setProperty('--readiness-ink', 'rgb(1, 2, 3)');
    const root = getComputedStyle(page.root.querySelector('.root') as Element);
    expect([root.fontSize, root.color]).to.deep.equal(['20px', 'rgb(1, 2, 3)']);
  });

  it('there is no style attribute and no style element in the shadow tree, on any screen', async () => {
    const page = await SurveyPage.open();
    const check = (): void => {
      expect(page.root.querySelectorAll('[style], style')).to.have.length(0);
    };
    check();
    await page.press('Teachers');
    await page.pick(2);
    check();
    await page.press('Clear my answers');
    check();
    await page.toReview(1);
    check();
    await page.press('Finish');
    check();
  });

  it('nothing flows over at 320 pixels', async () => {
    await setViewport({ width: 320, height: 640 });
    for (const dir of ['ltr', 'rtl']) {
      const page = await SurveyPage.open({ group: 'teacher', dir });
      const root = page.root.querySelector('.root') as Element;
      const fits = (): void => {
        const { left, right } = root.getBoundingClientRect();
        expect(root.scrollWidth).to.be.at.most(root.clientWidth);
        for (const node of root.querySelectorAll('p, legend, label, button, span, fieldset')) {
          const box = node.getBoundingClientRect();
          if (!node.closest('.unseen')) expect([box.left >= left - 1, box.right <= right + 1], node.textContent ?? '').to.deep.equal([true, true]);
        }
      };
      await page.pick(2);
      await page.press('Clear my answers');
      fits();
      await page.toReview(3);
      fits();
    }
    await setViewport({ width: 1000, height: 800 });
  });

  it('the light DOM, the address and the title stay as they are, and nothing is requested', async () => {
    const page = await SurveyPage.open({ group: 'board' });
    const before = [page.element.innerHTML, location.href, document.title, document.cookie];
    const requests = performance.getEntriesByType('resource').length;
    await page.toReview(2);
    await page.press('Finish');
    await aTimeout(50);
    expect([page.element.innerHTML, location.href, document.title, document.cookie]).to.deep.equal(before);
    expect(performance.getEntriesByType('resource').length).to.equal(requests);
  });

  it('two surveys on a page do not disturb each other', async () => {
    const [one, two] = [await SurveyPage.open({ group: 'teacher' }), await SurveyPage.open({ group: 'teacher' })];
    await one.pick(1);
    await two.pick(4);
    expect([one.checked, two.checked]).to.deep.equal([['1'], ['4']]);
  });

  it('shows what the page puts in the slot at the end, and its own thanks otherwise', async () => {
    const page = await SurveyPage.open({ instrument: tinyInstrument(), texts: tinyText(), group: 'guest' });
    page.element.innerHTML = '<p slot="finished">The district says thanks.</p>';
    await page.toReview();
    await page.press('Finish');
    expect(page.root.querySelector('slot')?.assignedElements()[0]?.textContent).to.equal('The district says thanks.');
    expect(page.text('slot')).to.equal('That was everything. You can still change your answers.');
  });
});

describe('a script that is on the page twice', () => {
  it('leaves the first definition at work and says so once', () => {
    const warnings: unknown[] = [];
    const { warn } = console;
    console.warn = (...words: unknown[]) => void warnings.push(words[0]);
    defineOnce('readiness-survey', class extends HTMLElement {});
    defineOnce('readiness-survey', customElements.get('readiness-survey') as CustomElementConstructor);
    console.warn = warn;
    expect(warnings).to.deep.equal(['<readiness-survey> is already defined; this second copy of Readiness Kit is not used.']);
  });

  it('works for a tag that was there before the script', async () => {
    const outer = await fixture(html`<div></div>`);
    outer.innerHTML = '<readiness-survey group="board"></readiness-survey>';
    await (outer.firstElementChild as SurveyPage['element']).updateComplete;
    expect(outer.firstElementChild?.shadowRoot?.querySelectorAll('fieldset')).to.have.length(1);
    localStorage.clear();
  });
});
