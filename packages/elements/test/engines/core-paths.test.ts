import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { ReadinessSurvey, ReadinessSubmission } from '../../src/index.ts';
import '../../src/survey/define.ts';
import { FramedPage } from './framed-page.ts';
import { Reader } from './reader.ts';

const denied = {
  getItem(): never {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  },
  setItem(): never {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  },
  removeItem(): never {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  },
};

/** The built-in quick form on the test's own page, kept nowhere. */
async function open(attributes: Readonly<Record<string, string>> = {}): Promise<Reader> {
  const survey = document.createElement('readiness-survey');
  for (const [name, value] of Object.entries(attributes)) survey.setAttribute(name, value);
  survey.storage = null;
  await fixture(html`<div>${survey}</div>`);
  const reader = new Reader(survey);
  await waitUntil(() => reader.all('heading').length > 0, 'no survey', { timeout: 10_000 });
  await reader.settled();
  return reader;
}

/** Clicks what is there with the mouse, in its middle. */
async function click(node: Element): Promise<void> {
  node.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = node.getBoundingClientRect();
  await sendMouse({ type: 'click', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
}

/** Presses Tab until something has the focus, and counts the stops. */
async function tabTo(reader: Reader, wanted: () => Element): Promise<number> {
  for (let stops = 1; stops <= 20; stops++) {
    await sendKeys({ press: 'Tab' });
    if (reader.focused === wanted()) return stops;
  }
  throw new Error('Not reached by Tab.');
}

const finishOf = (survey: ReadinessSurvey): ReadinessSubmission[] => {
  const heard: ReadinessSubmission[] = [];
  survey.addEventListener('readiness-finish', (event) => heard.push(event.detail));
  return heard;
};

/** Language and direction of the questions. */
function spoken(reader: Reader): { lang: string | null | undefined; dir: string | undefined } {
  const [question] = reader.all('group');
  return { lang: question?.closest('[lang]')?.getAttribute('lang'), dir: question && getComputedStyle(question).direction };
}

describe('core path:', () => {
  it('answering with the mouse', async () => {
    const reader = await open({ group: 'board' });
    const before = reader.heading;
    const [, second] = reader.all<HTMLInputElement>('radio');
    await click(second?.labels?.[0] as Element); // on its words, not on the circle
    await reader.settled();
    expect([reader.chosen, reader.answers[0]]).to.deep.equal(['2', 2]);
    await click(reader.the('button', 'Next'));
    await reader.settled();
    expect(reader.heading).not.to.equal(before);
    expect(reader.focused === reader.all('heading').at(-1), 'the focus is on the new heading').to.equal(true);
    await click(reader.the('button', 'Back'));
    await reader.settled();
    expect([reader.heading, reader.chosen]).to.deep.equal([before, '2']);
  });

  it('answering with the keyboard, from the choice of a group to the end', async () => {
    const reader = await open();
    const finished = finishOf(reader.survey);
    await tabTo(reader, () => reader.the('button', 'Board'));
    await sendKeys({ press: 'Enter' });
    await reader.settled();
    for (let screen = 0; reader.all('radio').length > 0; screen++) {
      await tabTo(reader, () => reader.the('radio'));
      await sendKeys({ press: ' ' });
      for (let step = 0; step < screen % 3; step++) await sendKeys({ press: 'ArrowDown' });
      await tabTo(reader, () => reader.all('button').find((button) => /^(Next|Review)/.test(button.textContent?.trim() ?? '')) as Element);
      await sendKeys({ press: 'Enter' });
      await reader.settled();
    }
    await tabTo(reader, () => reader.the('button', 'Finish'));
    await sendKeys({ press: 'Enter' });
    await reader.settled();
    expect(reader.heading).to.equal('Thank you');
    expect(finished.map(({ responses }) => responses.map(({ answer }) => answer))).to.deep.equal([[1, 2, 3, 1, 2]]);
  });

  it('arrow keys within one tab stop', async () => {
    const reader = await open({ group: 'board' });
    await tabTo(reader, () => reader.the('radio'));
    const reached: unknown[] = [];
    for (const press of ['ArrowDown', 'ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp']) {
      await sendKeys({ press });
      await reader.settled();
      expect((reader.focused as HTMLInputElement).value, 'the focus goes with the choice').to.equal(reader.chosen);
      reached.push(reader.chosen);
    }
    expect(reached).to.deep.equal(['2', '3', '4', 'dont-know', 'not-applicable', 'dont-know']);
    await sendKeys({ press: 'Tab' });
    expect(reader.focused?.matches('[type="radio"]'), 'Tab leaves the question').to.equal(false);
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ up: 'Shift' });
    expect((reader.focused as HTMLInputElement).value, 'and comes back to the answer').to.equal('dont-know');
  });

  it('digits', async () => {
    const reader = await open({ group: 'board' });
    await tabTo(reader, () => reader.the('radio'));
    const reached: unknown[] = [];
    for (const press of ['3', '1', '4', '9']) {
      await sendKeys({ press });
      await reader.settled();
      reached.push(reader.chosen);
    }
    expect(reached).to.deep.equal(['3', '1', '4', '4']);
  });

  it('a reload keeps answers and place', async () => {
    const page = await FramedPage.open({ group: 'board', 'storage-key': crypto.randomUUID() });
    await page.reader.choose('3');
    await page.reader.press('Next');
    await page.reader.choose('dont-know');
    const { heading, answers } = page.reader;
    expect(page.reader.survey.storageState).to.deep.include({ state: 'saved', lasts: 'device' });
    const { document: before } = page.window;
    await page.reload();
    expect(page.window.document === before, 'it is another document').to.equal(false);
    expect(page.reader.heading).to.equal(heading);
    expect(page.reader.chosen).to.equal('dont-know');
    expect(page.reader.answers).to.deep.equal(answers);
    expect(answers.slice(0, 3)).to.deep.equal([3, 'dont-know', null]);
    await page.reader.survey.clear();
    await page.reload();
    expect(page.reader.answers.every((answer) => answer === null), 'cleared is cleared').to.equal(true);
  });

  it('switch of the language', async () => {
    const reader = await open({ group: 'family' });
    await reader.choose('2');
    const languages = reader.the<HTMLSelectElement>('combobox', 'Language');
    languages.focus();
    languages.value = 'es';
    languages.dispatchEvent(new Event('change'));
    await waitUntil(() => spoken(reader).lang === 'es' && reader.names('button').includes('Siguiente'), 'no Spanish', { timeout: 10_000 });
    await reader.settled();
    expect(reader.chosen).to.equal('2');
    expect(reader.focused === reader.the('combobox'), 'the focus stays').to.equal(true);
    await reader.press('Siguiente');
    expect(reader.all('radio').length).to.be.greaterThan(2);
  });

  it('right to left', async () => {
    const reader = await open({ group: 'family', lang: 'ar' });
    await waitUntil(() => spoken(reader).lang === 'ar', 'no Arabic', { timeout: 10_000 });
    await reader.settled();
    const [first, second] = reader.all<HTMLInputElement>('radio');
    expect(spoken(reader).dir).to.equal('rtl');
    const words = document.createRange();
    words.selectNodeContents(first?.labels?.[0]?.querySelector('b, span') as Node);
    expect(first?.getBoundingClientRect().left, 'the circle is right of its words').to.be.at.least(words.getBoundingClientRect().right);
    await click(second?.labels?.[0] as Element);
    await sendKeys({ press: 'ArrowDown' });
    await reader.settled();
    expect(reader.chosen).to.equal('3');
    const survey = reader.survey.getBoundingClientRect();
    for (const node of [...reader.all('button'), ...reader.all('radio')]) {
      const { left, right } = node.getBoundingClientRect();
      expect([left >= survey.left - 1, right <= survey.right + 1], node.textContent ?? '').to.deep.equal([true, true]);
    }
  });

  for (const [name, prepare] of [
    ['the browser’s storages throw', async () => (await FramedPage.open({ group: 'board', storage: 'denied' })).reader],
    ['the page’s storage throws', async () => {
      const reader = await open({ group: 'board' });
      reader.survey.storage = denied;
      await reader.settled();
      return reader;
    }],
  ] as const) {
    it(`${name}: the survey says so and goes on to its end`, async () => {
      const reader = await prepare();
      const finished = finishOf(reader.survey);
      for (let screen = 0; screen < 5; screen++) {
        await reader.choose('4');
        if (screen === 0) expect(reader.names('status').join(' ')).to.contain('Answers cannot be saved here');
        await reader.press(screen < 4 ? 'Next' : 'Review');
      }
      await reader.press('Finish');
      expect(reader.survey.storageState).to.deep.equal({ state: 'unsaved', lasts: 'page', reason: 'unavailable' });
      expect(finished[0]?.responses.map(({ answer }) => answer)).to.deep.equal([4, 4, 4, 4, 4]);
    });
  }

  it('no network request but for its own scripts', async () => {
    const page = await FramedPage.open({ group: 'family', 'storage-key': crypto.randomUUID() });
    const { reader } = page;
    while (reader.all('radio').length > 0) {
      await reader.choose('2');
      await reader.press(reader.names('button').find((name) => /^(Next|Review)/.test(name)) ?? '');
    }
    await reader.press('Finish');
    expect(reader.heading).to.equal('Thank you');
    const others = (): string[] =>
      page.window.performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => new URL(name).origin !== location.origin || !/\.(ts|m?js)$/.test(new URL(name).pathname));
    expect([others(), page.window.sent, page.window.document.cookie]).to.deep.equal([[], [], '']);
    await page.window.fetch('/nothing.txt?answers=2').catch(() => undefined);
    await waitUntil(() => others().length === 1, 'the test would not have seen a request');
    expect(page.window.sent).to.deep.equal(['fetch /nothing.txt?answers=2']);
  });

  it('the value in a form that is sent', async () => {
    const page = await FramedPage.open({ group: 'board', name: 'readiness', 'storage-key': crypto.randomUUID() });
    await page.reader.choose('3');
    const sent = await page.send();
    expect([...sent.keys()]).to.deep.equal(['readiness']);
    const { form, group, responses } = JSON.parse(sent.get('readiness') ?? '') as ReadinessSubmission;
    expect([form, group, responses.map(({ answer }) => answer)]).to.deep.equal(['quick', 'board', [3, null, null, null, null]]);
  });

  it('320 pixels wide', async () => {
    const page = await FramedPage.open({ group: 'board', 'storage-key': crypto.randomUUID() }, 320);
    const { reader, window: narrow } = page;
    const within = (): void => {
      expect(narrow.document.documentElement.scrollWidth, 'nothing to scroll sideways').to.equal(narrow.document.documentElement.clientWidth);
      for (const node of [...reader.all('button'), ...reader.all('radio'), ...reader.all('group'), ...reader.all('heading')]) {
        const { left, right } = node.getBoundingClientRect();
        expect([left >= 0, right <= 320], node.textContent ?? '').to.deep.equal([true, true]);
      }
    };
    expect([narrow.innerWidth, narrow.matchMedia('(max-width: 320px)').matches]).to.deep.equal([320, true]);
    within();
    await reader.choose('3');
    within();
    for (let screen = 0; screen < 5; screen++) await reader.press(screen < 4 ? 'Next' : 'Review');
    within();
  });
});
