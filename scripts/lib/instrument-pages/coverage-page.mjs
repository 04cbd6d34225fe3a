import { coverage } from './coverage.mjs';
import { allAtoms, frameworkAtoms } from './framework-atoms.mjs';
import { banner, link, page, plain, table } from './markdown.mjs';

const bases = { published: 'published', part: 'recollected, borne out by something published', recollected: 'recollected' };

/** Every part of the framework, and where the instrument asks about it. @param {readonly import('./instrument-source.mjs').Indicator[]} indicators */
export function coveragePage(indicators) {
  const covering = coverage(indicators);
  const count = (/** @type {string} */ basis) => allAtoms.filter((atom) => atom.basis === basis).length;
  return page([
    '# What the instrument covers',
    banner,
    `The framework, taken apart into ${allAtoms.length} parts, and the ${indicators.length} indicators that ask about them. Labels are ours and short; for the framework’s own words, read KnowledgeWorks’. Every part is covered: the generator stops if one is not.`,
    `**Basis.** *Published* (${count('published')}): read in a text of KnowledgeWorks or in a report of one. *Recollected* (${count('recollected')}): the original wording was not at hand; the part is written down from memory, and nothing is quoted. *Borne out* (${count('part')}): recollected, and something published points the same way. “What teachers said” are findings of the teachers’ paper; “the system around schools” is a lesson KnowledgeWorks named apart from the ten conditions.`,
    ...frameworkAtoms.flatMap(({ name, atoms }) => [
      `## ${name}`,
      table(['part', 'in short', 'basis', 'indicators'], atoms.map(({ id, label, basis }) => [`<a id="${id}"></a>${id}`, plain(label), bases[basis], (covering.get(id) ?? []).map((x) => link(x)).join(', ')])),
    ]),
  ]);
}
