import { expect } from '@open-wc/testing';
import { PaperPage, type PaperOptions } from './paper-page.ts';

async function openKeyIn(options: PaperOptions = {}): Promise<PaperPage> {
  const page = await PaperPage.open(options);
  await page.press('Key in answers');
  page.focus('input.key');
  return page;
}

describe('keying in', () => {
  it('takes three sheets by keyboard only, each twice, and hands them over', async () => {
    const page = await openKeyIn();
    await page.keys('[Enter]182[Enter]182[Enter]');
    expect(page.said).to.equal('Sheet 1 is saved. Both times were the same.');
    expect(page.focused, 'on the number of the next sheet').to.equal('key');
    await page.keys('[Enter]3[Enter][Enter][Enter]3[Enter][Enter][Enter]');
    await page.keys('[Enter]291[Enter]291[Enter]');
    expect(page.list).to.deep.equal(['Sheet 1 3 answers · checked', 'Sheet 2 1 answer · checked', 'Sheet 3 3 answers · checked']);
    await page.press('Finish');
    const sheets = page.handed[0]?.sheets ?? [];
    expect(sheets.map(({ group, mode, verified, responses, local }) => [group, mode, verified, responses.map(({ answer }) => answer), local?.[0]?.answer])).to.deep.equal([
      ['guest', 'paper', true, [1, 'dont-know'], 2],
      ['guest', 'paper', true, [3, null], null],
      ['guest', 'paper', true, [2, 'not-applicable'], 1],
    ]);
    expect(new Set(sheets.map(({ respondent }) => respondent)).size).to.equal(3);
    for (const { respondent } of sheets) expect(respondent).to.match(/^paper-[a-z0-9]+-[123]-\w+$/);
    expect(page.said).to.equal('3 sheets are handed over.');
  });

  it('moves on by itself, goes back with Backspace, and types over what is there', async () => {
    const page = await openKeyIn();
    await page.keys('[Enter]1');
    expect(page.focused).to.equal('rooms.clean');
    await page.keys('[Backspace]');
    expect(page.focused).to.equal('rooms.quiet');
    await page.keys('3');
    expect([page.fields, page.focused]).to.deep.equal([['3', '', ''], 'rooms.clean']);
    await page.keys('[ArrowUp][Backspace]');
    expect([page.fields, page.focused]).to.deep.equal([['', '', ''], 'rooms.quiet']);
  });

  it('refuses what a field does not have, says why each time, and keeps what was there', async () => {
    const page = await openKeyIn();
    await page.keys('[Enter]4');
    expect(page.said).to.equal('“4” is not possible here. You can type: 1 2 3 8 9.');
    expect([page.fields[0], page.focused]).to.deep.equal(['', 'rooms.quiet']);
    const first = page.root.querySelector('[role=status] span');
    await page.keys('4');
    expect(page.root.querySelector('[role=status] span'), 'said anew').not.to.equal(first);
    await page.keys('2[ArrowUp]x');
    expect([page.fields[0], page.focused]).to.deep.equal(['2', 'rooms.quiet']);
    expect(page.root.querySelector('[data-key="rooms.quiet"]')?.getAttribute('aria-invalid')).to.equal('true');
    await page.keys('[Enter][Enter]8');
    expect(page.said, 'a local question has no code 8').to.equal('“8” is not possible here. You can type: 1 2 3.');
  });

  it('shows differences with both values, and wants a choice for each', async () => {
    const page = await openKeyIn();
    await page.keys('[Enter]123[Enter]');
    expect(page.said).to.equal('Now key sheet 1 a second time.');
    expect([page.fields, page.focused], 'blind').to.deep.equal([['', '', ''], 'rooms.quiet']);
    await page.keys('1[Enter]2[Enter]');
    expect(page.said).to.equal('2 fields were keyed in two ways. Look at the paper and choose.');
    expect(page.text('fieldset')).to.contain('A2 Was it clean? First time 2 Dust 2 Second time – Not answered');
    await page.press('Save sheet');
    expect(page.said).to.equal('Please choose here first.');
    await page.keys('[ArrowRight][Tab][Space][Tab][Tab][Enter]');
    expect(page.said).to.equal('Sheet 1 is saved.');
    await page.press('Finish');
    const [sheet] = page.handed[0]?.sheets ?? [];
    expect([sheet?.verified, sheet?.responses.map(({ answer }) => answer), sheet?.local?.[0]?.answer]).to.deep.equal([true, [1, null], 3]);
  });

  it('goes on where it was after a reload, in the first keying, the second, and among the differences', async () => {
    const page = await openKeyIn();
    await page.keys('[Enter]12');
    const second = await openKeyIn({ store: page.store });
    expect(second.fields).to.deep.equal(['1', '2', '']);
    second.focus('[data-key="local:meals"]');
    await second.keys('[Enter][Enter]13');
    const third = await openKeyIn({ store: page.store });
    expect(third.text('.now')).to.equal('Sheet 1, second time');
    expect(third.fields).to.deep.equal(['1', '3', '']);
    await third.press('Save sheet');
    const fourth = await openKeyIn({ store: page.store });
    expect(fourth.text('.now')).to.equal('Sheet 1: which one is right?');
  });

  it('records that a sheet was keyed once', async () => {
    const page = await openKeyIn();
    page.root.querySelector<HTMLInputElement>('.twice input')?.click();
    await page.settled();
    page.focus('input.key');
    await page.keys('[Enter]111[Enter]');
    expect(page.list).to.deep.equal(['Sheet 1 3 answers · keyed once']);
    await page.press('Finish');
    expect(page.handed[0]?.sheets[0]?.verified).to.equal(false);
  });

  it('keeps no blank sheet, and warns of a number that is there already or is none', async () => {
    const page = await openKeyIn();
    await page.press('Key it a second time');
    expect([page.said, page.list]).to.deep.equal(['Nothing is keyed on this sheet yet.', []]);
    page.focus('input.key');
    await page.keys('[Enter]111[Enter]111[Enter]');
    await page.keys('1[Enter]');
    expect(page.said).to.equal('There is already a sheet 1. Is this another one?');
    page.focus('input.key');
    await page.keys('x[Enter]');
    expect(page.said).to.equal('The sheet number is a whole number from 1.');
    expect(page.focused).to.equal('key');
  });
});

