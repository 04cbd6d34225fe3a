import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { directionOf } from '../../localize/language.ts';
import { own } from '../../own.ts';
import { agreement } from './agreement.ts';
import { asked, itemWords } from './item-words.ts';
import { navigation } from './navigation.ts';
import { shownVotes } from './shown-votes.ts';
import type { TeamScene } from './team-scene.ts';
import { voting } from './voting.ts';

/** One indicator: first the vote, then what the team makes of it. */
export function item(scene: TeamScene): TemplateResult {
  const { state, text, say, level } = scene;
  const id = state.item;
  const construct = state.part.instrument.indicators.find((indicator) => indicator.id === id)?.construct ?? '';
  const { spread } = state.vote(id);
  const view = html`<p class="about place"><span>${say('place', { n: Number(state.place) + 1, of: state.agenda.items.length })}</span> ${asked(scene, own(text.constructs, construct)?.name ?? '')}</p>
    <div class="heading" role="heading" aria-level=${level} tabindex="-1" lang=${text.language} dir=${directionOf(text.language)}>${itemWords(text, id).statement}</div>
    ${spread ? html`${shownVotes(scene, spread)} ${agreement(scene)}` : voting(scene)} ${navigation(scene)}`;
  // What was opened or written for one indicator is never drawn over for another.
  return html`${keyed(id, view)}`;
}
