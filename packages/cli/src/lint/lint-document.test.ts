import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { InstrumentDocument, LocalQuestion } from '@readiness-kit/core';
import { blankInstrument } from '../new-instrument/blank.ts';
import { lintDocument, lintQuestions, type LintOptions } from './lint-document.ts';

const sign = 'practice.plan-in-use';

/** What is changed of the words of one indicator. */
interface Change {
  readonly statement?: string;
  readonly descriptors?: readonly string[];
  readonly items?: Readonly<Record<string, { prompt: string; answers?: readonly string[] }>>;
}

function changed(change: Change, language = 'en', groups: readonly string[] = ['staff', 'family', 'learner']): InstrumentDocument {
  const blank = blankInstrument('test');
  const [text] = blank.texts ?? [];
  const [indicator] = blank.indicators;
  assert.ok(text && indicator);
  const words = { ...text.indicators[sign], ...change } as (typeof text)['indicators'][string];
  return { ...blank, groups, indicators: [{ ...indicator, groups }], texts: [{ ...text, language, indicators: { [sign]: words } }] };
}

/** Codes with their places below the indicator, and what was found. */
const found = (change: Change, language = 'en', options: LintOptions = {}, groups?: readonly string[]): readonly string[] =>
  lintDocument(changed(change, language, groups), options).map(({ code, severity, path, params }) => `${severity === 'warning' ? '' : severity}${code} ${path.slice(4).join('.')} ${String(params?.word ?? params?.found)}`);

const item = (prompt: string, answers: readonly string[] = ['No', 'Some', 'Most', 'All']) => ({ items: { learner: { prompt, answers } } });
const clean = { ...item('Do you help plan your work?'), statement: 'Teams use a plan.' };

test('plain words have no warnings', () => {
  assert.deepEqual(lintDocument(blankInstrument('blank')), []);
  assert.deepEqual(found(clean), []);
});

test('reading grade: a hard question, and hard answers under an easy one; only for groups with a limit, in English', () => {
  const hard = item('Do educators individualize instructional opportunities?');
  const codes = (change: Change, options?: LintOptions, language = 'en') => lintDocument(changed({ ...clean, ...change }, language), options).map(({ code, params }) => `${code} ${String(params?.with)} ${String(params?.group)}`);
  assert.deepEqual(codes(hard), ['reading-grade prompt learner', 'reading-grade answers learner']);
  assert.deepEqual(codes(item('Do you plan?', ['Never individually', 'Occasionally collaboratively', 'Predominantly independently', 'Continuously autonomously'])), ['reading-grade answers learner']);
  assert.deepEqual(codes(hard, { grades: {} }), []);
  assert.deepEqual(codes(hard, { grades: { learner: 40 } }), []);
  assert.deepEqual(codes(hard, {}, 'fr'), []);
});

test('reading grade: a group without an item of its own reads the statement', () => {
  const groups = ['learner'];
  assert.deepEqual(lintDocument(changed({ statement: 'Institutional stakeholders collaboratively operationalize individualization.', items: {} }, 'en', groups)).map(({ code, path }) => `${code} ${path.at(-1)}`), ['reading-grade statement', 'reading-grade statement']);
});

const joined: readonly (readonly [language: string, text: string, join: string | null])[] = [
  ['en', 'Teams plan and learn.', 'and'],
  ['en', 'Teams plan or learn.', 'or'],
  ['en', 'Teams plan, learners help.', ','],
  ['en-US', 'Teams AND learners plan.', 'AND'],
  ['en', 'Students land on islands with 1,000 orchids.', null],
  ['es', 'Los equipos planean y aprenden.', 'y'],
  ['es', 'Planean o aprenden.', 'o'],
  ['es', 'Uno u otro planea.', 'u'],
  ['es', 'Padres e hijos planean.', 'e'],
  ['es', '¿Qué hace su hijo o hija en clase?', null],
  ['es', 'Las y los docentes planean.', null],
  ['es', 'En esta escuela, ¿quién planea?', null],
  ['fr', 'Ils planifient et apprennent, ou non.', null],
];
for (const [language, text, join] of joined) {
  test(`double-barrelled (${language}): ${text} → ${String(join)}`, () => {
    assert.deepEqual(found({ ...clean, statement: text }, language), join === null ? [] : [`double-barrelled statement ${join}`]);
    assert.deepEqual(found({ ...clean, ...item(text) }, language, { grades: {} }), join === null ? [] : [`double-barrelled items.learner.prompt ${join}`]);
    assert.deepEqual(found({ ...clean, items: { learner: { prompt: 'Do you plan?', answers: [text, 'a', 'b', 'c'] } } }, language, { grades: {} }), [], 'answers may join');
  });
}

