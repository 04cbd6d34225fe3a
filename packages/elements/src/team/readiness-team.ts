import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { directionOf } from '../localize/language.ts';
import { LanguageController, type Loaders } from '../localize/language-controller.ts';
import type { Messages } from '../localize/message.ts';
import { sayIn } from '../localize/say.ts';
import type { SurveyPart } from '../survey/survey-part.ts';
import { surveyStyles } from '../survey/survey-styles.ts';
import { theme } from '../theme/theme.ts';
import { en, type TeamKey } from './strings/en.ts';
import { TeamController } from './team-controller.ts';
import { teamStyles } from './team-styles.ts';
import { item } from './views/item.ts';
import { review } from './views/review.ts';
import { setUp } from './views/set-up.ts';
import type { TeamScene } from './views/team-scene.ts';

/**
 * @summary A team's meeting: leaders vote in secret on one device, see all votes at once, talk, and agree.
 *
 * A part of `<readiness-survey>`. Nothing is sent, and no names are asked for.
 *
 * @tagname readiness-team
 */
export class ReadinessTeam extends LitElement {
  /** Theme, survey and meeting. */
  static override styles = [theme, surveyStyles, teamStyles];

  static override properties = {
    survey: { attribute: false },
  };

  /** The survey that the team answers. */
  declare survey: SurveyPart | undefined;

  readonly #words = new LanguageController<Partial<Messages<TeamKey>>>(this, en, strings);
  readonly #state = new TeamController(this, () => this.survey, (selector) => this.#focus(selector));

  #hadFocus = false;

  protected override willUpdate(): void {
    this.#hadFocus = this.shadowRoot?.activeElement != null;
  }

  /** A button may go when something is undone: the focus stays where the team was. */
  protected override updated(): void {
    if (this.#hadFocus && !this.shadowRoot?.activeElement) (this.renderRoot.querySelector<HTMLElement>('.pad') ?? this.renderRoot.querySelector<HTMLElement>('.heading'))?.focus();
  }

  #pick = (): void => this.renderRoot.querySelector<HTMLInputElement>('input[type=file]')?.click();

  #picked = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    void this.#state.openFiles([...(input.files ?? [])]);
    // The same files can be picked again.
    input.value = '';
  };

  /** Moves the focus once the new view is there. */
  #focus(selector: string): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(selector)?.focus());
  }

  protected override render(): TemplateResult | typeof nothing {
    const part = this.survey;
    if (!part || !this.#words.ready) return nothing;
    const { language } = this.#words;
    const say = sayIn(language, this.#words.value, en);
    const { place, news } = this.#state;
    const direction = directionOf(language);
    const scene: TeamScene = {
      state: this.#state,
      text: part.text,
      say,
      mirrored: direction === 'rtl',
      level: Math.min(6, part.headingLevel + 1),
      pick: this.#pick,
      picked: this.#picked,
    };
    const view = typeof place === 'number' ? item : { 'set-up': setUp, review }[place];
    return html`<div class="root" lang=${language} dir=${direction}>
      ${view(scene)}
      <p class="unseen" role="status">${news ? say(news.key, news.params) : ''}</p>
    </div>`;
  }
}

/** The meeting's words beside English. */
const strings: Loaders<Partial<Messages<TeamKey>>> = {
  es: async () => (await import('./strings/es.ts')).es,
  ar: async () => (await import('./strings/ar.ts')).ar,
  'zh-Hans': async () => (await import('./strings/zh.ts')).zh,
  vi: async () => (await import('./strings/vi.ts')).vi,
};

declare global {
  interface HTMLElementTagNameMap {
    'readiness-team': ReadinessTeam;
  }
}
