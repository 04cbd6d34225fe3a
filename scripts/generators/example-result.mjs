import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const file = 'examples/district-site/community-result.json';

const golden = 'packages/core/test/fixtures/golden';
/** @param {string} path */
const built = (path) => import(pathToFileURL(join('packages/core/dist', path)).href);
/** @param {string} name */
const read = (name) => readFileSync(`${golden}/${name}`, 'utf8');
/** @param {string} name */
const csv = (name) => read(name).trim().split('\n').slice(1).map((line) => line.split(','));

/**
 * The result of the 183 made-up golden respondents, with words for it. The golden instrument is only
 * numbers: its ten constructs borrow the names and the actions of the ten conditions, in their order.
 */
export async function generate() {
  const { assess, profiles, readAnswers } = await built('index.js');
  const { district } = await built('instruments/district/index.js');
  const { districtEn } = await built('instruments/district/text/en/index.js');
  const { districtGuideEn } = await built('instruments/district/text/en/guide.js');
  const instrument = JSON.parse(read('instrument.json'));
  const rows = csv('model-responses.csv').map(([respondent, group, item, answer]) => ({ respondent, group, item, answer }));
  const result = assess({
    instrument,
    profile: { ...profiles.community, id: 'example', priorities: { ...profiles.community.priorities, unit: 'construct' } },
    rosters: Object.fromEntries(csv('roster.csv').map(([group, roster]) => [group, Number(roster)])),
    responses: readAnswers(instrument, rows).table,
  });
  return { [file]: `${JSON.stringify({ result, texts: words(instrument, district, districtEn), guide: guide(instrument, district, districtGuideEn) })}\n` };
}

/** Position of the condition a golden id such as `C03.2` stands for. */
const conditionOf = (/** @type {string} */ id) => Number(id.slice(1, 3)) - 1;

/** @param {any} instrument @param {any} district @param {any} text */
function words(instrument, district, text) {
  const condition = (/** @type {string} */ id) => text.constructs[district.constructs[conditionOf(id)].id];
  const names = { leaders: 'Leaders', teachers: 'Teachers', families: 'Families', learners: 'Learners', partners: 'Partners', board: 'Board' };
  const areas = { T1: 'What and how we learn', T2: 'People and places', T3: 'Systems and partners', overall: 'Overall readiness' };
  const named = (/** @type {Record<string, string>} */ list) => Object.fromEntries(Object.entries(list).map(([id, name]) => [id, { name, meaning: name }]));
  return {
    language: 'en', review: 'source', title: 'Maple Valley: readiness for personalized learning', credit: text.credit, levels: text.levels,
    groups: named(names), composites: named(areas),
    constructs: Object.fromEntries(instrument.constructs.map((/** @type {{ id: string }} */ c) => [c.id, condition(c.id)])),
    indicators: Object.fromEntries(instrument.indicators.map((/** @type {{ id: string }} */ x) => [x.id, {
      statement: `${condition(x.id).name}, sign ${x.id.split('.')[1]}`,
      descriptors: text.levels.map((/** @type {{ meaning: string }} */ l) => l.meaning),
      items: {},
    }])),
  };
}

/** @param {any} instrument @param {any} district @param {any} text */
function guide(instrument, district, text) {
  const indicatorOf = (/** @type {string} */ id) => district.indicators.find((/** @type {{ construct: string }} */ x) => x.construct === district.constructs[conditionOf(id)].id);
  const indicators = instrument.indicators.map((/** @type {{ id: string }} */ x) => [x.id, text.indicators[indicatorOf(x.id).id]]);
  const actions = instrument.indicators.flatMap((/** @type {{ id: string, actions: { id: string, from: number }[] }} */ x) =>
    x.actions.map(({ id, from }) => [id, text.actions[indicatorOf(x.id).actions.find((/** @type {{ from: number }} */ a) => a.from === from).id]]));
  return { language: 'en', review: 'source', roles: text.roles, indicators: Object.fromEntries(indicators), actions: Object.fromEntries(actions) };
}
