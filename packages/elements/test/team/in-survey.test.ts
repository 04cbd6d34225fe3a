import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/survey/define.ts';
import type { ReadinessSurvey } from '../../src/survey/readiness-survey.ts';
import type { ReadinessSubmission } from '../../src/survey/survey-events.ts';
import { tinyInstrument, tinyText } from '../fixtures/tiny-instrument.ts';

describe('a team’s meeting in its survey', () => {
  it('votes, takes a vote back with Ctrl+Z, agrees and hands over', async () => {
    let handed: ReadinessSubmission | undefined;
    const survey = await fixture<ReadinessSurvey>(html`<readiness-survey
      mode="team" group="staff" .instrument=${tinyInstrument()} .texts=${tinyText()} .storage=${null}
      @readiness-finish=${(event: CustomEvent<ReadinessSubmission>) => (handed = event.detail)}
    ></readiness-survey>`);
    const team = (): ShadowRoot | null | undefined => survey.shadowRoot?.querySelector('readiness-team')?.shadowRoot;
    const find = <T extends HTMLElement = HTMLElement>(selector: string): T => team()?.querySelector<T>(selector) as T;
    const count = (): string => find('.count').textContent.trim();
    for (let i = 0; i < 300 && !team()?.querySelector('.who'); i++) await aTimeout(10);

    find<HTMLInputElement>('.who input').value = '2';
    find('.who input').dispatchEvent(new Event('change'));
    await aTimeout(20);
    find('.nav .primary').click();
    await aTimeout(20);
    find('.pad').focus();
    for (const key of ['1', '2']) await sendKeys({ press: key });
    await aTimeout(20);
    expect(count()).to.equal('All votes are in.');
    for (const keys of [{ down: 'Control' }, { press: 'z' }, { up: 'Control' }] as const) await sendKeys(keys);
    await aTimeout(20);
    expect(count()).to.equal('Votes in: 1 of 2');
    expect(team()?.activeElement, 'the button has gone, the focus has not').to.equal(find('.pad'));
    await sendKeys({ press: '3' });
    await aTimeout(20);
    expect(team()?.activeElement?.textContent).to.equal('Show the votes');
    await sendKeys({ press: 'Enter' });
    await aTimeout(20);
    find('.agreed input[value="2"]').click();
    await aTimeout(20);
    find('.all > .choices button').click();
    await aTimeout(20);
    find('.nav .primary').click();
    await aTimeout(20);
    expect(handed?.mode).to.equal('team');
    expect(handed?.responses.filter(({ answer }) => answer !== null).map(({ item, answer }) => [item, answer])).to.deep.equal([['rooms.quiet', 2]]);
  });
});
