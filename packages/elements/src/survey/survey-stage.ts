import type { CSSResult } from 'lit';
import type { Say } from '../localize/message.ts';
import { LazyModule } from './lazy-module.ts';
import type { SurveyKey } from './strings/en.ts';
import type { ActingHost, SurveyActions } from './survey-actions.ts';
import type { SurveyController } from './survey-controller.ts';
import type { SurveyParts } from './survey-parts.ts';
import type { Later } from './views/survey-scene.ts';

/** What of a survey is on show apart from questions and answers, and what a person can do there. */
export class SurveyStage {
  /** Said to screen readers. */
  news = '';
  /** The list of all parts is open. */
  partsOpen = false;
  /** The panel for taking answers elsewhere is open. */
  elsewhere = false;
  actions: SurveyActions | undefined;
  parts: SurveyParts | undefined;
  /** Views that are loaded after the first screen. */
  readonly later: LazyModule<Later>;

  readonly #host: ActingHost;
  readonly #survey: SurveyController;
  readonly #say: Say<SurveyKey>;

  constructor(host: ActingHost, survey: SurveyController, say: Say<SurveyKey>) {
    this.#host = host;
    this.#survey = survey;
    this.#say = say;
    this.later = new LazyModule(host, async () => {
      const later = await import('./views/later.ts');
      this.actions = new later.SurveyActions(host, survey, this, say);
      this.parts = new later.SurveyParts(host);
      host.addController(new later.LinkWatch(this.#openElsewhere));
      this.#wear(later.styles);
      return later;
    });
  }

  /** Which screen of how many; nothing outside of the questions. */
  get place(): string {
    const { view, position, screens } = this.#survey;
    return view === 'questions' ? this.#say('progress', { n: position + 1, of: screens.length }) : '';
  }

  open = (position: number, question = 0, always = false): void => {
    if (this.later.value?.isHasty(this.#survey.given)) this.#survey.given = [];
    this.#survey.goTo(position);
    this.partsOpen = false;
    // The next screen takes over this one's elements: building them anew takes about half of its time.
    if (this.#survey.brief || this.#host.evidence) this.#host.renderRoot.querySelectorAll<HTMLDetailsElement>('fieldset details').forEach((more) => (more.open = false));
    this.news = this.place;
    this.focus(question > 0 || always ? `fieldset:nth-of-type(${question + 1})` : '.heading');
  };

  choose = (group: string | undefined): void => {
    this.#survey.choose(group);
    this.news = this.place;
    this.focus('.heading');
  };

  speak = (language: string): void => {
    this.#survey.language = language;
  };

  toggleParts = (event: Event): void => {
    this.partsOpen = (event.target as HTMLDetailsElement).open;
    this.#host.requestUpdate();
  };

  toggleElsewhere = (event: Event): void => {
    this.elsewhere = (event.target as HTMLDetailsElement).open;
    this.#host.requestUpdate();
  };

  #openElsewhere = (): void => {
    this.elsewhere = true;
    this.#host.requestUpdate();
  };

  loadLater = (): void => {
    this.later.load(true);
    this.#host.requestUpdate();
  };

  /** Moves the focus once the new view is there. */
  focus = (selector: string): void => {
    void this.#host.updateComplete.then(() => this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus());
  };

  #wear({ styleSheet }: CSSResult): void {
    const root = this.#host.shadowRoot;
    if (styleSheet && root) root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
  }
}
