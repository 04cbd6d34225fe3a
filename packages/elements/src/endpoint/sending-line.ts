import { html, nothing, type TemplateResult } from 'lit';
import { directionOf } from '../localize/language.ts';
import type { Say } from '../localize/message.ts';
import type { OutboxState } from './outbox-state.ts';
import type { SendingKey } from './strings/en.ts';

/** What the line about sending is drawn from, and what it may ask for. */
export interface SendingScene {
  readonly state: OutboxState;
  /** Where answers go. */
  readonly host: string;
  /** The person has finished. */
  readonly finished: boolean;
  readonly say: Say<SendingKey>;
  /** Language of what is said. */
  readonly spoken: string;
  readonly again: () => void;
}

/** Where the answers go, and whether they have arrived. */
export function sendingLine(scene: SendingScene): TemplateResult {
  const { say, spoken, state, again } = scene;
  const key = wordsFor(scene);
  const tryAgain = ({ currentTarget }: Event): void => {
    // The button goes: the focus stays beside what is said.
    (currentTarget as HTMLElement).parentElement?.querySelector<HTMLElement>('[role=status]')?.focus();
    again();
  };
  return html`<div class="sending" part="sending" lang=${spoken} dir=${directionOf(spoken)}>
    <p role="status" tabindex="-1" class=${state.status}>${key ? sentence(scene, key) : nothing}</p>
    ${key === 'refused' ? html`<button type="button" @click=${tryAgain}>${say('again')}</button>` : nothing}
  </div>`;
}

function wordsFor({ state, finished }: SendingScene): SendingKey | undefined {
  const { status, kept, reason } = state;
  if (reason === 'endpoint-invalid') return 'invalid';
  switch (status) {
    case 'empty':
      return finished ? undefined : 'before';
    case 'sent':
      return finished ? 'sent' : 'before';
    case 'refused':
      return 'refused';
    case 'sending':
      // Attempts that are made by themselves are not told: they would be read aloud each time.
      if (reason === undefined) return 'sending';
    // falls through
    case 'waiting':
      return kept === 'page' ? 'waitingPage' : kept === 'tab' ? 'waitingTab' : 'waiting';
  }
}

const gaps = { host: '\u0001', time: '\u0002' };

/** A sentence with the host's name set apart: it may run the other way. */
function sentence({ say, host, spoken, state }: SendingScene, key: SendingKey): (string | TemplateResult)[] {
  return say(key, gaps)
    .split(/([\u0001\u0002])/)
    .map((part) => (part === gaps.host ? html`<bdi>${host}</bdi>` : part === gaps.time ? time(spoken, state.at ?? 0) : part));
}

function time(language: string, at: number): TemplateResult {
  const words = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
  return html`<time datetime=${new Date(at).toISOString()}>${words}</time>`;
}
