import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import type { AggregateReport } from '@readiness-kit/core';
import { sampleReport } from '../../test/dashboard/sample-report.ts';
import { text } from '../../test/results/shown.ts';
import './define.ts';
import { viewNames } from './dashboard-view.ts';
import { bare } from './isolated.ts';
import type { ReadinessDashboard } from './readiness-dashboard.ts';

const report = sampleReport({ districts: 40, seed: 7 });

async function shown(given: unknown = report, view = 'profile'): Promise<ReadinessDashboard> {
  const element = await fixture<ReadinessDashboard>(html`<readiness-dashboard .report=${given} view=${view}></readiness-dashboard>`);
  await waitUntil(() => element.renderRoot.querySelector('section, .notice'), 'nothing was drawn');
  await element.updateComplete;
  return element;
}
const all = (element: ReadinessDashboard, selector: string): HTMLElement[] => [...element.renderRoot.querySelectorAll<HTMLElement>(selector)];
const one = (element: ReadinessDashboard, selector: string): HTMLElement => element.renderRoot.querySelector(selector) as HTMLElement;
const said = (element: ReadinessDashboard, selector = '.root'): string => text(element.renderRoot.querySelector(selector));
/** Cells of the rows of the n-th table. */
const cells = (element: ReadinessDashboard, n = 0): string[][] => [...(all(element, 'table')[n]?.querySelectorAll('tbody tr') ?? [])].map((tr) => [...tr.children].map(text));

async function choose(element: ReadinessDashboard, label: string, value: string): Promise<void> {
  const select = all(element, '.control').find((control) => text(control.querySelector('span')) === label)?.querySelector('select') as HTMLSelectElement;
  select.value = value;
  select.dispatchEvent(new Event('change'));
  await element.updateComplete;
}

const damaged = (change: (data: Record<string, any>) => void): unknown => {
  const data = structuredClone(report) as Record<string, any>;
  change(data);
  return data;
};

/** A copy in which a figure of the state is withheld wherever it could be shown. */
const withoutFirst = damaged((data) => {
  for (const values of [data.state.values, data.state.margins, ...Object.values(data.state.weightings)] as (number | null)[][]) values[0] = null;
});

