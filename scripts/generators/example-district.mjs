import { join } from 'node:path';
import { pathToFileURL } from 'node:url';


/** @param {string} path */
const built = (path) => import(pathToFileURL(join('packages/core/dist', path)).href);

/** People of a made-up district, and how much higher or lower than the rest they see it. */
const people = /** @type {const} */ ({ learner: [210, -0.5], family: [120, -0.3], teacher: [84, 0], 'school-leader': [14, 0.4], 'district-leader': [11, 0.5], board: [7, 0.5], partner: [12, -0.1] });

const quickRosters = { learner: 3100, family: 2400, teacher: 180, 'school-leader': 16, 'district-leader': 14, board: 7, partner: 40 };

/** Results of 458 made-up people who answered the built-in quick form, in two years. */
export async function generate() {
  const { assess } = await built('index.js');
  const { district } = await built('instruments/district/index.js');
  const quick = district.forms.find((/** @type {{ id: string }} */ form) => form.id === 'quick').indicators;
  // In a year, the first of the themes and conditions have risen, and some have not.
  const before = (/** @type {number} */ n) => (n % 3 === 0 ? -0.6 : n % 3 === 1 ? -0.1 : 0.05);
  const wave = (/** @type {number} */ seed, /** @type {(n: number) => number} */ earlier) => {
    const next = repeatable(seed);
    const responses = Object.entries(people).flatMap(([group, [count, sees]]) =>
      Array.from({ length: count }, (_, n) => `${group}-${n + 1}`).flatMap((respondent) =>
        district.indicators
          .filter((/** @type {{ id: string, groups: string[] }} */ x) => quick.includes(x.id) && x.groups.includes(group))
          .map((/** @type {{ id: string }} */ { id }) => ({ respondent, group, item: id, answer: answer(1.7 + (quick.indexOf(id) % 5) * 0.4 + sees + earlier(quick.indexOf(id)), next) })),
      ),
    );
    return `${JSON.stringify(assess({ instrument: district, responses, form: 'quick', rosters: quickRosters }))}\n`;
  };
  return { 'examples/district-site/district-result.json': wave(20261123, () => 0), 'examples/district-site/district-result-2025.json': wave(20251123, before) };
}

/** @param {number} stands @param {() => number} next */
function answer(stands, next) {
  if (next() < 0.06) return 'dont-know';
  if (next() < 0.03) return null;
  return Math.min(4, Math.max(1, Math.round(stands + 1.8 * (next() - 0.5))));
}

/** Park and Miller's generator: the same people in every run. @param {number} seed */
function repeatable(seed) {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}
