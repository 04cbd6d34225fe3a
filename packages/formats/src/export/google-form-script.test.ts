import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { SurveyText } from '@readiness-kit/core';
import { district } from '@readiness-kit/core/instruments/district';
import { districtEn } from '@readiness-kit/core/instruments/district/en';
import { importResponses } from '../import/import-responses.ts';
import { googleFormScript } from './google-form-script.ts';

const input = { instrument: district, texts: districtEn };

test('a form for one group is the questions it is asked, each with its code at the end', () => {
  const { form, questions } = built(googleFormScript({ ...input, form: 'partner', group: 'partner' }).content);
  assert.equal(form.title, districtEn.title);
  assert.equal(form.description, districtEn.credit);
  const asked = district.indicators.filter(({ groups }) => groups.some((g) => g === 'partner'));
  assert.deepEqual(questions.map(({ title }) => /\[([^\]]+)\]$/.exec(title)?.[1]).sort(), asked.map(({ id }) => id).sort());
  for (const { title, values } of questions) {
    const id = (/\[([^\]]+)\]$/.exec(title)?.[1] ?? '') as keyof typeof districtEn.indicators;
    const words = districtEn.indicators[id];
    const item = (words.items as SurveyText['indicators'][string]['items'])['partner'];
    assert.equal(title, `${item?.prompt ?? words.statement} [${id}]`);
    assert.deepEqual(values, [...(item?.answers ?? words.descriptors).map((answer, l) => `${l + 1}. ${answer}`), 'I don’t know']);
  }
  assert.equal(form.items.find(({ kind }) => kind === 'page')?.help, districtEn.groups.partner.guidance);
});

test('in a form for all, a group goes through its own pages and no other', () => {
  const { form } = built(googleFormScript({ ...input, form: 'quick' }).content);
  const [first] = form.items;
  assert.equal(first?.title, 'Who is answering? [group]');
  assert.equal(first.isRequired, true);
  assert.deepEqual(first.choices.map(({ name }) => name), district.groups.map((group) => districtEn.groups[group].name));
  const quick = (district.forms.find(({ id }) => id === 'quick') as { indicators?: readonly string[] }).indicators ?? [];
  first.choices.forEach(({ to }, g) => {
    const group = district.groups[g];
    const codes = walk(form, to).map(({ title }) => /\[([^\]]+)\]$/.exec(title)?.[1]);
    const asked = quick.filter((id) => district.indicators.some((x) => x.id === id && x.groups.some((one) => one === group)));
    assert.deepEqual(codes, asked.map((id) => `${id}@${group}`));
  });
});

test('answers to the form are read again by code and number', async () => {
  const { form } = built(googleFormScript({ ...input, form: 'quick' }).content);
  const questions = form.items.filter(({ kind }) => kind === 'question');
  const board = questions.filter(({ title }) => title.endsWith('@board]'));
  const row = questions.map((question) => (question === questions[0] ? districtEn.groups.board.name : board.includes(question) ? question.values[board.indexOf(question) % question.values.length] : ''));
  const csv = [['Timestamp', ...questions.map(({ title }) => title)], ['9/9/2026 8:06:10', ...row]].map((cells) => cells.map((cell) => `"${(cell ?? '').replaceAll('"', '""')}"`).join(',')).join('\r\n');
  const responses: (string | number | null)[][] = [];
  for await (const rows of importResponses({ bytes: [new TextEncoder().encode(csv)], instrument: district, texts: [districtEn] })) {
    for (const read of rows) {
      assert.ok(read.kept);
      assert.deepEqual(read.unreadable, []);
      responses.push(...read.responses.filter(({ answer }) => answer !== null).map(({ group, item, answer }) => [group, item, answer]));
    }
  }
  assert.deepEqual(responses.toSorted(), board.map(({ title }, i) => ['board', title.replace(/^.*\[|@board\]$/g, ''), [1, 2, 3, 4, 'dont-know'][i % 5] ?? null]).toSorted());
});