test('an allow-list lets one text pass, by indicator or by indicator and group; what it need not name is named', () => {
  const both = { ...item('Do you plan and learn?'), statement: 'Teams plan and learn.' };
  assert.deepEqual(found(both, 'en', { allowed: { [sign]: 'why' } }), ['double-barrelled items.learner.prompt and']);
  assert.deepEqual(found(both, 'en', { allowed: { [sign]: 'why', [`${sign} learner`]: 'why' } }), []);
  const codes = (allowed: Readonly<Record<string, string>>) => lintDocument(changed(clean), { allowed }).map(({ code, path }) => `${code} ${path.join(' ')}`);
  assert.deepEqual(codes({ [sign]: 'why', nowhere: 'why', constructor: 'why' }), [`allowance-unneeded allow ${sign}`, 'allowance-unneeded allow nowhere', 'allowance-unneeded allow constructor']);
});

const listed: readonly (readonly [code: string, language: string, text: string, word: string | null])[] = [
  ['evaluative-word', 'en', 'Struggling teams use a plan.', 'struggling'],
  ['evaluative-word', 'en', 'Teams get the best of a plan.', 'best'],
  ['evaluative-word', 'en', 'At-risk teams use a plan.', 'at-risk'],
  ['evaluative-word', 'en', 'Work behind the scenes is planned.', null],
  ['evaluative-word', 'en', 'Distillers use badges.', null],
  ['evaluative-word', 'es', 'El equipo más débil usa un plan.', 'débil'],
  ['evaluative-word', 'es', 'Estudiantes en riesgo usan un plan.', 'en riesgo'],
  ['evaluative-word', 'es', 'Un equipo mejora su plan.', null],
  ['topic-protected', 'en', 'Do your parents’ politics matter?', 'politics'],
  ['topic-protected', 'en', 'Do you have anxiety?', 'anxiety'],
  ['topic-protected', 'en', 'Have you had sex?', 'sex'],
  ['topic-protected', 'en', 'Did you cheat?', 'cheat'],
  ['topic-protected', 'en', 'Is there a divorce?', 'divorce'],
  ['topic-protected', 'en', 'Does the doctor’s office help?', 'doctor’s'],
  ['topic-protected', 'en', 'Do you pray?', 'pray'],
  ['topic-protected', 'en', 'Is your income high?', 'income'],
  ['topic-protected', 'en', 'Is there a policy in Sussex?', null],
  ['topic-protected', 'es', '¿Vas a la iglesia?', 'iglesia'],
  ['topic-protected', 'es', '¿Cuánto ganan tus tíos?', 'cuánto ganan'],
  ['topic-protected', 'es', '¿Hay una política de tecnología?', null],
];
for (const [code, language, text, word] of listed) {
  test(`${code} (${language}): ${text} → ${String(word)}`, () => {
    const at = (change: Change) => found({ ...clean, ...change }, language, { grades: {} }).filter((issue) => issue.startsWith(code));
    const expected = (place: string) => (word === null ? [] : [`${code} ${place} ${word}`]);
    assert.deepEqual(at({ statement: text }), expected('statement'));
    assert.deepEqual(at(item(text)), expected('items.learner.prompt'));
    assert.deepEqual(at(item('Do you plan?', ['a', 'b', 'c', text])), expected('items.learner.answers.3'));
    assert.deepEqual(at({ descriptors: ['a', 'b', 'c', text] }), code === 'topic-protected' ? [] : expected('descriptors.3'));
  });
}

test('inclusive wording: in English, each with its place; not the terms of the field', () => {
  const excluding = { ...clean, statement: 'A chairman runs each meeting.', descriptors: ['One', 'Two', 'The disabled use a plan.', 'Mothers use a plan.'] };
  assert.deepEqual(found(excluding), ['exclusive-word statement chairman', 'exclusive-word descriptors.2 disabled', 'exclusive-word descriptors.3 mothers']);
  assert.deepEqual(found(excluding, 'es'), []);
  assert.deepEqual(found({ ...clean, statement: 'Learners master special education skills.' }, 'en', { grades: {} }), []);
  assert.deepEqual(found({ ...clean, statement: 'Two\n\nparagraphs of one statement.', descriptors: ['One', 'A chairman'] }), ['exclusive-word descriptors.1 chairman']);
});

test('length in words: limits by kind, longer elsewhere, hyphens join, any script', () => {
  const words = (count: number, word = 'plan'): string => Array.from({ length: count }, () => word).join(' ');
  const long = (change: Change, language = 'en') => found({ ...clean, ...change }, language, { grades: {} }).filter((issue) => issue.startsWith('words-long'));
  assert.deepEqual(long({ statement: words(25), descriptors: [words(34)], ...item(words(18), [words(12)]) }), []);
  assert.deepEqual(long({ statement: words(26), descriptors: [words(35)], ...item(words(19), [words(13)]) }), ['words-long statement 26', 'words-long descriptors.0 35', 'words-long items.learner.prompt 19', 'words-long items.learner.answers.0 13']);
  assert.deepEqual(long({ statement: words(34) }, 'es'), []);
  assert.deepEqual(long({ statement: words(35) }, 'es'), ['words-long statement 35']);
  assert.deepEqual(long({ statement: words(25, 'well-known') }), []);
  assert.deepEqual(long({ statement: '我们计划学习'.repeat(20) }, 'zh-Hans').length, 1);
});

