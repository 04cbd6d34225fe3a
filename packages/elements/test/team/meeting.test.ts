import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { writeAnswersFile } from '../../src/transfer/answers-file.ts';
import { agendaOf, type Vote } from '../../src/team/team-state.ts';
import { teamRecord } from '../../src/team/team-record.ts';
import { sheetWith, TeamPage } from './team-page.ts';

const three = sheetWith({ team: { present: { staff: 3 } } });
const member = (respondent: string, answers: Readonly<Record<string, unknown>>): string => writeAnswersFile(sheetWith({ answers }, respondent));

describe('a team’s meeting', () => {
  it('a whole meeting by keyboard alone', async () => {
    const page = await TeamPage.open();
    expect(page.heading).to.equal('Before you start');
    await page.tabTo('Guests');
    await page.keys('1', 'Tab', '2', 'Tab', '1');
    await page.tabTo('Start');
    expect(page.text('.sum')).to.equal('3 people vote.');
    await page.keys('Enter');
    expect(page.heading).to.equal('Every room is quiet.');
    expect(page.focused).to.equal(page.root.querySelector('.heading'));

    await page.tabTo('1 Step 1 Quiet 1');
    await page.keys('1', '3');
    expect(page.news).to.equal('Votes in: 2 of 3');
    expect(page.root.querySelector('.votes, .agreed')).to.equal(null);
    await page.tabTo('Take back the last vote');
    await page.keys('Enter', '2', '0');
    expect(page.focused?.textContent).to.equal('Show the votes');
    expect(page.news).to.equal('All votes are in.');
    await page.keys('Enter');
    expect(page.focused).to.equal(page.root.querySelector('.votes'));
    expect([...page.root.querySelectorAll('tbody tr')].map((row) => row.textContent?.replaceAll(/\s+/g, ' ').trim())).to.deep.equal(['1Step 11', '2Step 21', '3Step 30', '?I don’t know1']);
    expect(page.root.querySelectorAll('circle').length).to.equal(3);
    expect(page.text('.talk')).to.match(/^You are close/);
    expect(page.root.querySelector('.agreed :checked')).to.equal(null);

    await page.tabTo('Step 1 Quiet 1');
    await page.keys('ArrowDown');
    expect(page.answer('rooms.quiet')).to.equal(2);
    await page.tabTo('Not all agree');
    await page.keys(' ');
    await page.tabTo('How many see another level?');
    await page.keys('1');
    await page.tabTo('What do they see differently?');
    await page.keys('The street.');
    await page.tabTo('What is your answer based on?');
    await page.keys('We slept here 3 times.');
    await page.tabTo('Next');
    await page.keys('Enter');
    expect(page.heading).to.equal('Every room is clean.');
    expect(page.focused).to.equal(page.root.querySelector('.heading'));

    await page.tabTo('1 Step 1 Clean 1');
    await page.keys('Enter', 'Tab', 'Enter', 'Tab', 'Enter');
    await page.keys('Enter');
    expect(page.text('.talk')).to.match(/^You all see it the same way/);
    await page.tabTo('Step 1 Clean 1');
    await page.tabTo('Next');
    await page.keys('Enter');
    expect(page.heading).to.equal('All food is fresh.');
    await page.tabTo('What you have agreed');
    await page.keys('Enter');
    expect(page.text('.meaning')).to.equal('2 questions are still to decide.');
    expect(page.text('.review li .entry')).to.equal('Every room is quiet. Step 2 Step 1: 1 Step 2: 1 I don’t know: 1 1 person sees another level. The street. We slept here 3 times.');
    await page.tabTo('Finish');
    await page.keys('Enter');
    expect(page.finished).to.have.length(1);
    expect(page.finished[0]).to.deep.equal({ team: {
      present: { guest: 1, staff: 2 },
      facilitators: 1,
      voters: 3,
      items: {
        'rooms.quiet': { votes: { 1: 1, 2: 1, 'dont-know': 1 }, voters: 3, dissent: { count: 1, reason: 'The street.' }, note: 'We slept here 3 times.' },
        'rooms.clean': { votes: { 1: 3 }, voters: 3 },
      },
    } });
  });

  it('nothing that is drawn before all votes are shown depends on what was voted', async () => {
    const vote = fc.constantFrom<Vote>(1, 2, 3, 'dont-know', 'not-applicable');
    const drawn = async (byHand: readonly Vote[], byFile: Vote): Promise<string> => {
      const page = await TeamPage.open({ sheet: sheetWith({ team: { present: { staff: 4 }, 'file:r-1': { answers: { 'rooms.quiet': byFile }, stamp: 1 } } }) });
      for (const value of byHand) {
        const buttons = [...page.root.querySelectorAll<HTMLButtonElement>('.pad button')];
        buttons[typeof value === 'number' ? value - 1 : value === 'dont-know' ? 3 : 4]?.click();
        await page.settled();
      }
      const { root, focused } = page;
      const html = root.innerHTML.replaceAll(/lit\$\d+\$?/g, '');
      page.element.remove();
      return `${html} ${focused?.className}`;
    };
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(vote, vote), { minLength: 1, maxLength: 3 }), fc.tuple(vote, vote), async (pairs, files) => {
        expect(await drawn(pairs.map(([a]) => a), files[0])).to.equal(await drawn(pairs.map(([, b]) => b), files[1]));
      }),
      { numRuns: 12 },
    );
  });

  it('asks once before it shows votes while some are missing', async () => {
    const page = await TeamPage.open({ sheet: three });
    expect(page.buttons.some((name) => name.startsWith('Show'))).to.equal(false);
    page.root.querySelector<HTMLElement>('.pad')?.focus();
    await page.keys('3');
    await page.press('Show now, with 1 of 3');
    expect(page.focused?.textContent).to.equal('2 votes are still missing. Show the votes anyway?');
    await page.press('No, wait');
    expect(page.root.querySelector('.votes')).to.equal(null);
    await page.press('Show now, with 1 of 3');
    await page.press('Yes, show them');
    expect(page.text('tbody tr:last-child')).to.equal('No vote2');
  });

  it('a reload in the middle of a vote keeps the votes, and leads back to it', async () => {
    const before = await TeamPage.open({ sheet: sheetWith({ team: { present: { staff: 3 } } }) });
    await before.press('Next');
    before.root.querySelector<HTMLElement>('.pad')?.focus();
    await before.keys('3', '1');
    const after = await TeamPage.open({ sheet: JSON.parse(JSON.stringify(before.part.sheet)) });
    expect(after.heading).to.equal('Every room is clean.');
    expect(after.text('.count')).to.equal('Votes in: 2 of 3');
  });

  it('files count as votes, and what cannot be used is listed with the reason', async () => {
    const page = await TeamPage.open({ sheet: sheetWith({ team: { present: { staff: 3 } } }) });
    page.root.querySelector('details')?.setAttribute('open', '');
    await page.press('Who votes, and files');
    await page.pick(
      ['a.json', member('r-1', { 'rooms.quiet': 1, 'rooms.clean': 2 })],
      ['b.json', member('r-2', { 'rooms.clean': 3 })],
      ['letter.json', 'Dear team'],
      ['other.json', member('r-3', {}).replace('tiny-inn', 'big-inn')],
      ['team.json', member('r-team', { 'rooms.clean': 3 })],
      ['guest.json', member('r-4', { 'rooms.quiet': 3 }).replace('"staff"', '"guest"')],
    );
    expect([...page.root.querySelectorAll('.said li')].map((item) => item.textContent)).to.deep.equal([
      'letter.json This file is damaged, or of another kind.',
      'other.json It belongs to another survey.',
      'team.json These are the answers of this meeting itself.',
    ]);
    expect(page.text('.said > p')).to.equal('3 files count as votes.');
    await page.press('Start');
    expect(page.text('.count'), 'r-2 says nothing here').to.equal('All votes are in.');
    await page.press('Show the votes');
    expect(page.team('votes:rooms.quiet')).to.deep.equal({ votes: [1, 3], of: 3 });
    expect(page.text('.talk')).to.match(/^You see this very differently/);
    expect(JSON.stringify(teamRecord(page.part.sheet, agendaOf(page.part)))).not.to.contain('r-1');
  });

  it('of one member the later answers count, in whatever order the files are opened', async () => {
    const page = await TeamPage.open({ sheet: three });
    page.root.querySelector('details')?.setAttribute('open', '');
    await page.press('Who votes, and files');
    const early = writeAnswersFile({ ...sheetWith({}, 'r-1'), answers: { 'rooms.quiet': [1, 50] } });
    const late = writeAnswersFile({ ...sheetWith({}, 'r-1'), answers: { 'rooms.quiet': [3, 60] } });
    await page.pick(['late.json', late], ['early.json', early]);
    expect(page.team('file:r-1')).to.deep.equal({ answers: { 'rooms.quiet': 3 }, stamp: 60 });
    expect(page.text('.said li')).to.equal('early.json A newer file of the same person is open already.');
    await page.press('Take out all files');
    expect(page.team('file:r-1')).to.equal(undefined);
  });

  it('a team can leave an indicator open, or change its mind', async () => {
    const page = await TeamPage.open({ sheet: sheetWith({ answers: { 'rooms.quiet': 3 }, team: { present: { staff: 1 }, 'votes:rooms.quiet': { votes: [3], of: 1 } } }) });
    expect(page.heading).to.equal('Every room is clean.');
    await page.press('Back');
    expect(page.heading).to.equal('Every room is quiet.');
    page.root.querySelector<HTMLInputElement>('input[value=open]')?.click();
    await page.settled();
    expect([page.answer('rooms.quiet'), page.team('open:rooms.quiet')]).to.deep.equal([undefined, true]);
    page.root.querySelector<HTMLInputElement>('.agreed input[value="1"]')?.click();
    await page.settled();
    expect([page.answer('rooms.quiet'), page.team('open:rooms.quiet')]).to.deep.equal([1, undefined]);
    await page.press('Clear this answer');
    expect(page.answer('rooms.quiet')).to.equal(undefined);
    expect(page.root.querySelector('.agreed :checked')).to.equal(null);
    await page.press('Vote again');
    expect(page.text('.count')).to.equal('Votes in: 0 of 1');
  });

  it('whoever comes later is waited for', async () => {
    const page = await TeamPage.open({ sheet: sheetWith({ team: { present: { staff: 1 }, 'votes:rooms.quiet': { votes: [2] } } }) });
    expect(page.text('.count')).to.equal('All votes are in.');
    page.root.querySelector('details')?.setAttribute('open', '');
    await page.press('Who votes, and files');
    await page.tabTo('Staff');
    await page.keys('2', 'Tab');
    await page.press('Start');
    expect(page.text('.count')).to.equal('Votes in: 1 of 2');
  });

  it('nobody counted: it says so, and leads there', async () => {
    const page = await TeamPage.open();
    await page.press('Start');
    expect(page.heading).to.equal('Before you start');
    expect(page.news).to.equal('First say how many people vote.');
    expect(page.focused).to.equal(page.root.querySelector('.who input'));
  });
});
