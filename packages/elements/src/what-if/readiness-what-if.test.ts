import { expect, html } from '@open-wc/testing';
import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import { assess, communityProfile, type ReadinessResult } from '@readiness-kit/core';
import { district } from '@readiness-kit/core/instruments/district';
import { madeUpAnswers } from '../../test/fixtures/answers.ts';
import { communityResult, consensusResult } from '../../test/fixtures/results.ts';
import { all, shown, text, textOf } from '../../test/results/shown.ts';
import './define.ts';

const stands = Object.fromEntries(district.indicators.map(({ id }, i) => [id, 1.4 + (i % 4) * 0.6]));
const responses = madeUpAnswers({ instrument: district, people: { learner: 40, family: 30, teacher: 30, 'school-leader': 12, 'district-leader': 12, board: 11, partner: 12 }, stands });
const result: ReadinessResult = assess({ instrument: district, responses });
const open = (of: unknown = result) => shown(html`<readiness-what-if .result=${of}></readiness-what-if>`);
type Shown = Awaited<ReturnType<typeof open>>;

const sliders = (element: Shown): HTMLInputElement[] => all(element, 'input[type="range"]') as HTMLInputElement[];
async function move(element: Shown, slider: HTMLInputElement | undefined, to: number): Promise<void> {
  if (!slider) throw new Error('no slider');
  slider.value = String(to);
  slider.dispatchEvent(new Event('input', { bubbles: true }));
  await element.updateComplete;
}
const button = (element: Shown, name: string): HTMLButtonElement => all(element, 'button').find((one) => text(one).startsWith(name)) as HTMLButtonElement;
const then = (element: Shown): string[][] => [...element.renderRoot.querySelectorAll('.outcome tbody tr')].map((row) => [...row.children].map(text));

describe('<readiness-what-if>', () => {
  it('shows at first what is', async () => {
    const element = await open();
    expect(sliders(element).length).to.be.above(2);
    expect(then(element).map((row) => row[2])).to.deep.equal(['=', '=']);
    expect(button(element, 'Undo').disabled).to.equal(true);
  });

  it('a slider changes level and order at once, the same as scoring again; undo takes it back', async () => {
    const element = await open();
    const slider = sliders(element)[0];
    const id = slider?.id ?? '';
    await move(element, slider, 4);
    const raised = assess({ instrument: district, responses: responses.map((r) => (r.item === id && typeof r.answer === 'number' ? { ...r, answer: 4 } : r)) });
    const construct = district.indicators.find((x) => x.id === id)?.construct ?? '';
    const after = (raised as ReadinessResult).constructs[construct];
    expect(after?.status).to.equal('scored');
    expect(then(element)[1]?.[2]).to.contain(String(Math.round((after as { value: number }).value)));
    expect(text(element.renderRoot.querySelector('.slider.raised output'))).to.contain('to Sustaining');
    expect(text(element.renderRoot.querySelector('.outcome ol li'))).to.equal(text(all(element, '.outcome ol li')[0]));
    button(element, 'Undo').click();
    await element.updateComplete;
    expect(then(element)[1]?.[2]).to.equal('=');
    expect(Number(slider?.value)).to.equal(Number(slider?.min));
  });

  it('finds the least effort that leads to the next level, and shows it on the sliders', async () => {
    const element = await open();
    button(element, 'Least effort').click();
    await element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 200));
    await element.updateComplete;
    const said = textOf(element, '.found');
    expect(said).to.match(/reaches \w+ with \d+ steps?, effort \d+/);
    expect(all(element, '.slider.raised').length).to.be.above(0);
    const [, level] = /reaches (\w+) with/.exec(said) ?? [];
    expect(then(element)[1]?.[2]).to.contain(level);
    button(element, 'Back to how it is').click();
    await element.updateComplete;
    expect(all(element, '.slider.raised')).to.have.length(0);
  });

  it('by the keyboard, with a name and a spoken value', async () => {
    const element = await open();
    const slider = sliders(element)[0] as HTMLInputElement;
    slider.focus();
    expect(element.renderRoot.querySelector(`label[for="${slider.id}"]`)?.textContent).to.have.length.above(10);
    expect(slider.getAttribute('aria-valuetext')).to.match(/Exploring|Piloting|Scaling/);
    await move(element, slider, Number(slider.min) + 1);
    expect(slider.getAttribute('aria-valuetext')).to.contain(' to ');
    expect(element.shadowRoot?.activeElement).to.equal(slider);
  });

  it('one slider on its way is one change', async () => {
    const element = await open();
    const slider = sliders(element).find((one) => Number(one.max) - Number(one.min) > 1);
    const from = Number(slider?.min);
    await move(element, slider, from + 1);
    await move(element, slider, from + 2);
    button(element, 'Undo').click();
    await element.updateComplete;
    expect(all(element, '.slider.raised')).to.have.length(0);
  });

  it('other constructs keep their sliders', async () => {
    const element = await open();
    await move(element, sliders(element)[0], 4);
    const select = element.renderRoot.querySelector('select') as HTMLSelectElement;
    const other = [...select.options].find((option) => !option.selected)?.value ?? '';
    select.value = other;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await element.updateComplete;
    expect(all(element, '.slider.raised')).to.have.length(0);
    expect([...select.options].filter((option) => text(option).endsWith('•'))).to.have.length(1);
  });

  it('is accessible, and nothing is cut at 320 pixels from either side', async () => {
    const element = await open();
    await move(element, sliders(element)[0], 4);
    for (const scheme of ['light', 'dark']) {
      await executeServerCommand('emulate', { 'prefers-color-scheme': scheme });
      await expect(element).to.be.accessible();
    }
    await executeServerCommand('emulate', {});
    await setViewport({ width: 320, height: 640 });
    for (const dir of ['ltr', 'rtl']) {
      element.dir = dir;
      await element.updateComplete;
      for (const node of all(element, 'section, .what-if-columns > *, .slider')) expect(node.scrollWidth, `${dir} ${node.className}`).to.be.at.most(node.clientWidth + 1);
    }
    await setViewport({ width: 1200, height: 800 });
  }).timeout(30_000);

  it('of what it cannot know, it says so: another profile, an earlier version, one sheet', async () => {
    const strict = assess({ instrument: district, responses, profile: { ...communityProfile, id: 'strict', confidence: 0.9 } });
    expect(textOf(await open(strict), '[role="alert"]')).to.contain('does not have');
    const { raises: _raises, ...earlier } = communityResult;
    expect(textOf(await open({ ...earlier, raises: {} }), '.root')).to.have.length.above(20);
    expect(textOf(await open(consensusResult), '.root')).to.contain('What if');
  });
});
