import { expect, html } from '@open-wc/testing';
import type { ActionText, ReadinessResult } from '@readiness-kit/core';
import { districtGuideEn } from '@readiness-kit/core/instruments/district/en/guide';
import { cappedResult, communityResult, consensusResult } from '../../test/fixtures/results.ts';
import { all, community, damaged, shown, text, textOf } from '../../test/results/shown.ts';

describe('<readiness-results>', () => {
  describe('says first where the district stands', () => {
    it('with level, score, interval, voice and who took part', async () => {
      const summary = textOf(await community(), '.summary');
      const overall = communityResult.composites.overall;
      if (overall?.status !== 'scored' || !overall.uncertainty) throw new Error('fixture');
      const [low, high] = overall.uncertainty.interval.map((x) => Math.round(x));
      expect(summary).to.contain('Scaling').and.to.contain('Level 3 of 4').and.to.contain(`Score ${Math.round(overall.value)} / 100`);
      expect(summary).to.contain(`between ${low} and ${high} (95% interval)`);
      expect(summary).to.contain('Several groups').and.to.contain('Teachers 48 of 120 (40%)').and.to.contain('Learners 61');
    });

    it('or says why there is no interval', async () => {
      const element = await shown(html`<readiness-results .result=${consensusResult}></readiness-results>`);
      expect(textOf(element, '.summary')).to.contain('one answer sheet: no margin of error can be given').and.to.contain('One answer sheet: one person');
      expect(all(element, '.whisker')).to.have.length(0);
      expect(textOf(element, '.profile .intro')).to.contain('No margin of error');
    });

    it('and what holds the level below its score', async () => {
      const element = await shown(html`<readiness-results .result=${cappedResult}></readiness-results>`);
      const summary = textOf(element, '.summary');
      expect(textOf(element, '.headline')).to.equal('Piloting');
      expect(summary).to.contain('The score alone would give Scaling').and.to.match(/What holds it: .*Transparency \(Piloting\)/);
      expect(summary).to.contain('(95% interval)');
      expect(all(element, '.overall-scale .held-mark')).to.have.length(1);
    });

    it('or why there is no overall level', async () => {
      const insufficient = damaged((data) => (data.composites.overall = { ...data.composites.overall, status: 'insufficient', reason: { code: 'too-little-weight', params: { share: 0.5, needed: 2 / 3, missing: ['vision'] } } }));
      const summary = textOf(await shown(html`<readiness-results .result=${insufficient}></readiness-results>`), '.summary');
      expect(summary).to.contain('No overall level yet').and.to.contain('50%').and.to.contain('Vision');
      expect(summary).not.to.contain('Score');
    });
  });

  describe('says what to do first', () => {
    it('on three cards with what and by when, what it unlocks, its trap, who, effort, evidence and lever', async () => {
      const element = await community();
      const cards = all(element, '.card');
      expect(cards).to.have.length(3);
      communityResult.priorities.slice(0, 3).forEach((priority, i) => {
        const card = text(cards[i]);
        const action = priority.actions[0];
        if (!action) throw new Error('fixture');
        const words = (districtGuideEn.actions as Readonly<Record<string, ActionText>>)[action.id];
        if (!words?.within) throw new Error('fixture');
        expect(text(cards[i]?.querySelector('.what'))).to.equal(words.what);
        const steps = [...(cards[i]?.querySelectorAll('.within li') ?? [])].map(text);
        expect(steps).to.deep.equal(([30, 90, 365] as const).map((days) => `Within ${days} days ${words.within?.[days]}`));
        for (const part of [words.unlocks, words.trap, words.evidence, `${action.effort} of 8`, action.source, 'Decision']) if (part) expect(card).to.contain(part);
        expect(card).to.contain((districtGuideEn.roles as Record<string, string>)[action.lead]);
      });
    });

    it('with every factor of the rank, explained', async () => {
      const element = await community();
      const factors = element.renderRoot.querySelector('.card:nth-child(2) .factors');
      const entries = [...(factors?.querySelectorAll('.factor-list > div') ?? [])];
      expect(entries.map((entry) => text(entry.querySelector('dt')))).to.deep.equal([
        'Score now', 'Gain', 'Confidence', 'Effort', 'Unlock', 'Opens the way to', 'Blocked by', 'Holds down', 'Priority value', 'Among the first three', 'Rank could be', 'Tier',
      ]);
      for (const entry of entries) expect(text(entry.querySelector('small')).length).to.be.greaterThan(10);
      const { gain, honesty, tier } = communityResult.priorities[1] as ReadinessResult['priorities'][number];
      const value = (i: number): string => text(entries[i]?.querySelector('b'));
      expect(value(1)).to.equal(gain.toFixed(1));
      expect(value(9)).to.equal(`${Math.round(honesty.topThree * 100)}%`);
      expect(value(11)).to.equal(String(tier));
    });

    it('with what is blocked, unlocked and held down by name', async () => {
      const rows = all(await community(), '.all-priorities tbody tr').map(text);
      expect(rows).to.have.length(communityResult.priorities.length);
      const blocked = communityResult.priorities.findIndex((p) => p.blockedBy.length > 0);
      expect(blocked).to.be.greaterThan(-1);
      expect(rows[blocked]).to.contain('Partnerships').and.to.contain('Leadership development');
      const held = await shown(html`<readiness-results .result=${cappedResult}></readiness-results>`);
      expect(textOf(held, '.card .flags')).to.contain('Holds down').and.to.contain('Overall readiness');
    });

    it('and says that confidence is not known without a margin of error', async () => {
      const element = await shown(html`<readiness-results .result=${consensusResult}></readiness-results>`);
      expect(textOf(element, '.card .factor-list')).to.contain('not known').and.to.contain('treats the gap as real');
    });

    it('or that nothing is below target', async () => {
      const element = await shown(html`<readiness-results .result=${damaged((data) => (data.priorities = []))}></readiness-results>`);
      expect(textOf(element, '.todo')).to.contain('Nothing that could be scored is below its target level');
      expect(all(element, '.card, .all-priorities')).to.have.length(0);
    });
  });

  describe('draws the profile', () => {
    const scored = Object.entries(communityResult.constructs).flatMap(([id, c]) => (c.status === 'scored' ? [[id, c] as const] : []));

    it('with every mark and whisker where its numbers are, and the same numbers in the table', async () => {
      const element = await community();
      const rows = all(element, '.profile .row[data-id]');
      const cells = all(element, '.profile tbody tr').map((row) => [...row.children].map(text));
      expect(rows.map((row) => row.getAttribute('data-id'))).to.deep.equal(scored.map(([id]) => id));
      scored.forEach(([, figure], i) => {
        const mark = rows[i]?.querySelector('circle.mark');
        expect(parseFloat(mark?.getAttribute('cx') ?? '')).to.be.closeTo(figure.value, 0.001);
        const line = rows[i]?.querySelector('.whisker line');
        expect([line?.getAttribute('x1'), line?.getAttribute('x2')].map((x) => parseFloat(x ?? ''))).to.deep.equal(figure.uncertainty?.interval.map((x) => parseFloat(x.toFixed(3))));
        const [name, level, score, interval] = cells[i] ?? [];
        expect(text(rows[i]?.querySelector('.row-name'))).to.equal(name);
        expect(text(rows[i]?.querySelector('.row-value'))).to.equal(`${level} · ${score}`);
        expect(score).to.equal(String(Math.round(figure.value)));
        expect(interval).to.contain(`${Math.round(figure.uncertainty?.interval[0] ?? NaN)} to ${Math.round(figure.uncertainty?.interval[1] ?? NaN)}`);
      });
    });

    it('grouped by kind, as one labelled image', async () => {
      const element = await community();
      expect(all(element, '.profile .group-name').map(text)).to.deep.equal(['Conditions', 'Meta-themes']);
      const label = element.renderRoot.querySelector('.profile .plot')?.getAttribute('aria-label');
      expect(label).to.contain('12 scores').and.to.contain('Highest: Technology policy').and.to.contain('Lowest: Leadership development');
    });

    it('without what has no score: it is listed with its reason', async () => {
      const element = await community();
      expect(all(element, '[data-id="data-systems"]')).to.have.length(0);
      expect(textOf(element, '.profile table')).not.to.contain('Data systems');
      expect(textOf(element, '.profile .not-scored')).to.contain('Data systems: Groups with enough answers: 1; needed: 2');
    });

    it('mirrored from right to left', async () => {
      const element = await shown(html`<readiness-results dir="rtl" .result=${communityResult}></readiness-results>`);
      const [id, figure] = scored[0] ?? ['', { value: NaN }];
      expect(parseFloat(element.renderRoot.querySelector(`.row[data-id="${id}"] circle.mark`)?.getAttribute('cx') ?? '')).to.be.closeTo(100 - figure.value, 0.001);
      const bands = all(element, '.profile .row[data-id] .track')[0]?.querySelectorAll('.band') ?? [];
      expect(bands[0]?.getBoundingClientRect().left).to.be.greaterThan(bands[3]?.getBoundingClientRect().left ?? Infinity);
      const name = element.renderRoot.querySelector('.summary .headline')?.getBoundingClientRect();
      expect(name?.left).to.be.greaterThan(element.renderRoot.querySelector('.score')?.getBoundingClientRect().right ?? Infinity);
    });

    it('shows each theme as stated, as lived and together, as far as the form asks for it', async () => {
      const element = await community();
      expect(all(element, '.themes .row[data-id]').map((row) => row.getAttribute('data-id'))).to.deep.equal(['vision', 'culture', 'culture-lived', 'culture-theme', 'transparency']);
      expect(textOf(element, '.themes')).to.contain('Culture: As lived');
    });
  });

  describe('explains', () => {
    it('why each level is what it is, and what is missing', async () => {
      const element = await community();
      const details = all(element, '.explanations .explanation');
      expect(details).to.have.length(14);
      expect(text(details[0]?.querySelector('summary'))).to.contain(`Overall readiness Scaling · ${Math.round((communityResult.composites.overall as { value: number }).value)} Sustaining begins at 83 points`);
      expect(text(details[0]?.querySelector('.statements'))).to.contain(`Technology policy (${Math.round((communityResult.constructs['technology-policy'] as { value: number }).value)} points)`);
      expect(text(details[0]?.querySelector('.numbers'))).to.contain('Tests for Sustaining').and.to.contain('Weakest part').and.to.contain('Geometric mean');
      const vision = details.find((one) => text(one).startsWith('Vision'));
      expect(text(vision?.querySelector('.statements'))).to.contain('Too few answers from: Partners');
      expect(text(vision?.querySelector('.numbers'))).to.contain('With the missing groups all at the bottom the score would be');
    });

    it('with contributions that add up and every kind of answer counted', async () => {
      const element = await community();
      const instruction = all(element, '.explanations .explanation').find((one) => text(one).startsWith('Instruction'));
      const tables = [...(instruction?.querySelectorAll('.numbers table') ?? [])];
      const table = (caption: string): string[][] =>
        [...(tables.find((one) => text(one.querySelector('caption')) === caption)?.querySelectorAll('tbody tr') ?? [])].map((row) => [...row.children].map(text));
      const parts = table('What the score is made of');
      const { value } = communityResult.constructs.instruction as { value: number };
      expect(parts.at(-1)).to.deep.equal(['Total', '100%', value.toFixed(1)]);
      const { counts } = communityResult.indicators['instruction.mastery-pace'] as ReadinessResult['indicators'][string];
      expect(table('Answers')[0]?.slice(1)).to.deep.equal([...(counts?.levels ?? []), counts?.dontKnow, counts?.notApplicable, counts?.declined, counts?.missing].map(String));
    });

    it('strengths, coverage, problems in the answers and where it comes from', async () => {
      const element = await community();
      expect(all(element, '.strengths li').map((item) => text(item.querySelector('b')))[0]).to.equal('Technology policy');
      expect(all(element, '.strengths li')).to.have.length(communityResult.strengths.length);
      expect(textOf(element, '.coverage')).to.contain('answered with a level').and.to.contain('don’t know').and.to.contain('Groups with too few answers: ');
      expect(textOf(element, '.issues')).to.contain('1 problem found').and.to.contain('no-such-item');
      const footer = textOf(element, '.provenance');
      expect(footer).to.contain('district-readiness 0.2.0').and.to.contain(communityResult.hash.slice(0, 12)).and.to.contain('not validated facts').and.to.contain('KnowledgeWorks');
      expect(footer).not.to.match(/\b20\d\d-\d\d/);
    });
  });
});
