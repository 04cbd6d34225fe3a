import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { directionOf } from '../localize/language.ts';
import { LanguageController, type Loaders } from '../localize/language-controller.ts';
import type { Messages } from '../localize/message.ts';
import { sayIn } from '../localize/say.ts';
import type { SurveyPart } from '../survey/survey-part.ts';
import { surveyStyles } from '../survey/survey-styles.ts';
import { theme } from '../theme/theme.ts';
import { en, type TransferKey } from './strings/en.ts';
import { surroundingsOf, type Surroundings } from './surroundings.ts';
import type { Choice } from './take-over.ts';
import { TransferController } from './transfer-controller.ts';
import { transferStyles } from './transfer-styles.ts';
import { fileSection } from './views/file-section.ts';
import { linkQuestion } from './views/link-question.ts';
import { linkSection } from './views/link-section.ts';
import type { TransferScene } from './views/transfer-scene.ts';

/**
 * @summary Takes one's answers elsewhere: to a file and back, or to another device by a link.
 *
 * A part of `<readiness-survey>`. Nothing is sent: a file and a link go where the person takes them.
 *
 * @tagname readiness-transfer
 */
export class ReadinessTransfer extends LitElement {
  /** Theme, survey and panel. */
  static override styles = [theme, surveyStyles, transferStyles];

  static override properties = {
    survey: { attribute: false },
    surroundings: { attribute: false },
    over: { state: true },
  };

  /** The survey whose answers are taken elsewhere. */
  declare survey: SurveyPart | undefined;
  /** Clock, address, clipboard and downloads; the browser's own unless given before the element is on a page. */
  declare surroundings: Surroundings;
  /** A file is held over the panel. */
  declare protected over: boolean;

  readonly #words = new LanguageController<Partial<Messages<TransferKey>>>(this, en, strings);
  readonly #state = new TransferController(this, () => ({ part: this.survey, surroundings: this.surroundings }));
  /** The address has a link whose question the person has been led to. */
  #asked = false;

  constructor() {
    super();
    this.surroundings = surroundingsOf(window);
    this.over = false;
  }

  protected override updated(): void {
    const asks = this.renderRoot.querySelector('#linked') !== null;
    if (asks && !this.#asked) this.#focus('#linked');
    this.#asked = asks;
  }

  #save = (): void => this.#state.save();

  #pick = (): void => this.renderRoot.querySelector<HTMLInputElement>('input[type=file]')?.click();

  #picked = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    if (file) void this.#open(file);
    // The same file can be picked again.
    input.value = '';
  };

  async #open(file: File): Promise<void> {
    await this.#state.openFile(file);
    if (this.#state.waiting) this.#focus('#differing');
  }

  #copy = (): void => {
    void this.#state.copyLink().then(async (copied) => {
      await this.updateComplete;
      if (!copied) this.renderRoot.querySelector<HTMLInputElement>('input[readonly]')?.select();
    });
  };

  #openLink = (): void => {
    this.#state.openLink();
    this.#focus(this.#state.waiting ? '#differing' : '.link .said');
  };

  #leaveLink = (): void => {
    this.#state.leaveLink();
    this.#focus('.link .name');
  };

  #choose = (choice: Choice): void => this.#settle(() => this.#state.choose(choice));

  #cancel = (): void => this.#settle(() => this.#state.cancel());

  /** The buttons go: the focus stays beside what is said. */
  #settle(act: () => void): void {
    const from = this.#state.waiting?.from ?? 'file';
    act();
    this.#focus(`.${from} .said`);
  }

  /** Moves the focus once the new view is there. */
  #focus(selector: string): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(selector)?.focus());
  }

  #drag = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
    this.over = true;
  };

  #leave = (event: DragEvent): void => {
    const root = event.currentTarget as Element;
    if (!root.contains(event.relatedTarget as Node | null)) this.over = false;
  };

  #drop = (event: DragEvent): void => {
    this.over = false;
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    void this.#open(file);
  };

  protected override render(): TemplateResult | typeof nothing {
    const part = this.survey;
    if (!part || !this.#words.ready) return nothing;
    const { language } = this.#words;
    const scene: TransferScene = {
      state: this.#state,
      text: part.text,
      say: sayIn(language, this.#words.value, en),
      level: Math.min(6, part.headingLevel + 1),
      save: this.#save,
      pick: this.#pick,
      picked: this.#picked,
      copy: this.#copy,
      openLink: this.#openLink,
      leaveLink: this.#leaveLink,
      choose: this.#choose,
      cancel: this.#cancel,
    };
    return html`<div class="root ${this.over ? 'over' : ''}" lang=${language} dir=${directionOf(language)} @dragover=${this.#drag} @dragleave=${this.#leave} @drop=${this.#drop}>
      ${linkQuestion(scene)} ${fileSection(scene)} ${linkSection(scene)}
    </div>`;
  }
}

/** The panel's words beside English. */
const strings: Loaders<Partial<Messages<TransferKey>>> = {
  es: async () => (await import('./strings/es.ts')).es,
  ar: async () => (await import('./strings/ar.ts')).ar,
  'zh-Hans': async () => (await import('./strings/zh.ts')).zh,
  vi: async () => (await import('./strings/vi.ts')).vi,
};

declare global {
  interface HTMLElementTagNameMap {
    'readiness-transfer': ReadinessTransfer;
  }
}
