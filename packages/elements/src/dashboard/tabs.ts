import { html, type TemplateResult } from 'lit';
import type { DashboardView, ViewName } from './dashboard-view.ts';

/** The parts as tabs: arrows move between them, and only the open one is drawn. */
export function tabs(names: readonly ViewName[], { choice, say, choose, mirrored }: DashboardView): TemplateResult {
  const open = (name: ViewName | undefined, list: Element | null): void => {
    if (!name) return;
    choose({ view: name });
    list?.querySelector<HTMLElement>(`[data-view="${name}"]`)?.focus();
  };
  const onKey = (event: KeyboardEvent): void => {
    const to = stepOf(event.key, names.indexOf(choice.view), names.length, mirrored);
    if (to === null) return;
    event.preventDefault();
    open(names[to], event.currentTarget as Element);
  };
  return html`<div class="tabs" part="tabs" role="tablist" aria-label=${say('views')} @keydown=${onKey}>
    ${names.map((name) => html`<button type="button" role="tab" id="tab-${name}" data-view=${name} aria-selected=${name === choice.view} aria-controls="part" tabindex=${name === choice.view ? 0 : -1} @click=${() => choose({ view: name })}>${say(`view-${name}`)}</button>`)}
  </div>`;
}

/** Which tab a key leads to: the ends are joined. */
export function stepOf(key: string, from: number, length: number, mirrored: boolean): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowLeft':
      return (from + ((key === 'ArrowRight') === mirrored ? -1 : 1) + length) % length;
    case 'Home':
      return 0;
    case 'End':
      return length - 1;
    default:
      return null;
  }
}