test('descriptors alike: within an indicator what differs in scope alone, and what is the same without content words', () => {
  const levels = (...descriptors: readonly string[]) => found({ ...clean, descriptors }).map((issue) => issue.replace(/0\.\d+/, '…'));
  assert.deepEqual(levels('In some schools, teams revise written plans.', 'In most schools, teams revise written plans.'), ['descriptors-alike descriptors.1 1']);
  assert.deepEqual(levels('Teams revise plans together monthly.', 'Teams revise plans together yearly.'), ['descriptors-alike descriptors.1 …']);
  assert.deepEqual(levels('In some', 'In most', 'In all', 'In all'), ['descriptors-alike descriptors.3 1']);
  assert.deepEqual(levels('Teams talk.', 'Plans are drawn up.', 'Steps follow from plans.', 'Evidence leads.'), []);
});

test('descriptors alike: across indicators what was copied, not a shared scale', () => {
  const across = (first: string, second: string, language = 'en') => {
    const one = changed({ ...clean, descriptors: ['No', first, 'Yes', 'Always'] }, language);
    const [text] = one.texts ?? [];
    const [indicator] = one.indicators;
    assert.ok(text && indicator);
    const other = { statement: 'Other.', descriptors: ['No', second, 'Yes', 'Always'], items: {} };
    const document = { ...one, indicators: [indicator, { ...indicator, id: 'other' }], texts: [{ ...text, indicators: { ...text.indicators, other } }] };
    return lintDocument(document, { grades: {} }).map(({ code, path, params }) => `${code} ${path.slice(3).join('.')} ${String(params?.indicator)} ${String(params?.level)}`);
  };
  const copied = 'Staff meet monthly, compare notes, choose steps.';
  assert.deepEqual(across(copied, copied), [`descriptors-alike other.descriptors.1 ${sign} 2`]);
  assert.deepEqual(across(copied, 'Partners visit weekly, bring tools, stay long.'), []);
  assert.deepEqual(across('About once a month', 'About once a month'), []);
  assert.deepEqual(across(copied, copied, 'fr'), [`descriptors-alike other.descriptors.1 ${sign} 2`]);
});

test('answers alike: but for case, spaces and punctuation; each language by itself', () => {
  const answers = lintDocument(changed({ ...clean, ...item('Do you plan?', ['Never', 'At times', 'At  times.', 'never']) }));
  assert.deepEqual(answers.map(({ code, path, params }) => [code, path.at(-1), params?.first, params?.second]), [['answers-alike', 2, 2, 3], ['answers-alike', 3, 1, 4]]);
});

test('other languages: lengths and alikeness, and nothing that is not known; a tag that is none does no harm', () => {
  const hard = { statement: 'Struggling and failing teams, religion, income.', ...item('Do educators individualize and operationalize?', ['Oui', 'Oui', 'Non', 'Si']) };
  assert.deepEqual(found(hard, 'fr'), ['answers-alike items.learner.answers.1 Oui']);
  assert.deepEqual(found(hard, 'no_tag'), ['answers-alike items.learner.answers.1 Oui']);
});

test('local questions: the same rules, in all their languages, for the groups they ask', () => {
  const question = (change: Partial<LocalQuestion>): LocalQuestion => ({ id: 'bus', prompt: { en: 'How do you get here?' }, answers: { en: ['On foot', 'By bus'] }, ...change });
  const codes = (change: Partial<LocalQuestion>, options?: LintOptions) => lintQuestions([question(change)], ['learner', 'staff'], options).map(({ code, path }) => `${code} ${path.join('.')}`);
  assert.deepEqual(codes({}), []);
  const hard = { prompt: { en: 'Which transportation infrastructure accommodates individualization?' } };
  assert.deepEqual(codes(hard), ['reading-grade questions.0.prompt.en', 'reading-grade questions.0.prompt.en']);
  assert.deepEqual(codes({ ...hard, groups: ['staff'] }), []);
  assert.deepEqual(codes({ prompt: { en: 'Do you walk or ride?' } }), ['double-barrelled questions.0.prompt.en']);
  assert.deepEqual(codes({ prompt: { en: 'Do you walk or ride?' } }, { allowed: { bus: 'why' } }), []);
  assert.deepEqual(codes({ prompt: { es: '¿Vas a la iglesia?' }, answers: { es: ['Sí', 'No'] } }), ['topic-protected questions.0.prompt.es']);
});
