import { askedConstructs, it } from './instrument-source.mjs';
import { banner, link, page, plain, table } from './markdown.mjs';

/**
 * @typedef {import('./instrument-source.mjs').Source} Source
 * @typedef {import('./instrument-source.mjs').Crosswalk} Crosswalk
 */

const reviews = { source: 'the source', reviewed: 'reviewed by a speaker', unreviewed: 'not yet reviewed by a speaker' };

/** The first page: what the instrument is, and where all of it stands. @param {Source} source */
export function readmePage(source) {
  const { instrument, outline, crosswalks, formIndicators, texts, guides } = source;
  const text = it(texts, 'en');
  const { indicators, groups } = instrument;
  const constructName = (/** @type {string} */ id) => `[${plain(it(text.constructs, id).name)}](${id}.md)`;
  const statement = (/** @type {string} */ id) => link(id, plain(it(text.indicators, id).statement));
  return page([
    `# ${plain(text.title)}`,
    banner,
    `\`${instrument.id}\` ${instrument.version}: ${indicators.length} indicators of ${instrument.constructs.length} constructs, each on ${instrument.levels} levels, asked of ${groups.length} groups. An indicator is one thing that can be seen to be so, or not yet.`,
    `${plain(text.credit)} What each part of the framework became: [coverage](coverage.md).`,
    'On paper: [booklet in English](booklet.en.html) · [cuadernillo en español](booklet.es.html). To write or adapt an instrument: [authoring](../authoring.md). How answers become scores: [the scoring model](../scoring-model.md).',
    '## Constructs',
    table(['construct', 'kind', 'what it is', 'indicators', 'of which core'], askedConstructs(instrument).map(constructRow)),
    '## Levels',
    table(['level', 'meaning'], text.levels.map(({ name, meaning }, i) => [`${i + 1} ${plain(name)}`, plain(meaning)])),
    '## Forms',
    'Questions, and about how many minutes they take, by group. Minutes are computed from the English words at defaults of reading speed; they are not measured.',
    table(['form', ...groups.map((g) => plain(it(text.groups, g).name))], outline.forms.map(formRow)),
    '## What comes first',
    'An indicator waits while one that comes first is below level 2; the page of each gives the reason. Between constructs:',
    `\`\`\`mermaid\ngraph LR\n${arrows().join('\n')}\n\`\`\``,
    table(['indicator', 'comes after'], indicators.filter((x) => x.prerequisites?.length).map((x) => [statement(x.id), (x.prerequisites ?? []).map(statement).join('<br>')])),
    '## Crosswalks',
    'For reading a result in another framework’s order. Nothing is scored by them.',
    ...crosswalks.map(crosswalk),
    '## Review of each language',
    table(['language', 'questions', 'for whom', 'guide and actions'], Object.entries(texts).map(([code, { language, review, audience }]) => [
      `\`${language}\``,
      reviews[review],
      audience ? audience.map((g) => plain(it(text.groups, g).name)).join(', ') : 'everyone',
      Object.hasOwn(guides, code) ? reviews[it(guides, code).review] : 'in English',
    ])),
  ]);

  /** @param {string} id */
  function constructRow(id) {
    const own = indicators.filter((x) => x.construct === id);
    return [constructName(id), instrument.constructs.find((c) => c.id === id)?.kind ?? '', plain(it(text.constructs, id).meaning), String(own.length), String(own.filter((x) => x.core).length)];
  }

  /** @param {Source['outline']['forms'][number]} form */
  function formRow(form) {
    return [`\`${form.id}\``, ...groups.map((group) => {
      const n = formIndicators(instrument, form, group).length;
      return n > 0 ? `${n} (${it(form.minutes, group)} min)` : '–';
    })];
  }

  /** Arrows between constructs of which an indicator waits for one of the other. */
  function arrows() {
    const pairs = indicators.flatMap((x) => (x.prerequisites ?? []).map((id) => [indicators.find((y) => y.id === id)?.construct ?? '', x.construct]));
    const unlike = pairs.filter(([before, after]) => before !== after).map(([before = '', after = '']) => `  ${node(before)} --> ${node(after)}`);
    return [...new Set(unlike)];
  }

  /** @param {string} id */
  function node(id) {
    return `${id}["${it(text.constructs, id).name}"]`;
  }

  /** @param {Crosswalk} walk */
  function crosswalk({ id, source: from, status, areas }) {
    const rows = areas.map(({ name, constructs = [], indicators: listed = [], policyArea }) => {
      const inArea = policyArea ? indicators.filter((x) => x.policyArea === policyArea).map((x) => x.id) : [];
      return [plain(name.en), [...constructs.map(constructName), ...[...listed, ...inArea].map((x) => link(x))].join(', ')];
    });
    return `### \`${id}\`\n\n${plain(from)}${status === 'part' ? ' (in part: not all of its areas are here)' : ''}.\n\n${table(['area', 'speaks to it'], rows)}`;
  }
}
