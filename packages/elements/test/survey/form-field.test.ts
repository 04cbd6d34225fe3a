import { expect, fixture, html } from '@open-wc/testing';
import type { ReadinessSurvey } from '../../src/survey/readiness-survey.ts';
import type { ReadinessSubmission } from '../../src/survey/survey-events.ts';
import { FakeStorage } from '../fixtures/fake-storage.ts';
import { tinyInstrument, tinyText } from '../fixtures/tiny-instrument.ts';
import { SurveyPage } from './survey-page.ts';

async function inForm(attributes: { group?: string } = { group: 'guest' }): Promise<{ form: HTMLFormElement; page: SurveyPage }> {
  const form = await fixture<HTMLFormElement>(html`<form>
    <fieldset>
      <readiness-survey name="readiness" .group=${attributes.group} .instrument=${tinyInstrument()} .texts=${tinyText()} .storage=${new FakeStorage()}></readiness-survey>
    </fieldset>
  </form>`);
  const page = new SurveyPage(form.querySelector('readiness-survey') as ReadinessSurvey);
  await page.settled();
  return { form, page };
}

const value = (form: HTMLFormElement): ReadinessSubmission | null => {
  const entry = new FormData(form).get('readiness');
  return entry === null ? null : (JSON.parse(entry as string) as ReadinessSubmission);
};

describe('as a form field', () => {
  it('has the answers as its value, under its name', async () => {
    const { form, page } = await inForm();
    await page.pick(3);
    expect(value(form)).to.deep.include({ form: 'quick', group: 'guest', language: 'en', instrument: { id: 'tiny-inn', version: '2.1.0' } });
    expect(value(form)?.responses.map(({ item, answer }) => [item, answer])).to.deep.equal([['rooms.quiet', 3], ['rooms.clean', null]]);
    expect(page.element.form === form).to.equal(true);
    page.element.name = 'other';
    await page.settled();
    expect([...new FormData(form).keys()]).to.deep.equal(['other']);
  });

  it('has no value while nobody answers', async () => {
    const { form } = await inForm({});
    expect(value(form)).to.equal(null);
  });

  it('never keeps a form from being sent', async () => {
    const { form } = await inForm();
    expect(form.checkValidity()).to.equal(true);
  });

  it('is cleared by a reset of the form, without taking the focus', async () => {
    const { form, page } = await inForm();
    await page.pick(3);
    form.reset();
    await page.settled();
    expect(value(form)?.responses.map(({ answer }) => answer)).to.deep.equal([null, null]);
    expect(page.checked).to.deep.equal([]);
    expect(page.focused === page.root.querySelector('.heading')).to.equal(false);
  });

  it('is disabled with its fieldset', async () => {
    const { form, page } = await inForm();
    (form.firstElementChild as HTMLFieldSetElement).disabled = true;
    await page.settled();
    expect(page.inputs.every((input) => input.matches(':disabled'))).to.equal(true);
    expect(value(form)).to.equal(null);
  });

  it('takes over what the browser restores, unless it already has answers', async () => {
    const { page } = await inForm();
    const state = JSON.stringify({ schemaVersion: 1, instrument: 'tiny-inn', version: '2.1.0', respondent: 'r-2', position: 0, answers: { 'rooms.quiet': 2 } });
    await page.element.formStateRestoreCallback(state);
    await page.settled();
    expect(page.checked).to.deep.equal(['2']);
    await page.element.formStateRestoreCallback(state.replace(':2}', ':3}'));
    await page.settled();
    expect(page.checked).to.deep.equal(['2']);
  });

  it('does not read the attribute `form`, which names the form it belongs to', async () => {
    const outer = await fixture(html`<div>
      <form id="quick"></form>
      <readiness-survey form="quick" survey-form="quick" group="guest" .instrument=${tinyInstrument()} .texts=${tinyText()} .storage=${null}></readiness-survey>
    </div>`);
    const survey = outer.querySelector('readiness-survey') as ReadinessSurvey;
    expect(survey.form === outer.querySelector('form')).to.equal(true);
    expect(survey.surveyForm).to.equal('quick');
  });
});
