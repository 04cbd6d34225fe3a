import { aTimeout, expect, fixture, waitUntil } from '@open-wc/testing';
import type { Instrument } from '@readiness-kit/core';
import type { ReadinessSurvey } from '../../src/survey/readiness-survey.ts';
import '../../src/survey/define.ts';
import { SurveyPage } from './survey-page.ts';

// What a page can get wrong, or do on purpose.
const hostile = '"><img src=x onerror="window.harmed = true"><script>window.harmed = true</script>';
const attributes = ['survey-form', 'group', 'lang', 'dir', 'name', 'storage-key', 'heading-level', 'respondent', 'mode', 'endpoint', 'evidence', 'results'];
const values = [hostile, '', ' ', '__proto__', 'constructor', 'null', '-1', '1e9', 'x'.repeat(10_000), '\u0000\ud800', 'javascript:window.harmed=true'];

describe('a page that gets it wrong', () => {
  const errors: string[] = [];
  const note = (event: ErrorEvent | PromiseRejectionEvent): void => void errors.push('reason' in event ? String(event.reason) : event.message);
  beforeEach(() => {
    errors.length = 0;
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
  });
  afterEach(() => {
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
    localStorage.clear();
  });

  for (const attribute of attributes) {
    it(`in ${attribute}: what stands there is text, and something can be read`, async () => {
      const said = console.error;
      console.error = () => undefined; // an address that cannot be sent to is said there
      try {
        for (const value of values) {
          const element = document.createElement('readiness-survey');
          element.setAttribute('group', 'board');
          element.setAttribute(attribute, value);
          (await fixture<HTMLDivElement>('<div></div>')).append(element);
          await waitUntil(() => (element.shadowRoot?.textContent?.trim().length ?? 0) > 40, `${attribute}="${value.slice(0, 40)}" draws nothing`);
          expect(element.shadowRoot?.querySelector('img, script')).to.equal(null);
          const radio = element.shadowRoot?.querySelector<HTMLInputElement>('input[type="radio"]');
          if (radio) {
            radio.click();
            await element.updateComplete;
            expect(element.progress.answered).to.equal(1);
            expect(element.responses[0]?.group).to.equal('board');
          }
          element.remove();
        }
      } finally {
        console.error = said;
      }
      await aTimeout(0);
      expect(errors).to.deep.equal([]);
      expect(window).not.to.have.property('harmed');
      expect(Object.getPrototypeOf({})).to.equal(Object.prototype);
    });
  }

  it('a mode that does not exist is the usual one', async () => {
    const element: ReadinessSurvey = document.createElement('readiness-survey');
    element.setAttribute('mode', 'elsewhere');
    expect(element.mode).to.equal('online');
    element.setAttribute('mode', 'team');
    element.removeAttribute('mode');
    expect(element.mode).to.equal('online');
  });

  it('an instrument without anything in it says that there is nothing to answer', async () => {
    const page = await SurveyPage.open({ instrument: { schemaVersion: 1, id: 'x', version: '1.0.0', levels: 4, groups: [], constructs: [], composites: [], indicators: [], forms: [] } as unknown as Instrument });
    expect(page.text('[part="screen"]')).to.contain('no questions');
    expect(errors).to.deep.equal([]);
  });

  it('a link with answers that comes while the page is open, opens the panel that asks', async () => {
    const page = await SurveyPage.open({ group: 'board' });
    expect(page.root.querySelector<HTMLDetailsElement>('.elsewhere')?.open).to.equal(false);
    history.replaceState(null, '', '#readiness=1.abc');
    dispatchEvent(new HashChangeEvent('hashchange'));
    await waitUntil(() => page.root.querySelector<HTMLDetailsElement>('.elsewhere')?.open);
    await page.until('readiness-transfer');
    history.replaceState(null, '', location.pathname + location.search);
  });
});
