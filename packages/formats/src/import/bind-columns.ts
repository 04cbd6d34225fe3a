import type { InstrumentOutline, SurveyText } from '@readiness-kit/core';
import { comparable } from '../text/clean-cell.ts';
import { likeness } from '../text/likeness.ts';
import type { Mapping } from './mapping.ts';
import type { Column, Source } from './source.ts';

/** A column that answers a question of the instrument. */
export interface BoundColumn {
  readonly at: number;
  readonly header: string;
  /** Id of the indicator. */
  readonly item: string;
  /** By what it was found: the person's mapping, a code of the tool, or its words. */
  readonly by: 'mapping' | 'code' | 'text';
}

/** A column that nothing was found for, and what it may be. */
export interface UnboundColumn {
  readonly at: number;
  readonly header: string;
  /** Ids of indicators whose words are like it, the likest first; `group` before them where it probably asks for that. */
  readonly suggestions: readonly string[];
}

export interface Binding {
  readonly items: readonly BoundColumn[];
  /** Position of the column that says the group; `null` without one. */
  readonly group: number | null;
  /** Position of the column that says the district, by its NCES id; `null` without one. */
  readonly district: number | null;
  /** Its heading says that it is that id. */
  readonly isDistrictHeaded: boolean;
  /** Columns whose texts are handed on. */
  readonly kept: readonly { readonly at: number; readonly header: string }[];
  readonly unbound: readonly UnboundColumn[];
  /** Headings in the mapping that the file does not have, and what it binds them to that the instrument does not have. */
  readonly unfit: readonly { readonly header: string; readonly reason: 'no-such-column' | 'no-such-item' }[];
}

/** Least likeness that is suggested, and how many; defaults. */
const leastLike = 0.3;
const mostSuggestions = 3;

/** Finds what each column is: by the person's mapping, then by code, then by words; never by its place. */
export function bindColumns({ columns }: Source, instrument: InstrumentOutline, texts: readonly SurveyText[], mapping: Mapping): Binding {
  const ids = new Map(instrument.indicators.map(({ id }) => [id.toLowerCase(), id]));
  const words = wordsOf(instrument, texts);
  const items: BoundColumn[] = [];
  const unbound: UnboundColumn[] = [];
  const kept: Binding['kept'][number][] = [];
  const unfit: Binding['unfit'][number][] = Object.keys(mapping.columns).filter((name) => columns.every(({ header, codes }) => header !== name && !codes.includes(name))).map((header) => ({ header, reason: 'no-such-column' }));
  let group = columns.find(({ meta, header, codes }) => meta === 'group' || header.toLowerCase() === 'group' || codes.includes('group'))?.at ?? null;
  const headed = columns.find(({ header, codes }) => [header, ...codes].some(isDistrict))?.at ?? null;
  let district = headed;
  for (const column of columns) {
    const { at, header } = column;
    const said = saidOf(column, mapping);
    if (said === 'group') group = at;
    else if (said === 'district') district = at;
    else if (said === 'keep') kept.push({ at, header });
    else if (said !== undefined && said !== 'ignore') {
      const item = ids.get(said.toLowerCase());
      if (item === undefined) unfit.push({ header, reason: 'no-such-item' });
      else items.push({ at, header, item, by: 'mapping' });
    } else if (said === undefined && column.meta === undefined && at !== group && at !== district) {
      const found = byCode(column, ids) ?? byText(column, words);
      if (found) items.push({ at, header, ...found });
      else if (header !== '') unbound.push({ at, header, suggestions: [...(group === null && asksGroup.test(header) ? ['group'] : []), ...suggestionsFor(column, words)] });
    }
  }
  return { items, group, district, isDistrictHeaded: district !== null && district === headed, kept, unbound, unfit };
}

/** What the person has said of a column, by its heading or a code of it. */
function saidOf({ header, codes }: Column, { columns }: Mapping): string | undefined {
  const name = [header, ...codes].find((one) => Object.hasOwn(columns, one));
  return name === undefined ? undefined : columns[name];
}

/** Headings that probably ask who answers, in the languages of the instrument. */
const asksGroup = /\brole\b|describes? you|who (?:are you|is answering)|\brol\b|\bgrupo\b|quién responde|vai trò|谁来|角色|من الذي|دورك/i;

/** Headings of the NCES id of a district, in any case. */
const isDistrict = (name: string): boolean => /^(?:nces[ _-]?)?lea[ _-]?id$|^nces[ _-](?:district[ _-])?id$/i.test(name);

/** Our own exports write an item that each group is asked in other words as `item@group`. */
function byCode({ codes }: Column, ids: ReadonlyMap<string, string>): Pick<BoundColumn, 'item' | 'by'> | undefined {
  for (const code of codes) {
    const item = ids.get(code.toLowerCase()) ?? ids.get(code.toLowerCase().replace(/@.*$/, ''));
    if (item !== undefined) return { item, by: 'code' };
  }
  return undefined;
}

type Words = ReadonlyMap<string, ReadonlySet<string>>;

/** Ids by every way in which they are asked, ready to be compared. */
function wordsOf({ indicators }: InstrumentOutline, texts: readonly SurveyText[]): Words {
  const words = new Map<string, Set<string>>();
  for (const { id } of indicators) {
    for (const { indicators: said } of texts) {
      const text = said[id];
      for (const way of text ? [text.statement, ...Object.values(text.items).map((item) => item?.prompt ?? '')] : []) {
        const key = comparable(way);
        if (key !== '') words.set(key, (words.get(key) ?? new Set()).add(id));
      }
    }
  }
  return words;
}

/** Words that two questions share bind to neither. */
function byText({ texts }: Column, words: Words): Pick<BoundColumn, 'item' | 'by'> | undefined {
  for (const text of texts) {
    const [item, other] = words.get(comparable(text)) ?? [];
    if (item !== undefined && other === undefined) return { item, by: 'text' };
  }
  return undefined;
}

function suggestionsFor({ texts }: Column, words: Words): readonly string[] {
  const likest = new Map<string, number>();
  for (const [way, ids] of words) {
    const like = Math.max(0, ...texts.map((text) => likeness(text, way)));
    for (const id of ids) if (like >= leastLike && like > (likest.get(id) ?? 0)) likest.set(id, like);
  }
  return [...likest].sort((a, b) => b[1] - a[1]).slice(0, mostSuggestions).map(([id]) => id);
}
