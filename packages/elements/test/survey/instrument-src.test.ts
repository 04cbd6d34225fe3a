import { expect, fixture, waitUntil } from '@open-wc/testing';
import type { ReadinessSurvey } from '../../src/survey/readiness-survey.ts';
import '../../src/survey/define.ts';
import { FakeStorage } from '../fixtures/fake-storage.ts';
import { tinyInstrument, tinyText } from '../fixtures/tiny-instrument.ts';

// An instrument in a file that the tag names.
const whole = { ...tinyInstrument(), texts: [tinyText()] };
const json = (data: unknown) => (): Promise<Response> => Promise.resolve(Response.json(data));
const endless = (): Response => new Response(new ReadableStream({ pull: (stream) => stream.enqueue(new Uint8Array(500_000).fill(0x20)) }));

describe('an instrument by its address', () => {
  const { fetch } = window;
  const { error } = console;
  let said: string[] = [];
  let asked: string[] = [];
  const answerWith = (answer: () => Promise<Response>): void => {
    window.fetch = (url) => {
      if (url instanceof URL) asked.push(url.href);
      return answer();
    };
  };

  beforeEach(() => {
    [said, asked] = [[], []];
    console.error = (...words: unknown[]) => void said.push(words.join(' '));
  });
  afterEach(() => {
    window.fetch = fetch;
    console.error = error;
  });

  async function open(src: string): Promise<ReadinessSurvey> {
    const element: ReadinessSurvey = document.createElement('readiness-survey');
    Object.assign(element, { src, group: 'guest', storage: new FakeStorage() });
    (await fixture<HTMLDivElement>('<div></div>')).append(element);
    await waitUntil(() => element.shadowRoot?.querySelector('fieldset, [role="alert"]'), 'nothing is shown', { timeout: 8000 });
    return element;
  }

  it('is asked as if the page had handed it over, and fetched once', async () => {
    answerWith(json(whole));
    const survey = await open('our.instrument.json');
    expect(survey.instrument).to.have.property('id', whole.id);
    expect(survey.shadowRoot?.querySelector('legend')?.textContent).to.equal('Did you sleep well?');
    expect(asked).to.deep.equal([new URL('our.instrument.json', document.baseURI).href]);
    expect(said).to.deep.equal([]);
  });

  const bad: readonly [string, string, () => Promise<Response>, RegExp][] = [
    ['missing', 'gone.json', () => Promise.resolve(new Response('no', { status: 404 })), /404/],
    ['unreachable', 'x.json', () => Promise.reject(new TypeError('Failed to fetch')), /Failed to fetch/],
    ['endless', 'x.json', () => Promise.resolve(endless()), /larger than 4000000 bytes/],
    ['no JSON', 'x.json', () => Promise.resolve(new Response('<!doctype html><title>Log in</title>')), /not JSON/],
    ['no instrument', 'x.json', json({ schemaVersion: 1, id: 'x' }), /no sound instrument/],
    ['of a later version', 'x.json', json({ ...whole, schemaVersion: 9 }), /schema-version-unsupported/],
    ['broken inside', 'x.json', json({ ...whole, indicators: whole.indicators.map((indicator) => ({ ...indicator, construct: 'nowhere' })) }), /at indicators\.0/],
    ['null', 'x.json', json(null), /no sound instrument/],
    ['of another site', 'https://elsewhere.example/x.json', json(whole), /own site/],
    ['no address', 'http://[', json(whole), /own site/],
    ['a script', 'javascript:alert(1)', json(whole), /own site/],
    ['data', `data:application/json,${encodeURIComponent(JSON.stringify(whole))}`, json(whole), /own site/],
  ];
  for (const [name, src, answer, reason] of bad) {
    it(`${name}: says so, and why on the console; asked again, it goes on`, async () => {
      answerWith(answer);
      const survey = await open(src);
      expect(survey.shadowRoot?.querySelector('[role="alert"]')?.textContent).to.contain('could not be loaded');
      expect(said.join('\n')).to.match(reason);
      if (/own site/.test(reason.source)) expect(asked, 'nothing is fetched').to.deep.equal([]);
      answerWith(json(whole));
      survey.src = 'mended.json';
      survey.shadowRoot?.querySelector<HTMLButtonElement>('[role="alert"] button')?.click();
      await waitUntil(() => survey.shadowRoot?.querySelector('fieldset'));
    });
  }

  it('with hostile words: they are text', async () => {
    const text = JSON.stringify(tinyText()).replaceAll('"title":"', '"title":"<img src=x onerror=alert(1)>');
    answerWith(() => Promise.resolve(new Response(`{"__proto__":{"harmed":1},${JSON.stringify({ ...whole, texts: [JSON.parse(text)] }).slice(1)}`)));
    const survey = await open('x.json');
    expect(survey.shadowRoot?.querySelector('img')).to.equal(null);
    expect({}).not.to.have.property('harmed');
  });
});
