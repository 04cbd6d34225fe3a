import { aTimeout, expect } from '@open-wc/testing';
import { present } from '../../src/storage/stamped.ts';
import { writeAnswersFile } from '../../src/transfer/answers-file.ts';
import { sheetOf } from './sheets.ts';
import { holding, TransferPage } from './transfer-page.ts';

const mine = sheetOf({ answers: { 'rooms.quiet': [1, 100], 'rooms.clean': [2, 300] } });
const other = sheetOf({ respondent: 'r-2', answers: { 'rooms.quiet': [3, 200], 'rooms.clean': [3, 200], 'kitchen.fresh': ['dont-know', 200] }, notes: { 'kitchen.fresh': ['Asked the cook.', 200] } });
const answersOf = (page: TransferPage): object => Object.fromEntries(present(page.part.sheet.answers));

describe('saving to a file', () => {
  it('saves the whole sheet under a name that says what it is', async () => {
    const page = await TransferPage.open({ sheet: mine });
    page.now = new Date(2026, 10, 23, 12).getTime();
    await page.press('Save to a file');
    expect(page.saved).to.have.length(1);
    expect(page.saved[0]?.[0]).to.equal('readiness-quick-staff-2026-11-23.json');
    expect(JSON.parse(page.saved[0]?.[1] ?? '')).to.deep.equal({ kind: 'readiness-answers', ...mine });
    expect(page.said('file')).to.equal('Saved as readiness-quick-staff-2026-11-23.json.');
  });

  it('what was saved opens on another device', async () => {
    const first = await TransferPage.open({ sheet: other });
    await first.press('Save to a file');
    const second = await TransferPage.open();
    await second.pick(first.saved[0]?.[1] ?? '');
    expect(answersOf(second)).to.deep.equal(Object.fromEntries(present(other.answers)));
    expect(second.part.sheet.notes['kitchen.fresh']?.[0]).to.equal('Asked the cook.');
  });
});

