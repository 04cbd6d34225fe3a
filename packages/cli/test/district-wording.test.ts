import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { checkInstrument, type InstrumentDocument, type Issue, type SurveyText } from '@readiness-kit/core';
import { documentPassages } from '../src/lint/document-passages.ts';
import { lintDocument } from '../src/lint/lint-document.ts';
import { doubleBarrelled } from '../src/lint/rules/double-barrelled.ts';
import { builtInInstrument } from '../src/words/instrument-words.ts';

const [english, spanish] = await Promise.all([builtInInstrument('en'), builtInInstrument('es')]);
const district: InstrumentDocument = { ...english, texts: [...(english.texts ?? []), ...(spanish.texts ?? [])], guides: [...(english.guides ?? []), ...(spanish.guides ?? [])] };

const folder = new URL('./allowed/', import.meta.url);
const lists = await Promise.all(readdirSync(folder).map(async (file) => (await import(new URL(file, folder).href)) as { allowed: Readonly<Record<string, string>> }));
const allowed: Readonly<Record<string, string>> = Object.assign({}, ...lists.map((list) => list.allowed)) as Record<string, string>;

/** Warnings as lines that name the language, the place, what was found and the text. */
function lines(document: InstrumentDocument, issues: readonly Issue[]): readonly string[] {
  return issues.map(({ code, path, params }) => {
    const text = path.reduce<unknown>((at, key) => (at as Readonly<Record<string | number, unknown>> | undefined)?.[key], document);
    return `${code} ${document.texts?.[Number(path[1])]?.language ?? ''} ${path.slice(3).join('.')} ${JSON.stringify(params)} ${String(text)}`;
  });
}

for (const document of [english, spanish]) {
  test(`the district instrument’s words have no warning (${document.texts?.[0]?.language})`, () => {
    // Whether an exception is needed is asked of both languages together, below.
    const issues = lintDocument(document, { allowed }).filter(({ code }) => code !== 'allowance-unneeded');
    assert.deepEqual(lines(document, issues), []);
  });
}

test('every exception names a text that is there, is needed, and has a reason', () => {
  assert.deepEqual(lintDocument(district, { allowed }).filter(({ code }) => code === 'allowance-unneeded').map(({ path }) => path[1]), []);
  const passages = documentPassages(district);
  for (const [key, reason] of Object.entries(allowed)) {
    const [id, group, ...rest] = key.split(' ');
    const indicator = district.indicators.find((x) => x.id === id);
    assert.ok(indicator && (group === undefined || indicator.groups.includes(group)) && rest.length === 0, key);
    assert.ok(reason.length > 20, `${key}: ${reason}`);
    const { [key]: _gone, ...others } = allowed;
    assert.ok(doubleBarrelled(passages, others).some(({ params }) => params?.key === key), key);
  }
  assert.equal(Object.keys(allowed).length, lists.reduce((sum, list) => sum + Object.keys(list.allowed).length, 0), 'no key in two lists');
});

type Words = SurveyText['indicators'][string];

const id = 'vision.guides-decisions';

/** The English district instrument with other words for one indicator. */
function reworded(change: (words: Words) => Partial<Words>): InstrumentDocument {
  const [text] = english.texts ?? [];
  const words = text?.indicators[id];
  assert.ok(text && words);
  return { ...english, texts: [{ ...text, indicators: { ...text.indicators, [id]: { ...words, ...change(words) } } }] };
}

const learner = (prompt: string) => ({ items: { learner: { prompt, answers: ['No', 'At times', 'Most times', 'Each time'] } } });
const wordings: readonly (readonly [what: string, code: string, change: (words: Words) => Partial<Words>])[] = [
  ['two descriptors made equal', 'descriptors-alike', ({ descriptors = [] }) => ({ descriptors: [descriptors[0] ?? '', descriptors[1] ?? '', descriptors[1] ?? '', descriptors[3] ?? ''] })],
  ['a descriptor of another indicator', 'descriptors-alike', ({ descriptors = [] }) => ({ descriptors: [...descriptors.slice(0, 3), english.texts?.[0]?.indicators['vision.own-role']?.descriptors?.[3] ?? ''] })],
  ['an evaluative word in a descriptor', 'evaluative-word', ({ descriptors = [] }) => ({ descriptors: ['Not yet, or in talk: weak schools decide case by case.', ...descriptors.slice(1)] })],
  ['an evaluative word in an item', 'evaluative-word', () => learner('Do poor plans change?')],
  ['a protected topic in an item', 'topic-protected', () => learner('Does your church help you plan?')],
  ['a protected topic in a statement', 'topic-protected', () => ({ statement: 'The vision names household income.' })],
  ['a hard word in a learner’s prompt', 'reading-grade', () => learner('Do decisions incorporate institutional aspirations?')],
  ['“and” in a statement', 'double-barrelled', () => ({ statement: 'The vision guides decisions and budgets.' })],
  ['words that set people apart', 'exclusive-word', () => ({ statement: 'The chairman reads the vision.' })],
  ['an endless prompt', 'words-long', () => learner('Do you see it now '.repeat(5))],
  ['the same answer twice', 'answers-alike', () => ({ items: { learner: { prompt: 'Do you see it?', answers: ['No', 'At times', 'at times', 'Yes'] } } })],
];
const ofIndicator = (issues: readonly Issue[]): readonly string[] => issues.filter(({ path }) => path.includes(id)).map(({ code }) => code);
const unchanged = ofIndicator(lintDocument(english, { allowed }));
for (const [what, code, change] of wordings) {
  test(`finds ${what}`, () => {
    assert.ok(!unchanged.includes(code), 'not without the change');
    const codes = ofIndicator(lintDocument(reworded(change), { allowed }));
    assert.ok(codes.includes(code), codes.join(', '));
  });
}

test('finds a descriptor and an action removed', () => {
  const codes = (document: InstrumentDocument) => checkInstrument(document).map((issue) => issue.code);
  assert.ok(codes(reworded(({ descriptors = [] }) => ({ descriptors: descriptors.slice(1) }))).includes('descriptor-count'));
  const indicators = english.indicators.map((x) => (x.id === id ? { ...x, actions: x.actions.slice(1) } : x));
  assert.ok(codes({ ...english, indicators }).includes('action-missing'));
  assert.deepEqual(codes(english), []);
});
