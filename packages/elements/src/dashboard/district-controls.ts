import { html, nothing, type TemplateResult } from 'lit';
import type { Breakdown, PublishedDistrict, PublishedRegion } from '@readiness-kit/core';
import { breakdowns } from './catalogue.ts';
import { choiceOf, controls } from './controls.ts';
import type { DashboardView } from './dashboard-view.ts';

/** The other districts of a place that the chosen one is in. */
export interface Peers {
  readonly name: string;
  readonly place: PublishedRegion;
  readonly districts: readonly PublishedDistrict[];
}

export function peersOf(district: PublishedDistrict, { report, catalogue, choice, say }: DashboardView): Peers {
  const part = choice.peers === 'state' ? undefined : catalogue.places.get(district.in[choice.peers] ?? '');
  const place = part ?? report.state;
  return { name: place.kind === 'state' ? say('peersState') : say('peersLike', { kind: say(place.kind), name: place.name }), place, districts: catalogue.districtsOf(place).filter(({ id }) => id !== district.id) };
}

/** A part of a name narrows the list; the list names what is chosen. Both are the browser's own controls. */
export function districtControls(district: PublishedDistrict | undefined, view: DashboardView): TemplateResult {
  const { say, choose, choice } = view;
  const matches = found(view);
  const listed = district && !matches.includes(district) ? [district, ...matches] : matches;
  const options = [{ value: '', text: say('chooseDistrict') }, ...listed.map(({ id, name }) => ({ value: id, text: name }))];
  return controls(
    html`<label class="control"><span>${say('search')}</span>
      <input type="search" autocomplete="off" .value=${choice.search} @input=${({ target }: Event) => choose({ search: (target as HTMLInputElement).value })} /></label>`,
    html`<div>${choiceOf(say('district'), options, district?.id ?? '', (id) => choose({ district: id }))}
      <p class="matches" role="status">${choice.search.trim() === '' ? nothing : say('matches', { count: matches.length })}</p></div>`,
    district ? peersControl(district, view) : nothing,
  );
}

function peersControl(district: PublishedDistrict, view: DashboardView): TemplateResult {
  const { catalogue, say, choose, choice } = view;
  const parts = breakdowns.flatMap((breakdown) => {
    const part = catalogue.places.get(district.in[breakdown] ?? '');
    return part ? [{ value: breakdown, text: say('peersLike', { kind: say(breakdown), name: part.name }) }] : [];
  });
  const chosen = parts.some(({ value }) => value === choice.peers) ? choice.peers : 'state';
  return choiceOf(say('peers'), [{ value: 'state', text: say('peersState') }, ...parts], chosen, (peers) => choose({ peers: peers as 'state' | Breakdown }));
}

/** Districts whose name holds every word of the search, whatever its case and accents, in the report's order. */
function found({ report, words, choice }: DashboardView): readonly PublishedDistrict[] {
  const wanted = plain(choice.search, words.language).split(/\s+/).filter((word) => word !== '');
  return wanted.length === 0 ? report.districts : report.districts.filter(({ name }) => {
    const text = plain(name, words.language);
    return wanted.every((word) => text.includes(word));
  });
}

const plain = (text: string, language: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase(language);
