import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import { LanguageController } from '../localize/language-controller.ts';
import { sayIn } from '../localize/say.ts';
import type { RecordStore } from '../storage/record-store.ts';
import type { ReadinessSubmission } from '../survey/survey-events.ts';
import { Outbox, type OutboxOptions } from './outbox.ts';
import { sendingLine } from './sending-line.ts';
import { sendingWords } from './sending-words.ts';
import { en, type SendingStrings } from './strings/en.ts';
import { surroundingsOf } from './surroundings.ts';

/** Sends what an element has to send, as long as the element is on a page, and says so. Loaded where a page names an endpoint. */
export class Sending implements ReactiveController {
  readonly outbox: Outbox;
  readonly #host: LitElement;
  readonly #words: LanguageController<SendingStrings>;

  constructor(host: LitElement, endpoint: string, store: RecordStore, surroundings: Omit<OutboxOptions, 'endpoint' | 'store' | 'onChange'> = surroundingsOf(window)) {
    this.#host = host;
    this.outbox = new Outbox({ ...surroundings, endpoint, store, onChange: () => host.requestUpdate() });
    this.#words = new LanguageController(host, en, sendingWords);
    host.addController(this);
  }

  hostConnected(): void {
    this.outbox.start();
  }

  hostDisconnected(): void {
    this.outbox.stop();
  }

  /** For another endpoint, another of these is made. */
  end(): void {
    this.#host.removeController(this.#words);
    this.#host.removeController(this);
    this.#words.hostDisconnected();
    this.outbox.stop();
  }

  post(submission: ReadinessSubmission): Promise<void> {
    return this.outbox.post(submission);
  }

  /** @param chosen language that the person chose, if any */
  line(respondent: string, finished: boolean, chosen?: string): TemplateResult {
    this.#words.chosen = chosen;
    this.#words.hostUpdate();
    const { language, value } = this.#words;
    return sendingLine({
      state: this.outbox.stateOf(respondent),
      host: this.outbox.url?.host ?? '',
      finished,
      say: sayIn(language, value, en),
      spoken: language,
      again: () => this.outbox.retryNow(),
    });
  }
}
