import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { executeServerCommand, sendKeys, setViewport } from '@web/test-runner-commands';
import { catchFiles } from '../../test/fixtures/catch-files.ts';
import { DeniedStorage, FakeStorage, FullStorage } from '../../test/fixtures/fake-storage.ts';
import { communityResult, consensusResult, otherResult } from '../../test/fixtures/results.ts';
import { text } from '../../test/results/shown.ts';
import type { StorageLike } from '../storage/web-storage-layer.ts';
import './define.ts';
import type { ReadinessPlan } from './readiness-plan.ts';

async function drawn(storage: StorageLike | null = null, result: unknown = communityResult): Promise<ReadinessPlan> {
  const element = await fixture<ReadinessPlan>(html`<readiness-plan .storage=${storage} .result=${result}></readiness-plan>`);
  await waitUntil(() => element.renderRoot.querySelector('section, .notice'), 'nothing was drawn');
  await element.updateComplete;
  return element;
}
const all = <E extends Element = HTMLElement>(element: ReadinessPlan, selector: string): E[] => [...element.renderRoot.querySelectorAll<E>(selector)];
const said = (element: ReadinessPlan, selector: string): string => text(element.renderRoot.querySelector(selector));
const button = (element: ReadinessPlan, name: string): HTMLButtonElement => all<HTMLButtonElement>(element, 'button').find((one) => text(one) === name) as HTMLButtonElement;
const titles = (element: ReadinessPlan): string[] => all<HTMLInputElement>(element, '.title input').map(({ value }) => value);

async function press(element: ReadinessPlan, target: HTMLElement | undefined): Promise<void> {
  target?.click();
  await element.updateComplete;
}
async function add(element: ReadinessPlan, n = 0): Promise<void> {
  await press(element, all(element, '.suggestions button')[n]);
}
async function type(element: ReadinessPlan, selector: string, value: string, event = 'input'): Promise<void> {
  const field = element.renderRoot.querySelector(selector) as HTMLInputElement;
  field.value = value;
  field.dispatchEvent(new Event(event, { bubbles: true }));
  await element.updateComplete;
}

async function filesOf(act: () => void): Promise<{ readonly name: string; readonly text: string }[]> {
  const caught = catchFiles();
  act();
  caught.stop();
  return Promise.all(caught.files.map(async ({ name, file }) => ({ name, text: await file.text() })));
}

async function openFile(element: ReadinessPlan, content: string): Promise<void> {
  const input = element.renderRoot.querySelector('input[type="file"]') as HTMLInputElement;
  const transfer = new DataTransfer();
  transfer.items.add(new File([content], 'plan.json'));
  input.files = transfer.files;
  const before = said(element, '.news');
  input.dispatchEvent(new Event('change'));
  await waitUntil(() => said(element, '.news') !== before, 'nothing was said');
  await element.updateComplete;
}