describe('opening a file', () => {
  it('takes answers over where there are none, and says how many', async () => {
    const page = await TransferPage.open();
    await page.pick(writeAnswersFile(other));
    expect(page.said('file')).to.equal('3 answers taken over.');
    expect(page.taken).to.have.length(1);
    await page.pick(writeAnswersFile(other));
    expect(page.said('file')).to.equal('Nothing has changed: your answers are as they were.');
  });

  it('asks where answers differ, and the chosen side wins', async () => {
    for (const [button, expected, said] of [
      ['Keep the answers on this device', { 'rooms.quiet': 1, 'rooms.clean': 2, 'kitchen.fresh': 'dont-know' }, '1 answer taken over.'],
      ['Take those of the file', { 'rooms.quiet': 3, 'rooms.clean': 3, 'kitchen.fresh': 'dont-know' }, '3 answers taken over.'],
      ['Of each, the later one', { 'rooms.quiet': 3, 'rooms.clean': 2, 'kitchen.fresh': 'dont-know' }, '2 answers taken over.'],
      ['Cancel', { 'rooms.quiet': 1, 'rooms.clean': 2 }, 'Nothing has changed: your answers are as they were.'],
    ] as const) {
      const page = await TransferPage.open({ sheet: mine });
      await page.pick(writeAnswersFile(other));
      expect(page.text('#differing')).to.equal('2 answers are different from those on this device. Which ones should count?');
      expect(page.taken, 'nothing before the choice').to.have.length(0);
      expect(page.focused?.id).to.equal('differing');
      await page.press(button);
      expect(answersOf(page), button).to.deep.equal(expected);
      expect(page.said('file')).to.equal(said);
      expect(page.root.querySelector('#differing')).to.equal(null);
      expect(page.focused?.getAttribute('role')).to.equal('status');
      expect(page.part.sheet.respondent).to.equal('r-1');
    }
  });

  it('says of notes alone that they are notes', async () => {
    const page = await TransferPage.open();
    await page.pick(writeAnswersFile(sheetOf({ notes: { 'rooms.quiet': ['Thin walls.', 5] } })));
    expect(page.said('file')).to.equal('Notes taken over.');
  });

  it('a refused file is refused with a reason, and changes nothing', async () => {
    const page = await TransferPage.open({ sheet: mine });
    const cases: [string | File, string][] = [
      ['not json', 'This file cannot be read.'],
      ['{"kind":"shopping"}', 'This file holds no answers to a survey.'],
      [writeAnswersFile({ ...other, instrument: 'other-inn' }), 'These answers belong to another survey: other-inn.'],
      [writeAnswersFile({ ...other, form: 'full' }), 'These answers belong to another form of the survey: full.'],
      [writeAnswersFile({ ...other, group: 'guest' }), 'These answers belong to another group: Guests.'],
      [writeAnswersFile({ ...other, version: '9.0.0' }), 'These answers were made with another version of the survey.'],
      [JSON.stringify({ ...other, kind: 'readiness-answers', schemaVersion: 3 }), 'These answers come from a newer version of the survey.'],
    ];
    for (const [content, said] of cases) {
      await page.pickTable(content);
      expect(page.said('file')).to.contain(said);
    }
    expect(page.taken).to.have.length(0);
  });

  it('does not even read a file that is too big', async () => {
    const page = await TransferPage.open();
    const reads = await withText(async () => '', async () => {
      await page.pick(new File([new Uint8Array(5_000_001)], 'big.json'));
      expect(page.said('file')).to.equal('This file is too big. Answers never take more than 5 MB.');
    });
    expect(reads).to.equal(0);
    expect(await withText(async () => '', () => page.pick(new File([new Uint8Array(5_000_000)], 'fits.json')))).to.equal(1);
  });

  it('says when a file has gone', async () => {
    const page = await TransferPage.open();
    await withText(async () => Promise.reject(new DOMException('gone', 'NotFoundError')), () => page.pick('{}'));
    expect(page.said('file')).to.equal('This file could not be read. Is it still there?');
  });

  it('of two files that are read at once the last one counts', async () => {
    const page = await TransferPage.open();
    const texts = [writeAnswersFile(other), writeAnswersFile(mine)];
    let n = 0;
    await withText(async () => {
      const text = texts[n++] as string;
      await aTimeout(n === 1 ? 40 : 0);
      return text;
    }, async () => {
      await Promise.all([page.pick('first'), page.pick('second')]);
      await aTimeout(60);
    });
    expect(n).to.equal(2);
    expect(page.root.querySelector('#differing'), 'nothing of the first is asked').to.equal(null);
    expect(answersOf(page)).to.deep.equal({ 'rooms.quiet': 1, 'rooms.clean': 2 });
    expect(page.taken).to.have.length(1);
  });

  it('says how many entries are of no use', async () => {
    const page = await TransferPage.open();
    await page.pick(JSON.stringify({ kind: 'readiness-answers', ...other, answers: { 'rooms.quiet': [2, 1], 'rooms.clean': [12, 1], 'kitchen.fresh': 'x' } }));
    expect(page.said('file')).to.equal('1 answer taken over.2 entries do not fit this survey and are not used.');
  });

  it('shows hostile words as words', async () => {
    const page = await TransferPage.open();
    const name = '<img src=x onerror="window.hurt=1">\u202e\u0000\n';
    await page.pick(writeAnswersFile({ ...other, group: name }));
    expect(page.said('file')).to.equal('These answers belong to another group: <img src=x onerror="window.hurt=1">.');
    expect(page.root.querySelector('img')).to.equal(null);
    await page.pick(writeAnswersFile({ ...other, group: '__proto__' }));
    expect(page.said('file')).to.equal('These answers belong to another group: __proto__.');
    await page.pick(writeAnswersFile({ ...other, instrument: 'x'.repeat(9000) }));
    expect(page.said('file').length).to.be.below(140);
  });

  it('takes a file that is dropped, and leaves other things alone', async () => {
    const page = await TransferPage.open();
    const carried = holding(writeAnswersFile(other));
    const over = await page.drag('dragover', carried);
    expect(over.defaultPrevented).to.equal(true);
    expect(page.root.querySelector('.root.over')).not.to.equal(null);
    await page.drag('dragleave', carried);
    expect(page.root.querySelector('.root.over')).to.equal(null);
    await page.drag('dragover', carried);
    const drop = await page.drag('drop', carried);
    expect(drop.defaultPrevented).to.equal(true);
    expect(page.root.querySelector('.root.over')).to.equal(null);
    expect(page.said('file')).to.equal('3 answers taken over.');
    const words = new DataTransfer();
    words.setData('text/plain', 'words');
    expect((await page.drag('dragover', words)).defaultPrevented).to.equal(false);
    expect((await page.drag('drop', words)).defaultPrevented).to.equal(false);
  });

  it('forgets a choice that waits when another group is to answer', async () => {
    const page = await TransferPage.open({ sheet: mine });
    await page.pick(writeAnswersFile(other));
    page.update({ group: 'guest', sheet: { ...sheetOf(), group: 'guest' } });
    await page.settled();
    expect(page.root.querySelector('#differing')).to.equal(null);
    expect(page.taken).to.have.length(0);
  });

  it('the button opens the browser’s own picker, again and again for the same file', async () => {
    const page = await TransferPage.open();
    const input = page.root.querySelector('input[type=file]') as HTMLInputElement;
    let opened = 0;
    input.click = () => opened++;
    await page.press('Open from a file');
    expect(opened).to.equal(1);
    expect(input.accept).to.equal('.json,.jsonl,.csv,.tsv,.txt,.xlsx');
    await page.pick(writeAnswersFile(other));
    expect(input.value).to.equal('');
  });
});

/** Reads files in another way for a while; how often any was read. */
async function withText(read: () => Promise<string>, act: () => Promise<void>): Promise<number> {
  const { text } = File.prototype;
  let reads = 0;
  File.prototype.text = async () => (reads++, read());
  try {
    await act();
  } finally {
    File.prototype.text = text;
  }
  return reads;
}
