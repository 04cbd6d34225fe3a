import { expect } from '@open-wc/testing';
import { DatabaseLayer } from '../../src/storage/database-layer.ts';
import type { StorageLike } from '../../src/storage/web-storage-layer.ts';
import type { AnswerSheet } from '../../src/survey/answer-sheet.ts';
import { DeniedStorage, FakeStorage, FullStorage } from '../fixtures/fake-storage.ts';
import { tinyInstrument, tinyText } from '../fixtures/tiny-instrument.ts';
import { SurveyPage } from './survey-page.ts';

const tiny = { instrument: tinyInstrument(), texts: tinyText() };
const key = 'readiness:tiny-inn@2:quick:guest';
const record = { schemaVersion: 1, instrument: 'tiny-inn', version: '2.1.0', respondent: 'r-1', position: 0, answers: { 'rooms.quiet': 2 } };

const line = (page: SurveyPage): string => page.text('[part="storage"]');
const reload = (storage: StorageLike | null, more = {}): Promise<SurveyPage> => SurveyPage.open({ ...tiny, group: 'guest', storage, ...more });

function holding(text: string): FakeStorage {
  const storage = new FakeStorage();
  storage.setItem(key, text);
  return storage;
}

describe('answers on the device', () => {
  it('are kept at once and found again after a reload, with place and respondent', async () => {
    const storage = new FakeStorage();
    const before = await SurveyPage.open({ ...tiny, group: 'staff', storage });
    await before.pick(3, 1);
    await before.press('Next');
    await before.pick('not-applicable');
    const after = await SurveyPage.open({ ...tiny, group: 'staff', storage });
    expect(after.heading).to.equal('Kitchen');
    expect(after.checked).to.deep.equal(['not-applicable']);
    expect(after.element.responses).to.deep.equal(before.element.responses);
    expect(line(after)).to.equal('Saved on this device.');
  });

  it('include the group that was chosen, and the end that was reached', async () => {
    const storage = new FakeStorage();
    const before = await SurveyPage.open({ ...tiny, storage });
    await before.press('Guests');
    await before.toReview(1);
    await before.press('Finish');
    const after = await SurveyPage.open({ ...tiny, storage });
    const finished = after.hear('readiness-finish');
    expect(after.heading).to.equal('Thank you');
    expect(after.element.progress).to.deep.equal({ answered: 2, asked: 2 });
    expect(finished).to.deep.equal([]);
  });

  it('use the browser’s own database when the page gives none', async () => {
    localStorage.clear();
    const options = { ...tiny, group: 'guest', storage: undefined, storageKey: crypto.randomUUID() };
    const page = await SurveyPage.open(options);
    expect(localStorage.length, 'nothing is stored before there is something to keep').to.equal(0);
    expect(line(page)).to.equal('Your answers stay on this device. They are saved as you go.');
    await page.pick(2);
    const sheet = await new DatabaseLayer().get(`readiness:${options.storageKey}:guest`);
    expect((sheet as AnswerSheet).answers['rooms.quiet']?.[0]).to.equal(2);
    expect(line(page)).to.equal('Saved on this device.');
    expect((await SurveyPage.open(options)).checked).to.deep.equal(['2']);
    await page.element.clear();
    expect(await new DatabaseLayer().get(`readiness:${options.storageKey}:guest`)).to.equal(undefined);
    expect(localStorage.length).to.equal(0);
  });

  it('are kept without drawing anything anew, once it says that they are', async () => {
    const page = await SurveyPage.open({ ...tiny, group: 'staff', storage: new FakeStorage() });
    await page.pick(2);
    let drawn = 0;
    page.element.addController({ hostUpdated: () => void drawn++ });
    await page.pick(3);
    expect(page.checked[0]).to.equal('3');
    expect(drawn).to.equal(1);
  });

  it('are apart by instrument, major version, form, group, and by a key of the page', async () => {
    const storage = new FakeStorage();
    for (const more of [{}, { group: 'staff' }, { instrument: tinyInstrument(3, '3.0.0') }, { storageKey: 'spring' }]) await (await reload(storage, more)).pick(1);
    expect([...storage.items.keys()]).to.deep.equal([key, 'readiness:tiny-inn@2:quick:staff', 'readiness:tiny-inn@3:quick:guest', 'readiness:spring:guest']);
    expect((await reload(storage, { instrument: tinyInstrument(3, '2.9.4') })).checked, 'a minor version goes on').to.deep.equal(['1']);
  });

  it('follow a group that the page changes', async () => {
    const page = await reload(new FakeStorage());
    await page.pick(2);
    page.element.group = 'staff';
    await page.settled();
    expect(page.checked).to.deep.equal([]);
    page.element.group = 'guest';
    await page.settled();
    expect(page.checked).to.deep.equal(['2']);
  });

  it('are cleared after a question, for all groups, and only those of this survey', async () => {
    const storage = new FakeStorage();
    storage.setItem('readiness:other@1:quick:guest', 'x');
    await (await SurveyPage.open({ ...tiny, group: 'staff', storage })).pick(1);
    const page = await reload(storage);
    await page.pick(2);
    const changes = page.hear('readiness-change');
    await page.press('Clear my answers on this device');
    expect(page.focused === page.button('No, keep them'), 'on the harmless button').to.equal(true);
    await page.press('No, keep them');
    expect(page.checked).to.deep.equal(['2']);
    await page.press('Clear my answers on this device');
    await page.press('Yes, clear them');
    expect([...storage.items.keys()]).to.deep.equal(['readiness:other@1:quick:guest']);
    expect(page.checked).to.deep.equal([]);
    expect(changes.at(-1)?.progress).to.deep.equal({ answered: 0, asked: 2 });
    expect(page.text('.unseen[role="status"]')).to.equal('Your answers are cleared.');
    expect(page.focused === page.root.querySelector('.heading')).to.equal(true);
    expect(page.buttons).not.to.include('Clear my answers on this device');
  });

  it('that a browser will not clear are still shown, and it says so', async () => {
    const storage = new FakeStorage();
    storage.removeItem = () => {
      throw new Error('no');
    };
    const page = await reload(storage);
    await page.pick(2);
    await page.press('Clear my answers');
    await page.press('Yes, clear them');
    expect(page.checked).to.deep.equal(['2']);
    expect(page.text('.unseen[role="status"]')).to.equal('This browser does not let the page clear what it saved.');
  });

  it('give the next person a new respondent id once cleared', async () => {
    const page = await reload(new FakeStorage());
    await page.pick(2);
    const before = page.element.responses[0]?.respondent;
    await page.element.clear();
    await page.settled();
    expect(page.element.responses[0]?.respondent).not.to.equal(before);
  });
});

