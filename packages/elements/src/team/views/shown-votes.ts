import { html, svg, type TemplateResult } from 'lit';
import { levelName } from '../../survey/survey-words.ts';
import { spreadFigure, type Spread } from '../spread.ts';
import { asked } from './item-words.ts';
import type { TeamScene } from './team-scene.ts';

/** All votes at once: as dots, as a table with the same numbers, and what to talk about now. */
export function shownVotes(scene: TeamScene, spread: Spread): TemplateResult {
  const { state, text, say, level } = scene;
  const { levels, dontKnow, notApplicable, missing, kind } = spread;
  const rows: readonly (readonly [sign: string, name: unknown, count: number])[] = [
    ...levels.map((count, i) => [String(i + 1), asked(scene, levelName(text, i + 1)), count] as const),
    ['?', say('dont-know'), dontKnow],
    ...(notApplicable > 0 ? [['–', say('not-applicable'), notApplicable] as const] : []),
  ];
  return html`<section class="votes" tabindex="-1" aria-labelledby="votes">
    <div class="name" id="votes" role="heading" aria-level=${Math.min(6, level + 1)}>${say('votes')}</div>
    <div class="spread">
      ${figure(scene, rows)}
      <table>
        <thead><tr><td></td><th scope="col">${say('answer')}</th><th scope="col">${say('number')}</th></tr></thead>
        <tbody>${rows.map(([sign, name, count]) => html`<tr><td aria-hidden="true">${sign}</td><th scope="row">${name}</th><td>${say('count', { count })}</td></tr>`)}
          ${missing > 0 ? html`<tr><td></td><th scope="row">${say('missing')}</th><td>${say('count', { count: missing })}</td></tr>` : ''}</tbody>
      </table>
    </div>
    <p class="talk">${say(`talk-${kind}`)}</p>
    <button type="button" class="plain" @click=${state.voteAgain}>${say('voteAgain')}</button>
  </section>`;
}

/** Decoration: the table beside it says the same. */
function figure({ mirrored }: TeamScene, rows: readonly (readonly [sign: string, name: unknown, count: number])[]): TemplateResult {
  const { width, height, radius, columns, dots, ground } = spreadFigure(rows.map(([, , count]) => count), mirrored);
  return html`<svg class="dots" viewBox="0 0 ${width} ${height + 28}" aria-hidden="true">
    <path d="M0 ${ground}H${width}" />
    ${dots.map(({ x, y }) => svg`<circle cx=${x} cy=${y} r=${radius} />`)}
    ${columns.map((x, i) => svg`<text x=${x} y=${height + 22}>${rows[i]?.[0]}</text>`)}
  </svg>`;
}
