import { expect } from '@open-wc/testing';
import { present } from '../../src/storage/stamped.ts';
import { sheetOf } from './sheets.ts';
import { TransferPage } from './transfer-page.ts';

const answersOf = (page: TransferPage): object => Object.fromEntries(present(page.part.sheet.answers));

const file = (text: string, name: string): File => new File([text], name, { lastModified: 500 });

describe('opening a file of another tool', () => {
  it('our own tables, results of SurveyJS and an export with the questions’ codes give one person’s answers', async () => {
    const files = [
      file('respondent,group,item,answer\nr-9,staff,rooms.quiet,3\nr-9,staff,rooms.clean,DK\nr-9,staff,kitchen.fresh,\n', 'answers.csv'),
      file('[{"rooms.quiet": 3, "rooms.clean": "DK"}]', 'results.json'),
      file('Timestamp,Quiet? [rooms.quiet],Clean? [rooms.clean@staff]\n9/9/2026 8:01:22,3,I don’t know\n', 'Form responses 1'),
    ];
    for (const one of files) {
      const page = await TransferPage.open();
      await page.pickTable(one);
      expect(answersOf(page), one.name).to.deep.equal({ 'rooms.quiet': 3, 'rooms.clean': 'dont-know' });
      expect(page.said('file'), one.name).to.equal('2 answers taken over.');
    }
  });

  it('asks where they differ from those here, and tells of cells that are no answers', async () => {
    const page = await TransferPage.open({ sheet: sheetOf({ answers: { 'rooms.quiet': [1, 100] } }) });
    await page.pickTable(file('respondent,group,rooms.quiet,rooms.clean\nr-9,staff,3,often\n', 'wide.csv'));
    expect(page.text('#differing')).to.equal('1 answer is different from the one on this device. Which one should count?');
    await page.press('Take those of the file');
    expect(answersOf(page)).to.deep.equal({ 'rooms.quiet': 3 });
    expect(page.said('file')).to.contain('1 entry does not fit this survey');
  });

  it('refuses answers of several people, of another group, and what has none', async () => {
    const page = await TransferPage.open();
    const cases: [string, string][] = [
      ['respondent,group,item,answer\na,staff,rooms.quiet,3\nb,staff,rooms.quiet,2\n', 'This file has answers of more than one person.'],
      ['respondent,group,item,answer\na,guest,rooms.quiet,3\n', 'These answers belong to another group: Guests.'],
      ['name,colour\nAnn,red\n', 'This file cannot be read.'],
      ['{"a": 1}', 'This file holds no answers to a survey.'],
    ];
    for (const [text, said] of cases) {
      await page.pickTable(file(text, 'x.csv'));
      expect(page.said('file')).to.match(new RegExp(`^${said}`));
    }
    expect(page.taken).to.have.length(0);
  });
});
