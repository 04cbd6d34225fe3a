import type { Passage, Passages } from './passage.ts';

/** Who answers a question that a text is part of, by the text. None where nobody is asked it. */
export function readers({ asked }: Passages): (passage: Passage) => readonly string[] {
  const groups = new Map<Passage, Set<string>>();
  for (const item of asked)
    for (const passage of [item.prompt, ...item.answers]) {
      const known = groups.get(passage) ?? new Set();
      groups.set(passage, known);
      for (const group of item.groups) known.add(group);
    }
  return (passage) => [...(groups.get(passage) ?? [])];
}
