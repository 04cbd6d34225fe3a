import type { Issue } from '@readiness-kit/core';
import { type Passage, type Passages, warning } from '../passage.ts';
import { privateWords } from '../private-words.ts';
import type { Trait } from '../word-lists/topics/topic-list.ts';

interface Told {
  readonly prompt: Passage;
  readonly trait: Trait;
  readonly word: string;
}

/** Each of these leaves about a class; anything more leaves a few of it. */
const narrow: readonly Trait[] = ['class', 'teacher'];
/** A default, not a fact: so many broader traits, such as school, grade and gender, leave few people. */
const mostBroad = 2;

/**
 * Questions to one group that each leave many people and together leave few: class or teacher with
 * anything else, or any three. The last of them is named, with the words of the others.
 */
export function identityTogether(passages: Passages): readonly Issue[] {
  const together = new Map<Passage, { readonly told: readonly Told[]; readonly groups: string[] }>();
  for (const [group, told] of toldBy(passages)) {
    const last = told.at(-1);
    if (!last || !leavesFew(told)) continue;
    const known = together.get(last.prompt) ?? { told, groups: [] };
    // Who is asked most tells most.
    together.set(last.prompt, { told: told.length > known.told.length ? told : known.told, groups: [...known.groups, group] });
  }
  return [...together].map(([prompt, { told, groups }]) => {
    const words = [...new Set(told.map(({ word }) => word))];
    return warning('asks-identity', prompt, { word: words.at(-1) ?? '', with: words.slice(0, -1), what: 'together', groups });
  });
}

function leavesFew(told: readonly Told[]): boolean {
  const traits = new Set(told.map(({ trait }) => trait));
  return traits.size > mostBroad || (traits.size > 1 && narrow.some((trait) => traits.has(trait)));
}

/** What each group tells about itself, in one language. */
function toldBy({ asked }: Passages): readonly (readonly [group: string, told: readonly Told[]])[] {
  const groups = new Map<string, { readonly group: string; readonly told: Told[] }>();
  for (const { prompt, groups: reading, language } of asked) {
    const told = (privateWords(language)?.traits(prompt.text) ?? []).map(([trait, word]): Told => ({ prompt, trait, word }));
    for (const group of told.length > 0 ? reading : []) {
      const key = JSON.stringify([group, language]);
      const known = groups.get(key) ?? { group, told: [] };
      groups.set(key, known);
      known.told.push(...told);
    }
  }
  return [...groups.values()].map(({ group, told }) => [group, told]);
}
