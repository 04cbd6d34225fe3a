import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { own } from '../../own.ts';
import type { Saying, Source } from '../transfer-controller.ts';
import type { TransferScene } from './transfer-scene.ts';

/** Longest name from elsewhere that is shown, in characters; a default. */
const longestName = 60;

/** What became of it: always there, so that it is heard when something is said, also when it is said again. */
export function said(scene: TransferScene, at: Source): TemplateResult {
  const { said } = scene.state;
  const sayings = said?.at === at ? said.sayings : [];
  return html`<p class="said" role="status" tabindex="-1">${sayings.map((saying) => keyed(said, html`<span>${sentence(scene, saying)}</span>`))}</p>`;
}

/** A sentence with its name set apart: it may be in another language, or run the other way. */
export function sentence({ say, text }: TransferScene, { key, count = 0, name, of }: Saying): TemplateResult {
  if (name === undefined) return html`${say(key, { count })}`;
  const known = of === 'group' ? own(text.groups, name)?.name : undefined;
  const [before, after] = say(key, { count, name: gap }).split(gap);
  return html`${before}<bdi lang=${known === undefined ? nothing : text.language}>${known ?? shown(name)}</bdi>${after}`;
}

const gap = '\u0000';

/** Whatever it is, it is a short text on one line. */
function shown(name: string): string {
  const plain = name.replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, '');
  return plain.length > longestName ? `${plain.slice(0, longestName)} …` : plain || '?';
}
