import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { SurveyPage, type SurveyOptions } from './survey-page.ts';

const page = document.documentElement.style;

const local = [{ id: 'bus', prompt: { en: 'How do you come to school?' }, answers: { en: ['By bus', 'On foot'] } }];

/** Every screen a person can meet. */
const screens: readonly [string, SurveyOptions, (survey: SurveyPage) => Promise<void>][] = [
  ['who answers', {}, async () => {}],
  ['a question with descriptors', { group: 'board' }, async (survey) => survey.pick(3)],
  ['a question with short answers', { group: 'learner' }, async (survey) => survey.pick('dont-know')],
  ['clearing', { group: 'teacher' }, async (survey) => (await survey.pick(1), survey.press('Clear my answers'))],
  ['the review', { group: 'partner' }, async (survey) => (await survey.pick(2), survey.toReview())],
  ['a part with a note', { group: 'teacher', evidence: true }, async (survey) => (await survey.pick(2), survey.unfold('fieldset details'))],
  ['the list of all parts', { group: 'teacher' }, async (survey) => (await survey.pick(2), survey.unfold('.menu'))],
  ['local questions', { group: 'teacher', localQuestions: local }, async (survey) => survey.toLocal()],
  ['undo', { group: 'teacher' }, async (survey) => (await survey.pick(2), await survey.press('Next'), survey.press('Undo'))],
  ['the end', { group: 'board' }, async (survey) => (await survey.toReview(4), survey.press('Finish'))],
  ['a storage that fails', { group: 'family', storage: null }, async (survey) => survey.pick(2)],
];

/** Colours and contrast that a device asks for. */
const devices = [
  ['light', { 'prefers-color-scheme': 'light' }],
  ['dark', { 'prefers-color-scheme': 'dark' }],
  ['forced colours', { 'prefers-color-scheme': 'light', 'forced-colors': 'active' }],
] as const;

describe('axe finds nothing', () => {
  afterEach(async () => {
    page.colorScheme = '';
    await executeServerCommand('emulate', {});
  });

  for (const [device, features] of devices) {
    for (const dir of ['ltr', 'rtl']) {
      for (const [name, options, prepare] of screens) {
        it(`${name}, ${device}, ${dir}`, async () => {
          page.colorScheme = 'light dark';
          await executeServerCommand('emulate', features);
          const survey = await SurveyPage.open({ ...options, dir });
          await prepare(survey);
          const root = getComputedStyle(survey.root.querySelector('.root') as Element);
          expect([root.backgroundColor, root.direction]).to.deep.equal([device === 'dark' ? 'rgb(20, 27, 34)' : 'rgb(255, 255, 255)', dir]);
          await expect(survey.element).to.be.accessible();
        });
      }
    }
  }

  it('and would find a text too faint to read', async () => {
    const survey = await SurveyPage.open({ group: 'board' });
    survey.element.style.setProperty('--readiness-muted', '#ccc');
    const verdict = await expect(survey.element).to.be.accessible().then(() => 'nothing', (error: Error) => error.message);
    expect(verdict).to.contain('color-contrast');
  });
});

describe('structure', () => {
  it('a survey without a color-scheme of the page is light, whatever the device prefers', async () => {
    await executeServerCommand('emulate', { 'prefers-color-scheme': 'dark' });
    const survey = await SurveyPage.open({ group: 'board' });
    expect(getComputedStyle(survey.root.querySelector('.root') as Element).backgroundColor).to.equal('rgb(255, 255, 255)');
    await executeServerCommand('emulate', {});
  });

  it('headings begin at the level the page gives', async () => {
    const survey = await SurveyPage.open({ group: 'board', headingLevel: 3 });
    expect([...survey.root.querySelectorAll('[role="heading"]')].map((heading) => heading.getAttribute('aria-level'))).to.deep.equal(['3', '4']);
  });

  it('each question is a native group of radios with its label in the same root', async () => {
    const survey = await SurveyPage.open({ group: 'board' });
    const fieldset = survey.root.querySelector('fieldset');
    expect(fieldset?.firstElementChild?.localName).to.equal('legend');
    expect(new Set(survey.inputs.map((input) => input.name)).size).to.equal(1);
    for (const input of survey.inputs) expect(input.labels).to.have.length(1);
  });

  it('what is pressed is at least 44 pixels high', async () => {
    const survey = await SurveyPage.open({ group: 'board' });
    await survey.pick(2);
    for (const target of survey.root.querySelectorAll('button, label')) expect(target.getBoundingClientRect().height, target.textContent ?? '').to.be.at.least(44);
  });

  it('forced colours keep answers, buttons and progress visible', async () => {
    await executeServerCommand('emulate', { 'forced-colors': 'active' });
    const survey = await SurveyPage.open({ group: 'board' });
    await survey.pick(2);
    expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
    expect(getComputedStyle(survey.root.querySelector('progress') as Element).appearance).to.equal('auto');
    expect(getComputedStyle(survey.button('Next')).borderTopWidth).to.equal('1px');
    expect(getComputedStyle(survey.inputs[1]?.closest('label') as Element).borderTopStyle).to.equal('solid');
    await executeServerCommand('emulate', {});
  });
});
