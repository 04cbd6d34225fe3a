import { expect, html } from '@open-wc/testing';
import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import type { ReadinessResult } from '@readiness-kit/core';
import { communityResult, consensusResult, otherInstrument, otherResult } from '../../test/fixtures/results.ts';
import { all, openAll, shown, text, textOf } from '../../test/results/shown.ts';

const parts = ['profile', 'perspectives', 'distribution', 'explanation', 'priorities'] as const;
const drawn = {
  profile: (result: unknown) => shown(html`<readiness-profile .result=${result}></readiness-profile>`),
  perspectives: (result: unknown) => shown(html`<readiness-perspectives .result=${result}></readiness-perspectives>`),
  distribution: (result: unknown) => shown(html`<readiness-distribution .result=${result}></readiness-distribution>`),
  explanation: (result: unknown) => shown(html`<readiness-explanation .result=${result}></readiness-explanation>`),
  priorities: (result: unknown) => shown(html`<readiness-priorities .result=${result}></readiness-priorities>`),
};
const table = (element: Element & { renderRoot: ParentNode }, caption: string): string[][] =>
  [...(([...element.renderRoot.querySelectorAll('table')].find((one) => text(one.querySelector('caption')) === caption)?.querySelectorAll('tbody tr') ?? []) as NodeListOf<Element>)].map((row) => [...row.children].map(text));

describe('parts of a result', () => {
  afterEach(async () => {
    await executeServerCommand('emulate', {});
    await setViewport({ width: 1200, height: 800 });
    document.documentElement.style.colorScheme = '';
  });

  for (const part of parts) {
    it(`${part}: by itself, accessible in light and dark with all details open, its heading where the title would be`, async () => {
      document.documentElement.style.colorScheme = 'light dark';
      const element = await drawn[part](communityResult);
      openAll(element);
      for (const scheme of ['light', 'dark']) {
        await executeServerCommand('emulate', { 'prefers-color-scheme': scheme });
        await expect(element).to.be.accessible();
      }
      expect(all(element, 'h1, h2, h3')[0]?.localName).to.equal('h2');
    }).timeout(30_000);

    it(`${part}: nothing is cut at 320 pixels, from either side`, async () => {
      await setViewport({ width: 320, height: 640 });
      const element = await drawn[part](communityResult);
      openAll(element);
      for (const dir of ['ltr', 'rtl']) {
        element.dir = dir;
        await element.updateComplete;
        expect(document.documentElement.scrollWidth, dir).to.be.at.most(320);
        for (const node of all(element, 'section, .plot, .row, .bar, .key')) expect(node.scrollWidth, `${dir} ${node.className}`).to.be.at.most(node.clientWidth + 1);
      }
    });

    it(`${part}: of one answer sheet, of another field, and of what is no result`, async () => {
      for (const result of [consensusResult, { ...otherResult, perspectives: {}, answers: {}, raises: {} }, communityResult]) {
        const element = await drawn[part](result);
        expect(textOf(element, '.root')).to.have.length.above(20);
        expect(all(element, '[role="alert"]')).to.have.length(0);
        expect(textOf(element, '.root')).not.to.match(/NaN|undefined|null|\{\w+\}/);
      }
      expect(textOf(await drawn[part]({ schemaVersion: 99 }), '[role="alert"]')).to.contain('newer version');
    });
  }
});

describe('<readiness-perspectives>', () => {
  it('has a mark and a number for every group that can be shown, and for the small ones one together', async () => {
    const element = await drawn.perspectives(communityResult);
    openAll(element);
    const rows = table(element, 'Means by group');
    const head = [...(element.renderRoot.querySelector('thead tr')?.children ?? [])].map(text);
    expect(head.slice(1, 4)).to.deep.equal(['Learners', 'Families', 'Teachers']);
    expect(head.at(-1)).to.match(/, together$/);
    for (const [id, score] of Object.entries(communityResult.constructs)) {
      const alone = Object.values(score.groups).filter((group) => group.present && group.mean !== null);
      expect(all(element, `[data-id="${id}"] .voice`), id).to.have.length(alone.length + Number(score.together !== null && score.together.mean !== null));
    }
    const { groups } = communityResult.constructs.instruction as ReadinessResult['constructs'][string];
    expect(rows.find(([name]) => name === 'Instruction')?.[1]).to.equal(String(Math.round(groups.learner?.mean ?? NaN)));
  });

  it('tells a gap that is more than chance, the widest first, from one that may be chance', async () => {
    const element = await drawn.perspectives(communityResult);
    const gaps = Object.values(communityResult.perspectives).flatMap((seen) => seen.gaps);
    const real = gaps.filter((gap) => gap.isReal);
    expect(all(element, '.gaps li')).to.have.length(Math.min(6, real.length));
    const points = all(element, '.gaps li').map((item) => Number(/see it (\d+) points/.exec(text(item))?.[1]));
    expect(points).to.deep.equal([...points].sort((a, b) => b - a));
    openAll(element);
    const rows = [...table(element, 'Gaps that are more than chance'), ...table(element, 'Gaps that are too small to matter or may be chance')];
    expect(rows).to.have.length(gaps.length);
    expect(rows.filter((row) => row.at(-1) === 'more than chance')).to.have.length(real.length);
  });

  it('has nothing of a group of fewer than ten people in the page', async () => {
    const element = await drawn.perspectives(communityResult);
    openAll(element);
    for (const group of ['School leaders', 'District leaders', 'Board', 'Partners']) {
      for (const caption of ['Gaps that are more than chance', 'Gaps that are too small to matter or may be chance']) expect(table(element, caption).some((row) => row[1]?.includes(group)), group).to.equal(false);
      expect([...(element.renderRoot.querySelector('thead tr')?.children ?? [])].map(text), group).not.to.include(group);
    }
  });

  it('says so where there is one voice only', async () => {
    expect(textOf(await drawn.perspectives(consensusResult), '.perspectives')).to.contain('one voice');
  });
});

describe('<readiness-distribution>', () => {
  it('has a bar for each indicator whose widths are its shares, and the same numbers as a table', async () => {
    const element = await drawn.distribution(communityResult);
    openAll(element);
    const { counts } = communityResult.indicators['instruction.mastery-pace'] as ReadinessResult['indicators'][string];
    const bar = all(element, 'svg[role="img"]').find((svg) => svg.getAttribute('aria-label')?.startsWith('Learners move on')) ?? all(element, 'svg[role="img"]')[1];
    const widths = [...(bar?.querySelectorAll('rect') ?? [])].map((rect) => parseFloat(rect.getAttribute('width') ?? ''));
    expect(widths.reduce((a, b) => a + b, 0)).to.be.closeTo(100, 0.05);
    expect(bar?.getAttribute('aria-label')).to.match(/Exploring .*%.*don’t know/);
    const answers = all(element, 'table').filter((one) => text(one.querySelector('caption')) === 'Answers').flatMap((one) => [...one.querySelectorAll('tbody tr')].map((row) => [...row.children].slice(1, 5).map(text)));
    expect(answers).to.deep.include(counts?.levels.map(String));
  });
});

describe('another field’s result', () => {
  it('is shown in parts with its own instrument', async () => {
    const element = await shown(html`<readiness-perspectives .result=${otherResult} .instrument=${otherInstrument}></readiness-perspectives>`);
    expect(textOf(element, '.perspectives')).to.have.length.above(20);
  });
});