test('no text gets out of its literal', () => {
  const nasty = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('`${x}`', '\'; throw 1; //', '"];}', '*/ throw 1', '\u2028throw 1', '\u202e} ;', '</script>', '\\', '\\u0022;', '__proto__', '\u{e0001}'));
  const words = fc.record({ title: nasty, credit: nasty, prompt: nasty, answers: fc.array(nasty, { maxLength: 6 }), name: nasty, guidance: nasty });
  fc.assert(fc.property(words, ({ title, credit, prompt, answers, name, guidance }) => {
    const texts = { ...districtEn, title, credit, groups: { ...districtEn.groups, board: { name, meaning: '', guidance } }, indicators: { ...districtEn.indicators, 'vision.guides-decisions': { statement: prompt, descriptors: answers, items: {} } } };
    const { content: text } = googleFormScript({ instrument: district, texts, form: 'quick' });
    assert.ok(!/[\p{Cf}\p{Zl}\p{Zp}]/u.test(text));
    const { form, questions } = built(text);
    assert.equal(form.description, credit);
    assert.equal(questions.length, 1 + district.groups.reduce((sum, group) => sum + quickOf(group), 0));
    for (const { values } of questions.slice(1)) assert.deepEqual([values.length, new Set(values).size], [5, 5]);
    assert.equal(text.slice(text.indexOf('\nfunction')), googleFormScript(input).content.slice(googleFormScript(input).content.indexOf('\nfunction')));
  }), { numRuns: 40 });
});

const quickOf = (group: string): number => {
  const quick = (district.forms.find(({ id }) => id === 'quick') as { indicators?: readonly string[] }).indicators ?? [];
  return district.indicators.filter((x) => quick.includes(x.id) && x.groups.some((one) => one === group)).length;
};

/** An item of the form that stands in for Google's; it allows what theirs allows. */
class Item {
  title = '';
  help = '';
  values: readonly string[] = [];
  choices: readonly { readonly name: string; readonly to: Item }[] = [];
  isRequired = false;
  goesTo: unknown = 'CONTINUE';
  constructor(readonly kind: 'page' | 'question') {}
  setTitle(title: string): this {
    this.title = title;
    return this;
  }
  setHelpText(help: string): this {
    this.help = help;
    return this;
  }
  setRequired(isRequired: boolean): this {
    this.isRequired = isRequired;
    return this;
  }
  setChoiceValues(values: readonly string[]): this {
    assert.ok(values.every((value) => value !== '') && new Set(values).size === values.length, 'Google takes no empty and no equal choices');
    this.values = values;
    return this;
  }
  createChoice(name: string, to: Item): { readonly name: string; readonly to: Item } {
    assert.ok(to instanceof Item && to.kind === 'page');
    return { name, to };
  }
  setChoices(choices: Item['choices']): this {
    this.choices = choices;
    return this;
  }
  setGoToPage(to: unknown): this {
    assert.equal(this.kind, 'page');
    this.goesTo = to;
    return this;
  }
}

class Form {
  readonly items: Item[] = [];
  description = '';
  constructor(readonly title: string) {}
  setDescription(description: string): this {
    this.description = description;
    return this;
  }
  setCollectEmail = (): this => this;
  setProgressBar = (): this => this;
  addMultipleChoiceItem = (): Item => this.#add(new Item('question'));
  addPageBreakItem = (): Item => this.#add(new Item('page'));
  getEditUrl = (): string => 'edit';
  getPublishedUrl = (): string => 'answer';
  #add(item: Item): Item {
    this.items.push(item);
    return item;
  }
}

function built(script: string): { readonly form: Form; readonly questions: readonly Item[] } {
  const forms: Form[] = [];
  const app = { create: (title: string) => forms[forms.push(new Form(title)) - 1], PageNavigationType: { SUBMIT: 'SUBMIT' } };
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the script is run as Google runs it, in strict mode
  new Function('FormApp', 'Logger', `'use strict';${script}\nbuildForm();`)(app, { log: () => undefined });
  const [form, ...others] = forms;
  assert.ok(form && others.length === 0);
  return { form, questions: form.items.filter(({ kind }) => kind === 'question') };
}

/** Questions from a page on to where the form is sent: a break says where the page before it goes. */
function walk({ items }: Form, from: Item): readonly Item[] {
  const rest = items.slice(items.indexOf(from) + 1);
  const end = rest.findIndex(({ kind, goesTo }) => kind === 'page' && goesTo === 'SUBMIT');
  return (end < 0 ? rest : rest.slice(0, end)).filter(({ kind }) => kind === 'question');
}
