import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html, nothing } from 'lit';
import { defineOnce } from '../define-once.ts';
import { ReadinessSurvey } from '../survey/readiness-survey.ts';
import { loadFor } from './load-for.ts';

/** The attributes of a survey's tag. */
export interface SurveyAttributes {
  readonly 'survey-form'?: string;
  readonly group?: string;
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
  readonly name?: string;
  readonly results?: boolean;
  readonly evidence?: boolean;
  readonly endpoint?: string;
  readonly 'heading-level'?: number;
  readonly 'storage-key'?: string;
}

/** The renderer writes such properties as if any text were meant; quotes in words are escaped, so only attributes are found. */
const reflected = / (checked|open|selected)="(true|false)"/g;

class ServerSurvey extends ReadinessSurvey {}

/**
 * The HTML of a survey's tag with its first screen in it, as a declarative shadow root: it can be read before
 * the script is there, and where none ever is. In the page, load `@readiness-kit/elements/hydrate` in place of
 * `define`; it takes over what is drawn.
 *
 * @returns HTML of one element; attribute values are escaped
 */
export async function renderSurvey(attributes: SurveyAttributes = {}): Promise<string> {
  const { 'survey-form': form = 'quick', group, lang = 'en' } = attributes;
  ServerSurvey.builtIn = await loadFor([{ language: lang, form, group }]);
  defineOnce('readiness-survey', ServerSurvey);
  const given = (name: keyof SurveyAttributes): unknown => attributes[name] ?? nothing;
  const drawn = collectResultSync(
    render(html`<readiness-survey survey-form=${form} group=${given('group')} lang=${given('lang')} dir=${given('dir')} name=${given('name')} endpoint=${given('endpoint')} heading-level=${given('heading-level')} storage-key=${given('storage-key')} ?results=${attributes.results} ?evidence=${attributes.evidence}></readiness-survey>`),
  );
  return drawn.replaceAll(reflected, (_, name: string, value: string) => (value === 'true' ? ` ${name}` : ''));
}