describe('keyed sheets', () => {
  it('can be deleted, and brought back, with the focus kept', async () => {
    const page = await openKeyIn();
    await page.keys('[Enter]111[Enter]111[Enter][Enter]222[Enter]222[Enter]');
    await page.press('Delete');
    expect([page.list, page.said, page.focused]).to.deep.equal([['Sheet 2 3 answers · checked'], 'Sheet 1 is deleted.', 'Undo']);
    await page.keys('[Enter]');
    expect(page.list).to.have.length(2);
    expect(page.said).to.equal('Sheet 1 is back.');
    expect(page.root.activeElement?.className).to.equal('said');
    await page.press('Delete', 1);
    const again = await openKeyIn({ store: page.store });
    expect(again.list, 'deleted for good').to.deep.equal(['Sheet 1 3 answers · checked']);
  });

  it('can be edited, and count again once they are keyed twice', async () => {
    const page = await openKeyIn();
    await page.keys('[Enter]111[Enter]111[Enter]');
    await page.press('Edit');
    expect(page.fields).to.deep.equal(['1', '1', '1']);
    page.focus('[data-key="rooms.quiet"]');
    await page.keys('2');
    expect(page.list).to.deep.equal(['Sheet 1 3 answers · open now']);
    expect(page.buttons).not.to.include('Finish');
    await page.press('Key it a second time');
    await page.keys('211[Enter]');
    await page.press('Download as CSV');
    expect(page.saved[0]?.[1]).to.match(/,rooms\.quiet,2,paper\r\n/);
    await page.press('Download as JSON');
    expect(JSON.parse(page.saved[1]?.[1] ?? '')).to.have.nested.property('sheets[0].verified', true);
    expect(page.said).to.equal('Saved as tiny-inn-quick-guest-paper-1970-01-01.json.');
  });

  it('of another group are not mixed in', async () => {
    const page = await openKeyIn();
    await page.keys('[Enter]111[Enter]111[Enter]');
    const staff = await openKeyIn({ store: page.store, group: 'staff' });
    expect(staff.list).to.deep.equal([]);
    expect(staff.fields).to.have.length(4);
  });
});