describe('a storage that fails', () => {
  const unavailable = 'Answers cannot be saved here. Keep this page open until you finish.';
  const full = 'This device has no room to save answers. Keep this page open until you finish.';
  const cases = [
    ['denied', new DeniedStorage(), unavailable, 'unavailable'],
    ['null', null, unavailable, 'unavailable'],
    ['full', new FullStorage(), full, 'full'],
  ] as const;

  for (const [name, storage, words, reason] of cases) {
    it(`${name}: the survey goes on to its end and says so`, async () => {
      const page = await reload(storage);
      const told = page.hear('readiness-storage');
      const finished = page.hear('readiness-finish');
      await page.pick(2);
      expect(line(page)).to.equal(words);
      expect(page.element.storageState).to.deep.equal({ state: 'unsaved', lasts: 'page', reason });
      if (reason === 'full') expect(told).to.deep.equal([{ state: 'unsaved', lasts: 'page', reason }]);
      await page.toReview();
      await page.press('Finish');
      expect(finished[0]?.responses.map(({ answer }) => answer)).to.deep.equal([2, null]);
      expect(told.filter(({ state }) => state !== 'unsaved')).to.deep.equal([]);
    });
  }

  it('is told as soon as it is known, before the first answer', async () => {
    expect(line(await reload(null))).to.equal(unavailable);
  });

  it('keeps the sheets of two groups apart in memory', async () => {
    const page = await SurveyPage.open({ ...tiny, storage: null });
    await page.press('Guests');
    await page.pick(3);
    await page.press('Back');
    await page.press('Staff');
    await page.press('Back');
    await page.press('Guests');
    expect(page.checked).to.deep.equal(['3']);
    expect(line(page)).to.equal(unavailable);
  });

  for (const text of ['{"answers":', '"x"', 'null', '[]', '{"schemaVersion":9}', JSON.stringify({ ...record, instrument: 'other' })]) {
    it(`holding ${text}: begins anew and says so`, async () => {
      const storage = holding(text);
      const page = await reload(storage);
      expect(line(page)).to.contain('Answers saved here earlier could not be read.');
      expect(page.element.storageState).to.deep.equal({ state: 'ready', lasts: 'device', reason: 'unreadable' });
      await page.pick(1);
      expect(line(page)).to.equal('Saved on this device.');
      expect((await reload(storage)).checked).to.deep.equal(['1']);
    });
  }

  it('holding answers that do not fit: keeps the others and says how many were left out', async () => {
    const page = await reload(holding(JSON.stringify({ ...record, position: 99, answers: { 'rooms.quiet': 2, 'rooms.clean': 9, ghost: 1 } })));
    expect(page.element.responses.map(({ answer }) => answer)).to.deep.equal([2, null]);
    expect(line(page)).to.contain('2 answers saved here earlier no longer fit this survey and were left out.');
    expect(page.element.storageState).to.deep.equal({ state: 'saved', lasts: 'device', reason: 'invalid-answers' });
    expect(page.heading).to.equal('Thank you');
  });
});