describe('<readiness-plan>', () => {
  afterEach(async () => {
    await executeServerCommand('emulate', {});
    await setViewport({ width: 1200, height: 800 });
    document.documentElement.style.colorScheme = '';
  });

  it('offers what comes first, and puts it in the plan with what the guide says', async () => {
    const element = await drawn();
    expect(said(element, '.planned')).to.equal('Nothing is planned yet.');
    const [offered] = all(element, '.suggestions li');
    const title = text(offered?.querySelector('span'));
    expect(title).to.equal(text(element.renderRoot.querySelector('.suggestions li span')));
    await add(element);
    expect(titles(element)).to.deep.equal([title]);
    expect(said(element, '.planned')).to.equal('Planned: 1 action');
    expect(all<HTMLInputElement>(element, '.owner input')[0]?.value).to.have.length.above(2);
    expect(all<HTMLInputElement>(element, '.measure input')[0]?.value).to.have.length.above(10);
    expect(all(element, '.suggestions li span').map(text)).not.to.include(title);
    expect(said(element, '.news')).to.equal(`Added: ${title}`);
    await waitUntil(() => element.shadowRoot?.activeElement?.matches('.title input') === true, 'the focus is not in the new action');
  });

  it('is kept as it is typed, and found again', async () => {
    const storage = new FakeStorage();
    const element = await drawn(storage);
    await add(element);
    await type(element, '.owner input', 'Ada');
    await type(element, 'input[type="date"]', '2027-03-01', 'change');
    await type(element, 'select', 'doing', 'change');
    await type(element, 'textarea', 'Minutes of 3 May');
    expect(said(element, '.kept')).to.contain('on this device only');
    element.remove();
    const again = await drawn(storage);
    expect(all<HTMLInputElement>(again, '.owner input')[0]?.value).to.equal('Ada');
    expect(all<HTMLInputElement>(again, 'input[type="date"]')[0]?.value).to.equal('2027-03-01');
    expect(all<HTMLSelectElement>(again, 'select')[0]?.value).to.equal('doing');
    expect(all<HTMLTextAreaElement>(again, 'textarea')[0]?.value).to.equal('Minutes of 3 May');
    const other = await drawn(storage, consensusResult);
    expect(titles(other), 'another result has a plan of its own').to.deep.equal([]);
  });

  it('says when it cannot be kept', async () => {
    for (const storage of [new DeniedStorage(), new FullStorage(), null]) {
      const element = await drawn(storage);
      await add(element);
      expect(said(element, '.kept')).to.contain('Save it to a file');
    }
  });

  it('takes back adding, typing and removing, by button and by Ctrl+Z outside a field', async () => {
    const element = await drawn();
    await add(element);
    await add(element);
    const before = titles(element);
    await type(element, '.title input', 'An');
    await type(element, '.title input', 'Another');
    await press(element, button(element, 'Undo'));
    expect(titles(element), 'typing on is one step').to.deep.equal(before);
    await press(element, all(element, '.planned-action > button')[0]);
    expect(titles(element)).to.deep.equal(before.slice(1));
    expect(said(element, '.news')).to.contain('Undo brings it back');
    await waitUntil(() => element.shadowRoot?.activeElement?.classList.contains('undo') === true);
    await sendKeys({ down: 'Control' });
    await sendKeys({ press: 'z' });
    await sendKeys({ up: 'Control' });
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(before);
    await press(element, button(element, 'Undo'));
    await press(element, button(element, 'Undo'));
    expect(titles(element)).to.deep.equal([]);
    expect(button(element, 'Undo').disabled).to.equal(true);
  });

  it('has actions of one’s own, for any indicator', async () => {
    const element = await drawn();
    await press(element, button(element, 'Add an action of our own'));
    expect(titles(element)).to.deep.equal(['Our own action']);
    await type(element, '.planned-action select', 'vision.guides-decisions', 'change');
    const [file] = await filesOf(() => button(element, 'File to go on with (JSON)').click());
    expect(file?.text).to.contain('"id": "vision.guides-decisions"').and.to.contain('"action": null');
  });

  it('is taken along as a table, a calendar and a file, and the file goes on elsewhere', async () => {
    const element = await drawn();
    for (const name of ['Table (CSV)', 'Calendar (.ics)', 'File to go on with (JSON)']) expect(button(element, name).disabled, name).to.equal(true);
    await add(element);
    expect(said(element, '#ics-none')).to.contain('needs an action with a date');
    await type(element, 'input[type="date"]', '2027-03-01', 'change');
    const [csv, ics, json] = await filesOf(() => ['Table (CSV)', 'Calendar (.ics)', 'File to go on with (JSON)'].forEach((name) => button(element, name).click()));
    expect(csv?.name).to.match(/^readiness-plan-district-readiness-\d{4}-\d{2}-\d{2}\.csv$/);
    expect(csv?.text.split('\r\n')[0]).to.contain('Action').and.to.contain('By when');
    expect(ics?.text).to.contain('BEGIN:VCALENDAR').and.to.contain('DUE;VALUE=DATE:20270301');
    const elsewhere = await drawn();
    await openFile(elsewhere, json?.text ?? '');
    expect(said(elsewhere, '.news')).to.equal('1 action taken from the file.');
    expect(titles(elsewhere)).to.deep.equal(titles(element));
  });

  it('says of a file that is no plan what is wrong, and keeps what there is', async () => {
    const element = await drawn();
    await add(element);
    const before = titles(element);
    const bad: readonly (readonly [string, string])[] = [
      ['{', 'cannot be read'],
      ['{}', 'holds no action plan'],
      [JSON.stringify({ kind: 'readiness-plan', schemaVersion: 9 }), 'newer version'],
      [JSON.stringify({ kind: 'readiness-plan', schemaVersion: 1, instrument: '<b>x</b>', result: 'r', actions: {} }), 'another instrument: <b>x</b>'],
    ];
    for (const [content, problem] of bad) {
      await openFile(element, content);
      expect(said(element, '.news')).to.contain(problem);
      expect(titles(element)).to.deep.equal(before);
    }
  });

  it('prints as a table', async () => {
    const element = await drawn();
    await add(element);
    await executeServerCommand('emulate', { media: 'print' });
    const isSeen = (selector: string): boolean => all(element, selector).some((node) => node.getClientRects().length > 0);
    if (matchMedia('print').matches) expect([isSeen('.on-paper table'), isSeen('fieldset'), isSeen('button')]).to.deep.equal([true, false, false]);
    expect(text(element.renderRoot.querySelector('.on-paper tbody'))).to.contain(titles(element)[0]);
  });

  it('of results that have nothing to plan, and of what is no result', async () => {
    const empty = await drawn(null, { ...communityResult, priorities: [] });
    expect(said(empty, '.suggestions')).to.contain('is in the plan');
    expect(said(await drawn(null, otherResult), '.root')).not.to.match(/NaN|undefined|\{\w+\}/);
    expect(said(await drawn(null, { schemaVersion: 99 }), '[role="alert"]')).to.contain('newer version');
  });

  it('is accessible in light and dark, in Arabic, and nothing is cut at 320 pixels; targets are large enough', async () => {
    document.documentElement.style.colorScheme = 'light dark';
    const element = await drawn();
    await add(element);
    await press(element, button(element, 'Add an action of our own'));
    for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true;
    for (const scheme of ['light', 'dark']) {
      await executeServerCommand('emulate', { 'prefers-color-scheme': scheme });
      await expect(element).to.be.accessible();
    }
    await setViewport({ width: 320, height: 640 });
    for (const lang of ['en', 'ar']) {
      element.lang = lang;
      await waitUntil(() => element.renderRoot.querySelector(`.root[lang="${lang}"]`), 'the language did not change');
      await element.updateComplete;
      expect(document.documentElement.scrollWidth, lang).to.be.at.most(320);
      for (const target of all(element, 'button, select, input:not([hidden]), textarea')) expect(target.getBoundingClientRect().height, text(target)).to.be.at.least(43.5);
    }
    await expect(element).to.be.accessible();
  }).timeout(30_000);
});
