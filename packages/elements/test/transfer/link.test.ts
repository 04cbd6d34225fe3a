import { expect } from '@open-wc/testing';
import { present } from '../../src/storage/stamped.ts';
import { writeLink } from '../../src/transfer/answers-link.ts';
import { asked, sheetOf } from './sheets.ts';
import { TransferPage } from './transfer-page.ts';

const mine = sheetOf({ answers: { 'rooms.quiet': [1, 100] }, local: { meals: [2, 100] } });
const other = sheetOf({ respondent: 'r-2', answers: { 'rooms.quiet': [3, 200], 'kitchen.fresh': ['dont-know', 200] } });
const hash = writeLink(other, asked, 500);

describe('making a link', () => {
  it('copies an address of this page that holds the answers', async () => {
    const page = await TransferPage.open({ sheet: other, hash: '#elsewhere' });
    await page.press('Copy the link');
    expect(page.copied).to.deep.equal([`https://a.example/survey?x=1${hash}`]);
    expect(page.said('link')).to.equal('The link is copied.');
    expect(page.root.querySelector('input[readonly]')).to.equal(null);
  });

  it('says that notes are not in it, who can read it, and that it is not sent', async () => {
    const page = await TransferPage.open();
    for (const words of ['not your notes', 'Whoever has the link can read the answers', 'not sent anywhere']) expect(page.text('.link .about')).to.contain(words);
  });

  it('without a clipboard it is shown, and selected, to be copied by hand', async () => {
    const page = await TransferPage.open({ sheet: other, noClipboard: true });
    await page.press('Copy the link');
    const field = page.root.querySelector<HTMLInputElement>('input[readonly]');
    expect(field?.value).to.equal(`https://a.example/survey?x=1${hash}`);
    expect(page.focused).to.equal(field);
    expect([field?.selectionStart, field?.selectionEnd]).to.deep.equal([0, field?.value.length]);
    expect(field?.labels?.[0]?.textContent).to.contain('Copy this link:');
    page.update({ sheet: mine });
    await page.settled();
    expect(field?.value, 'never an outdated one').to.contain(writeLink(mine, asked, 500));
  });

  it('there is no link without answers', async () => {
    const page = await TransferPage.open();
    await page.press('Copy the link');
    expect(page.said('link')).to.equal('There are no answers yet.');
    expect(page.copied).to.deep.equal([]);
  });
});

describe('opening a link', () => {
  it('asks first, takes the answers over, and takes them out of the address', async () => {
    const page = await TransferPage.open({ hash });
    expect(page.text('#linked')).to.equal('This link holds 2 answers. Open them?');
    expect(page.focused?.id).to.equal('linked');
    expect(page.taken).to.have.length(0);
    expect(page.address).to.contain('#readiness=');
    await page.press('Open');
    expect(Object.fromEntries(present(page.part.sheet.answers))).to.deep.equal({ 'rooms.quiet': 3, 'kitchen.fresh': 'dont-know' });
    expect(page.said('link')).to.equal('2 answers taken over.');
    expect(page.address).to.equal('https://a.example/survey?x=1');
    expect(page.root.querySelector('#linked')).to.equal(null);
    expect(page.focused?.getAttribute('role')).to.equal('status');
  });

  it('a no is a no', async () => {
    const page = await TransferPage.open({ hash });
    await page.press('No');
    expect(page.taken).to.have.length(0);
    expect(page.address).to.equal('https://a.example/survey?x=1');
    expect(page.root.querySelector('#linked')).to.equal(null);
    expect(page.focused, 'the focus is not lost').not.to.equal(null);
  });

  it('asks again where answers differ; a link does not know which is later', async () => {
    const page = await TransferPage.open({ hash, sheet: mine });
    await page.press('Open');
    expect(page.text('#differing')).to.equal('1 answer is different from the one on this device. Which one should count?');
    expect(page.focused?.id).to.equal('differing');
    expect(page.buttons).not.to.include('Of each, the later one');
    await page.press('Take those of the link');
    expect(Object.fromEntries(present(page.part.sheet.answers))).to.deep.equal({ 'rooms.quiet': 3, 'kitchen.fresh': 'dont-know' });
    expect(page.part.sheet.local['meals']?.[0]).to.equal(2);
    expect(page.said('link')).to.equal('2 answers taken over.');
  });

  it('asks when the address changes while the page is open', async () => {
    const page = await TransferPage.open();
    await page.go(hash);
    expect(page.text('#linked')).to.contain('2 answers');
    await page.press('No');
    await page.go(hash);
    expect(page.text('#linked')).to.contain('2 answers');
  });

  it('is not asked for ever where the address cannot be changed', async () => {
    const page = await TransferPage.open({ hash, fixed: true });
    await page.press('Open');
    expect(page.said('link')).to.equal('2 answers taken over.');
    expect(page.root.querySelector('#linked')).to.equal(null);
  });

  it('says why a link cannot be opened, and lets it go', async () => {
    const cases: [string, string][] = [
      [`${hash}x`, 'This link is damaged. Was it copied whole?'],
      [`#readiness=${'%3Cscript%3E'.repeat(90_000)}`, 'This link is damaged. Was it copied whole?'],
      ['#readiness=__proto__', 'This link is damaged. Was it copied whole?'],
      [writeLink(other, { ...asked, items: [...asked.items].reverse() }, 1), 'These answers were made with another version of the survey. They cannot be opened here.'],
      [writeLink({ ...other, group: 'guest' }, asked, 1), 'These answers belong to another group: Guests.'],
      [writeLink({ ...other, form: '<b>x</b>' }, asked, 1), 'These answers belong to another form of the survey: <b>x</b>.'],
      [hash.replace('=1/', '=7/'), 'These answers come from a newer version of the survey.'],
      [writeLink(sheetOf(), asked, 1), 'This link holds no answers.'],
    ];
    for (const [fragment, said] of cases) {
      const page = await TransferPage.open({ hash: fragment });
      expect(page.text('#linked')).to.contain(said);
      expect(page.buttons).not.to.include('Open');
      await page.press('Forget this link');
      expect(page.address).to.equal('https://a.example/survey?x=1');
      expect(page.taken).to.have.length(0);
    }
  });

  it('becomes right when its group is chosen', async () => {
    const page = await TransferPage.open({ hash, group: 'guest' });
    expect(page.text('#linked')).to.equal('These answers belong to another group: Staff.');
    const staff = await TransferPage.open();
    page.update(staff.part);
    await page.settled();
    expect(page.text('#linked')).to.equal('This link holds 2 answers. Open them?');
  });

  it('other fragments are not its business', async () => {
    const page = await TransferPage.open({ hash: '#section-2' });
    expect(page.root.querySelector('#linked')).to.equal(null);
    expect(page.focused).to.equal(null);
    expect(page.address).to.contain('#section-2');
  });
});
