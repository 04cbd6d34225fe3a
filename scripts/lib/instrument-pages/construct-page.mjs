import { it, readers } from './instrument-source.mjs';
import { banner, link, page, plain, table } from './markdown.mjs';

/**
 * @typedef {import('./instrument-source.mjs').Source} Source
 * @typedef {import('./instrument-source.mjs').Indicator} Indicator
 */

const levers = { local: 'the district itself', 'state-waiver': 'a state waiver may be needed', federal: 'federal rules or funds have a say' };

/** One construct with all that is asked and advised. @param {Source} source @param {string} construct */
export function constructPage(source, construct) {
  const { instrument, texts } = source;
  const text = it(texts, 'en');
  const { name, meaning } = it(text.constructs, construct);
  const own = instrument.indicators.filter((x) => x.construct === construct);
  return page([
    `# ${plain(name)}`,
    banner,
    `${plain(meaning)} A ${instrument.constructs.find((c) => c.id === construct)?.kind}, \`${construct}\`, of ${own.length} indicators. [All pages](README.md)`,
    own.map(({ id, core }) => `- ${link(id, plain(it(text.indicators, id).statement))}${core ? ' **core**' : ''}`).join('\n'),
    ...own.flatMap((x) => indicatorBlocks(source, x)),
  ]);
}

/** @param {Source} source @param {Indicator} x */
function indicatorBlocks({ instrument, texts, guides }, x) {
  const text = it(texts, 'en');
  const guide = it(guides, 'en');
  const words = it(text.indicators, x.id);
  const { why, evidence, prerequisites } = it(guide.indicators, x.id);
  const groupNames = (/** @type {readonly string[]} */ groups) => groups.map((g) => plain(it(text.groups, g).name)).join(', ');
  return [
    `<a id="${x.id}"></a>`,
    `## ${plain(words.statement)}`,
    plain(why),
    facts(),
    table(['level', 'what is true'], text.levels.map(({ name }, i) => [`${i + 1} ${plain(name)}`, plain(words.descriptors?.[i] ?? '')])),
    itemTable(),
    `**What a team could point to**\n\n${evidence.map((e) => `- ${plain(e)}`).join('\n')}`,
    ...x.actions.map(action),
  ];

  function facts() {
    const first = (x.prerequisites ?? []).map((id) => `${link(id)}: ${plain(it(prerequisites, id))}`);
    const lines = [
      ['Id', `\`${x.id}\`${x.core ? ', **core**: the construct cannot stand far above it' : ''}`],
      ['Asked', groupNames(instrument.groups.filter((g) => x.groups.includes(g)))],
      ['Speaks to', (x.tags ?? []).map((tag) => plain(it(text.constructs, tag).name)).join(', ')],
      ['Comes first', first.length > 1 ? `\n${first.map((f) => `  - ${f}`).join('\n')}` : first.join('')],
      ['Lever', `${levers[x.lever ?? 'local']}${x.policyArea ? ` (policy area: \`${x.policyArea}\`)` : ''}`],
      ['Covers', `${(x.covers ?? []).map((id) => `[${id}](coverage.md#${id})`).join(', ')} · source: ${plain(x.source ?? '')}`],
    ];
    return lines.filter(([, value]) => value).map(([key, value]) => `- **${key}:** ${value}`).join('\n');
  }

  /** The wording of each group that has its own. */
  function itemTable() {
    const asked = instrument.groups.filter((g) => x.groups.includes(g) && words.items[g]);
    const reading = `${groupNames(readers(text, x))} read the statement with its levels.`;
    if (asked.length === 0) return reading;
    const rows = asked.map((group) => {
      const { prompt = '', answers = [] } = words.items[group] ?? {};
      return [plain(it(text.groups, group).name), plain(prompt), ...text.levels.map((_, i) => plain(answers[i] ?? ''))];
    });
    return `${table(['asked', 'question', '1', '2', '3', '4'], rows)}\n\n${reading}`;
  }

  /** @param {Indicator['actions'][number]} a */
  function action({ id, from, effort, lead, involve = [], lever }) {
    const { what, within, evidence: shown, unlocks = '', trap = '' } = it(guide.actions, id);
    const role = (/** @type {string} */ r) => plain(it(guide.roles, r));
    const steps = within ? [30, 90, 365].map((days) => `- **Within ${days} days:** ${plain(within[/** @type {30 | 90 | 365} */ (days)])}`) : [];
    return `### ${from} → ${from + 1}: ${plain(what)}

${[
    ...steps,
    `- **Leads:** ${role(lead)} · **in the room:** ${involve.map(role).join(', ')} · **effort:** ${effort} of 8${lever === 'local' ? '' : ` · **lever:** ${levers[lever]}`}`,
    `- **Would show that it worked:** ${plain(shown)}`,
    `- **Unlocks:** ${plain(unlocks)}`,
    `- **Trap:** ${plain(trap)}`,
  ].join('\n')}`;
  }
}