describe('<readiness-dashboard>', () => {
  afterEach(async () => {
    await executeServerCommand('emulate', {});
    await setViewport({ width: 1200, height: 800 });
    document.documentElement.style.colorScheme = '';
  });

  it('shows every column of the state by kind, the same in the drawing and the table, by three weightings', async () => {
    const element = await shown();
    expect(all(element, '.plot .row[data-id]')).to.have.length(report.columns.length);
    expect(all(element, '.plot .group-name').map(text)).to.deep.equal(['Conditions', 'Meta-themes']);
    expect(said(element, '.plot .row[data-id="overall"]')).to.contain('Overall readiness').and.to.contain(String(report.state.values.at(-1)));
    const rows = cells(element);
    expect(rows).to.have.length(report.columns.length);
    const { district, enrolment, respondents } = report.state.weightings;
    expect(rows[0]?.slice(3, 6)).to.deep.equal([district, enrolment, respondents].map((values) => String(values.at(-1))));
    expect(said(element, '.key')).to.contain('Margin');
    expect(said(element, '.dashboard-facts')).to.contain('40 of 46').and.to.contain('about');
    const without = damaged((data) => data.state.margins.fill(null));
    expect(said(await shown(without), '.key'), 'a key to nothing').to.not.contain('Margin');
  });

  it('says of a withheld figure that it is, and draws nothing for it', async () => {
    const element = await shown(withoutFirst);
    const row = one(element, '.row[data-id="curriculum"]');
    expect(text(row.querySelector('.row-value'))).to.equal('⊘ withheld');
    expect(row.querySelectorAll('circle, .mark, .whisker, rect')).to.have.length(0);
    expect(row.querySelectorAll('.no-figure')).to.have.length(1);
    const cellsOf = cells(element).find(([name]) => name === 'Curriculum');
    expect(cellsOf?.slice(2)).to.deep.equal(Array(5).fill('⊘ withheld'));
    expect(said(element)).to.contain('withheld: too few people, or it would give away a smaller group');
  });

  it('draws only the open part', async () => {
    const element = await shown();
    for (const name of viewNames) {
      one(element, `[data-view="${name}"]`).click();
      await element.updateComplete;
      expect(all(element, 'section')).to.have.length(1);
      expect(one(element, 'section').className).to.equal(`part-${name}`);
      expect(said(element)).not.to.match(/NaN|undefined|\{\w+\}|\bnull\b/);
      expect(all(element, 'table').length, name).to.be.at.least(name === 'district' ? 0 : 1);
    }
  });

  it('moves between parts by the arrow keys', async () => {
    const element = await shown();
    const press = async (key: string): Promise<string> => {
      element.shadowRoot?.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      await element.updateComplete;
      return (element.shadowRoot?.activeElement as HTMLElement).dataset.view ?? '';
    };
    one(element, '[data-view="profile"]').focus();
    expect(await press('ArrowRight')).to.equal('distribution');
    expect(await press('End')).to.equal('reading');
    expect(await press('ArrowRight')).to.equal('profile');
    expect(await press('ArrowLeft')).to.equal('reading');
    element.dir = 'rtl';
    await element.updateComplete;
    expect(await press('ArrowRight')).to.equal('change');
    expect(all(element, '[role="tab"][tabindex="0"]')).to.have.length(1);
  });

  it('draws districts as one path for each column, with their quartiles and levels', async () => {
    const element = await shown(report, 'distribution');
    expect(all(element, 'path.dots[d]').length).to.equal(report.columns.length + 1);
    const [name, districts, low, median, high] = cells(element)[0] ?? [];
    const spread = report.state.spread.at(-1);
    expect([name, districts, low, median, high]).to.deep.equal(['Overall readiness', String(spread?.districts), ...(spread?.quartiles ?? []).map(String)]);
    expect(cells(element, 1)[0]?.slice(1, 5)).to.deep.equal(spread?.levels.map(String));
    await choose(element, 'Place', 'region-1');
    expect(said(element, 'section')).to.contain('Where districts stand: Coast');
  });

  it('shows every district in a table that is drawn when it is opened, in the report’s order, so many at a time', async () => {
    const many = sampleReport({ districts: 120, seed: 2 });
    const element = await shown(many, 'distribution');
    const details = all(element, 'details.twin').at(-1) as HTMLDetailsElement;
    expect(details.querySelector('table')).to.equal(null);
    details.open = true;
    await waitUntil(() => details.querySelector('table'));
    const names = (): string[] => [...details.querySelectorAll('tbody th')].map((cell) => bare(text(cell)));
    expect(names()).to.deep.equal(many.districts.slice(0, 50).map((d) => d.name.replaceAll(/\s+/g, ' ')));
    const [before, after] = [...details.querySelectorAll<HTMLButtonElement>('.pager button')];
    expect(before?.getAttribute('aria-disabled')).to.equal('true');
    after?.click();
    await element.updateComplete;
    expect(text(details.querySelector('.pager [role="status"]'))).to.equal('Rows 51 to 100 of 120');
    expect(names()[0]).to.equal(many.districts[50]?.name);
    details.open = false;
    await waitUntil(() => !details.querySelector('table'));
  });

  it('compares parts of the state in the report’s order, never by figure', async () => {
    const element = await shown(report, 'compare');
    expect(all(element, '.plot .row[data-id] .row-name').map(text)).to.deep.equal(['Jefferson', 'Coast', 'Delta', 'High Country', 'Plains', 'River Valley']);
    await choose(element, 'Compare by', 'size');
    await choose(element, 'Figure', 'vision');
    expect(said(element, 'section')).to.contain('Parts of the state: Vision');
    const sizes = report.regions.filter(({ kind }) => kind === 'size');
    expect(cells(element).map(([name]) => name)).to.deep.equal(['Jefferson', ...sizes.map(({ name }) => name)]);
    expect(cells(element)[1]?.[2]).to.equal(String(sizes[0]?.values[10] ?? '⊘ withheld'));
  });

  it('finds a district by a part of its name and shows it among peers without names', async () => {
    const element = await shown(report, 'district');
    expect(said(element, 'section')).to.contain('No district is chosen');
    const search = one(element, 'input[type="search"]') as HTMLInputElement;
    search.value = 'san jose';
    search.dispatchEvent(new Event('input'));
    await element.updateComplete;
    expect(said(element, '.matches')).to.equal('1 district matches');
    const found = report.districts.find(({ name }) => name.includes('San José')) as AggregateReport['districts'][number];
    await choose(element, 'District', found.id);
    expect(said(element, 'section')).to.contain(found.name);
    const others = report.districts.filter((d) => d !== found).map(({ name }) => name);
    const drawing = said(element, 'section .chart');
    expect(others.filter((name) => drawing.includes(name))).to.deep.equal([]);
    const score = found.values.at(-1);
    if (typeof score === 'number') expect(parseFloat(one(element, '.row[data-id="overall"] .own').getAttribute('x') ?? '')).to.equal(score);
    expect(cells(element)[0]?.[2]).to.equal(String(score ?? '⊘ withheld'));
    await choose(element, 'Peers', 'locale');
    expect(said(element, '.dashboard-facts')).to.contain('Locale:');
    expect(said(element)).not.to.match(/\brank(ed)?\b(?!ing)|\d(st|nd|rd|th) of/i);
  });

  it('shows what is withheld of a small district, group by group', async () => {
    const small = report.districts.find((d) => Object.values(d.groups).some(({ people }) => people === null)) as AggregateReport['districts'][number];
    const element = await shown(report, 'district');
    await choose(element, 'District', small.id);
    const figures = cells(element, 1);
    report.groups.forEach((group, g) => {
      const asked = report.columns[0]?.groups.includes(group);
      const row = figures.find(([name]) => name === 'Curriculum');
      expect(row?.[g + 1], group).to.equal(asked ? String(small.groups[group]?.values[0] ?? '⊘ withheld') : '– not asked');
    });
    const people = cells(element, 2);
    report.groups.forEach((group, g) => {
      expect(people[g + 1]?.[1] === '⊘ withheld', group).to.equal(small.groups[group]?.people === null);
    });
  });

  it('shows groups by shape and their widest differences', async () => {
    const element = await shown(report, 'groups');
    const first = report.state.gaps[0];
    expect(all(element, '.gaps li')).to.have.length(report.state.gaps.length);
    expect(said(element, '.gaps li')).to.contain(`${first?.points} points higher`);
    const marks = report.groups.filter((group) => typeof report.state.groups[group]?.values[0] === 'number').length;
    expect(all(element, '.row[data-id="groups-curriculum"] .voice')).to.have.length(marks);
    expect(cells(element).flat()).to.include('– not asked');
  });

  it('counts shared priorities by area of policy and who decides', async () => {
    const element = await shown(report, 'priorities');
    const { priorities, prioritiesOf } = report.state;
    expect(cells(element)).to.have.length(priorities.length);
    expect(cells(element)[0]?.[2]).to.equal(`${priorities[0]?.districts} of ${prioritiesOf}`);
    const grid = cells(element, 1);
    expect(grid.map(([area]) => area)).to.include('Seat time').and.to.include('none named');
    const waiting = priorities.filter(({ policyArea, lever }) => policyArea === 'seat-time' && lever === 'state-waiver');
    expect(grid.find(([area]) => area === 'Seat time')?.[2]).to.contain(`${waiting.length} priorit`);
  });

  it('says who answered in steps and bands, and no bar where a rate is not published', async () => {
    const element = await shown(damaged((data) => (data.state.groups.board.rate = null)), 'responses');
    expect(said(element, '.row[data-id="learner"] .row-value')).to.match(/^about \d*[05]%$/);
    expect(said(element, '.row[data-id="board"] .row-value')).to.equal('– not published');
    expect(all(element, '.row[data-id="board"] .share')).to.have.length(0);
    expect(cells(element)[1]?.[1]).to.match(/^[\d,]+ (to [\d,]+|or more)$/);
  });

  it('shows the change where there is a wave before, and has no tab where there is none', async () => {
    const element = await shown(report, 'change');
    const rows = cells(element);
    const points = report.state.change?.values[0] as number;
    const row = rows.find(([name]) => name === 'Curriculum');
    expect(row?.[2]).to.equal(`${points > 0 ? '+' : ''}${points}`);
    const first = await shown(sampleReport({ districts: 12, previousWave: null }), 'change');
    expect(all(first, '[data-view="change"]')).to.have.length(0);
    expect(one(first, 'section').className).to.equal('part-profile');
  });

  it('saves every table as a file with the same words for what is withheld', async () => {
    const element = await shown(withoutFirst);
    const { createObjectURL } = URL;
    const blobs: Blob[] = [];
    URL.createObjectURL = (blob) => (blobs.push(blob as Blob), 'blob:made-up');
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = () => undefined;
    try {
      (one(element, '.save button') as HTMLButtonElement).click();
    } finally {
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = click;
    }
    const lines = (await (blobs[0] as Blob).text()).split('\r\n');
    expect(lines.find((line) => line.startsWith('Curriculum'))).to.equal('Curriculum,Conditions,withheld,withheld,withheld,withheld,withheld');
    expect(lines.filter(Boolean)).to.have.length(report.columns.length + 3);
    expect(lines.at(-2)).to.contain('withheld: too few people');
  });

  describe('what it cannot show', () => {
    const wrong: readonly (readonly [string, unknown, string])[] = [
      ['nothing at all', {}, 'not a state’s readiness report'],
      ['a list', [], 'not a state’s readiness report'],
      ['a text', 'x', 'not a state’s readiness report'],
      ['a later version', { ...report, schemaVersion: 99 }, 'newer version'],
      ['a figure that is a text', damaged((d) => (d.state.values[0] = '40')), 'not a state’s readiness report'],
      ['a figure out of the scale', damaged((d) => (d.districts[3].values[0] = 140)), 'not a state’s readiness report'],
      ['a column too few', damaged((d) => d.districts[3].groups.teacher.values.pop()), 'not a state’s readiness report'],
      ['no spread', damaged((d) => delete d.regions[0].spread), 'not a state’s readiness report'],
      ['the same id twice', damaged((d) => (d.districts[1].id = d.districts[0].id)), 'not a state’s readiness report'],
      ['a level too many', damaged((d) => (d.levels = 5)), 'not a state’s readiness report'],
    ];
    for (const [name, data, sentence] of wrong) {
      it(`is said of ${name}`, async () => {
        expect(said(await shown(data), '[role="alert"]')).to.contain(sentence);
      });
    }

    it('is said of a file that is missing, elsewhere or not JSON', async () => {
      const at = async (src: string): Promise<string> => {
        const element = await fixture<ReadinessDashboard>(html`<readiness-dashboard src=${src}></readiness-dashboard>`);
        await waitUntil(() => element.renderRoot.querySelector('[role="alert"]'), 'nothing was said');
        return said(element, '[role="alert"]');
      };
      expect(await at('/no-such-file.json')).to.contain('could not be loaded');
      expect(await at('https://example.org/report.json')).to.contain('on another site');
      expect(await at(URL.createObjectURL(new Blob(['{'])))).to.contain('not valid JSON');
    });

    it('is said of a report that was edited, which is shown all the same', async () => {
      const element = await shown(damaged((d) => (d.state.name = 'Elsewhere')));
      expect(said(element, '.title')).to.contain('Elsewhere');
      await waitUntil(() => element.renderRoot.querySelector('.notice'), 'nothing was said', { timeout: 5000 });
      expect(said(element, '.notice')).to.contain('it was changed after it was made');
      const whole = await shown();
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(all(whole, '.notice')).to.have.length(0);
    });
  });

  it('loads the file that src names, and reads a script in its slot', async () => {
    const src = URL.createObjectURL(new Blob([JSON.stringify(report)]));
    const loaded = await fixture<ReadinessDashboard>(html`<readiness-dashboard src=${src}></readiness-dashboard>`);
    await waitUntil(() => loaded.renderRoot.querySelector('section'));
    const slotted = await fixture<ReadinessDashboard>(html`<readiness-dashboard><script slot="report" type="application/json">${JSON.stringify(report)}</script></readiness-dashboard>`);
    await waitUntil(() => slotted.renderRoot.querySelector('section'));
    expect(said(slotted, '.title')).to.equal('Jefferson: readiness of its districts');
  });

  it('of another instrument shows its ids', async () => {
    const element = await shown(damaged((d) => (d.provenance.instrument.id = 'another')));
    expect(said(element, '.row[data-id="curriculum"] .row-name')).to.equal('curriculum');
  });

  describe('for everyone', () => {
    for (const scheme of ['light', 'dark']) {
      it(`is accessible in ${scheme}, in every part`, async () => {
        document.documentElement.style.colorScheme = 'light dark';
        await executeServerCommand('emulate', { 'prefers-color-scheme': scheme });
        const element = await shown();
        for (const name of viewNames) {
          one(element, `[data-view="${name}"]`).click();
          await element.updateComplete;
          if (name === 'district') await choose(element, 'District', 'd0004');
          for (const details of all(element, 'details')) (details as HTMLDetailsElement).open = true;
          await element.updateComplete;
          await expect(element).to.be.accessible();
        }
      }).timeout(60_000);
    }

    it('fits 320 px in every part and language, without sideways scrolling', async () => {
      await setViewport({ width: 320, height: 800 });
      for (const lang of ['en', 'ar', 'vi']) {
        const element = await fixture<ReadinessDashboard>(html`<readiness-dashboard lang=${lang} .report=${report}></readiness-dashboard>`);
        await waitUntil(() => element.renderRoot.querySelector('section'));
        for (const name of viewNames) {
          one(element, `[data-view="${name}"]`).click();
          await element.updateComplete;
          if (name === 'district') {
            const select = all(element, 'select')[0] as HTMLSelectElement;
            select.value = 'd0004';
            select.dispatchEvent(new Event('change'));
          }
          for (const details of all(element, 'details')) (details as HTMLDetailsElement).open = true;
          await element.updateComplete;
          expect(one(element, '.root').scrollWidth, `${lang} ${name}`).to.be.at.most(one(element, '.root').clientWidth);
          for (const control of all(element, 'select, input, button, .row, .facts')) expect(control.getBoundingClientRect().right, `${lang} ${name} ${control.className}`).to.be.at.most(one(element, '.root').getBoundingClientRect().right + 1);
        }
      }
    }).timeout(30_000);

    it('has headings in order in every part', async () => {
      const element = await shown();
      for (const name of viewNames) {
        one(element, `[data-view="${name}"]`).click();
        await element.updateComplete;
        const levels = all(element, 'h1, h2, h3, h4, h5, h6').map(({ tagName }) => Number(tagName[1]));
        expect(levels[0]).to.equal(2);
        levels.slice(1).forEach((level, i) => expect(level - (levels[i] ?? 0), name).to.be.at.most(1));
      }
    });

    it('is mirrored from right to left', async () => {
      const element = await fixture<ReadinessDashboard>(html`<readiness-dashboard dir="rtl" .report=${report}></readiness-dashboard>`);
      await waitUntil(() => element.renderRoot.querySelector('section'));
      const value = report.state.values[0] as number;
      expect(parseFloat(one(element, '.row[data-id="curriculum"] circle').getAttribute('cx') ?? '')).to.be.closeTo(100 - value, 0.01);
      expect(one(element, '[data-view="profile"]').getBoundingClientRect().left).to.be.greaterThan(one(element, '[data-view="distribution"]').getBoundingClientRect().left);
    });

    it('speaks the language of the page, numbers and all', async () => {
      const element = await shown();
      for (const [lang, word] of [['es', 'Perfil'], ['ar', 'الملف'], ['zh', '概况'], ['vi', 'Hồ sơ']] as const) {
        element.lang = lang;
        await waitUntil(() => said(element, '[data-view="profile"]') === word, lang);
        for (const name of viewNames) {
          one(element, `[data-view="${name}"]`).click();
          await element.updateComplete;
          expect(said(element), `${lang} ${name}`).not.to.match(/NaN|undefined|\{\w+\}/);
        }
      }
    }).timeout(20_000);
  });
});
