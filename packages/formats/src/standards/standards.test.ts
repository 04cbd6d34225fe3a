import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assess, profiles, type Instrument, type Response } from '@readiness-kit/core';
import { district } from '@readiness-kit/core/instruments/district';
import { districtEn } from '@readiness-kit/core/instruments/district/en';
import { nasty, nastyTexts } from '../../test/asked-answers.ts';
import { eachElement } from '../table/workbook/each-element.ts';
import { casePackage } from './case-package.ts';
import { edFiSurvey } from './ed-fi.ts';
import { nameUuid } from './name-uuid.ts';
import { responsesSchema } from './responses-schema.ts';

const instrument: Instrument = district;
const modified = '2026-11-23T00:00:00Z';
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

test('a UUID of a name is always the same, and of the version it says', () => {
  assert.match(nameUuid('a'), uuid);
  assert.equal(nameUuid('a'), nameUuid('a'));
  assert.notEqual(nameUuid('a'), nameUuid('b'));
});

/** Members that a CASE 1.0 package must and may have (1EdTech, CASE service 1.0, CFPackage schema). */
const node = ['identifier', 'uri', 'lastChangeDateTime'];
const members = {
  CFDocument: { must: [...node, 'creator', 'title'], may: ['version', 'language', 'description', 'CFPackageURI'] },
  CFItems: { must: [...node, 'fullStatement'], may: ['abbreviatedStatement', 'humanCodingScheme', 'CFItemType', 'language', 'CFDocumentURI'] },
  CFAssociations: { must: [...node, 'associationType', 'originNodeURI', 'destinationNodeURI'], may: ['sequenceNumber', 'CFDocumentURI'] },
  CFRubrics: { must: node, may: ['title', 'description', 'CFRubricCriteria'] },
  CFRubricCriteria: { must: node, may: ['category', 'description', 'CFItemURI', 'weight', 'position', 'rubricId', 'CFRubricCriterionLevels'] },
  CFRubricCriterionLevels: { must: node, may: ['description', 'quality', 'score', 'feedback', 'position', 'rubricCriterionId'] },
} as const;

function checkNode(kind: keyof typeof members, data: Readonly<Record<string, unknown>>): void {
  const { must, may } = members[kind];
  for (const name of must) assert.ok(data[name] !== undefined && data[name] !== '', `${kind} ${name}`);
  for (const name of Object.keys(data)) assert.ok([...must, ...may].includes(name), `${kind} ${name}`);
  assert.match(String(data['identifier']), uuid);
  assert.ok(URL.canParse(String(data['uri'])));
  for (const [name, value] of Object.entries(data)) if (/URI$/.test(name) && name !== 'uri') assert.deepEqual(Object.keys(value as object).sort(), ['identifier', 'title', 'uri']);
  for (const inner of ['CFRubricCriteria', 'CFRubricCriterionLevels'] as const) for (const one of (data[inner] ?? []) as Readonly<Record<string, unknown>>[]) checkNode(inner, one);
}

test('the instrument is a CASE package: items, their order, and a rubric with every level', () => {
  for (const texts of [districtEn, ...nastyTexts.map((text) => nasty(text).texts)]) {
    const data = JSON.parse(casePackage({ instrument, texts, modified }).content);
    checkNode('CFDocument', data.CFDocument);
    for (const kind of ['CFItems', 'CFAssociations', 'CFRubrics'] as const) for (const one of data[kind]) checkNode(kind, one);
    const items = new Map<string, any>(data.CFItems.map((item: any) => [item.identifier, item]));
    assert.equal(items.size, instrument.constructs.length + instrument.indicators.length);
    const ids = [...items.keys(), ...data.CFAssociations.map((one: any) => one.identifier), ...data.CFRubrics[0].CFRubricCriteria.flatMap((one: any) => [one.identifier, ...one.CFRubricCriterionLevels.map((level: any) => level.identifier)])];
    assert.equal(new Set(ids).size, ids.length);
    for (const { originNodeURI, destinationNodeURI } of data.CFAssociations) assert.ok(items.has(originNodeURI.identifier) && (items.has(destinationNodeURI.identifier) || destinationNodeURI.identifier === data.CFDocument.identifier));
    for (const criterion of data.CFRubrics[0].CFRubricCriteria) {
      assert.ok(items.has(criterion.CFItemURI.identifier));
      assert.deepEqual(criterion.CFRubricCriterionLevels.map((level: any) => [level.score, level.position, level.description !== '']), [1, 2, 3, 4].map((n) => [n, n, true]));
    }
  }
});

test('the schema of answers names every group, item and answer', () => {
  const { properties, required } = JSON.parse(responsesSchema({ instrument, texts: districtEn }).content);
  assert.deepEqual(required, ['respondent', 'group', 'item', 'answer']);
  assert.deepEqual(properties.group.oneOf.map((one: any) => one.const), instrument.groups);
  assert.deepEqual(properties.item.oneOf.map((one: any) => one.const), instrument.indicators.map(({ id }) => id));
  assert.deepEqual(properties.answer.oneOf.map((one: any) => one.const ?? null), [1, 2, 3, 4, 'dont-know', 'not-applicable', 'declined', null]);
});

const responses: Response[] = instrument.groups.flatMap((group) => Array.from({ length: 12 }, (_, person) => instrument.indicators.filter((one) => one.groups.includes(group) && one.construct !== 'partnerships').map(({ id }, i): Response => ({ respondent: `${group} <${person}> person`, group, item: id, answer: ((person + i) % 4) + 1 })))).flat();
const result = assess({ instrument, responses, profile: profiles.community, seed: 1 });
const about = { result, instrument, namespace: 'uri://district.example.org', survey: 'readiness-2026', schoolYear: '2026-2027', date: '2026-11-23', district: 2_100_030 } as const;

interface Element {
  readonly name: string;
  readonly children: Element[];
  text: string;
}

function treeOf(xml: string): Element {
  const root: Element = { name: '', children: [], text: '' };
  const open = [root];
  const isWhole = eachElement(xml, {
    open: (name) => {
      const element: Element = { name, children: [], text: '' };
      open.at(-1)?.children.push(element);
      open.push(element);
    },
    text: (text) => void ((open.at(-1) as Element).text += text),
    close: () => void open.pop(),
  });
  assert.ok(isWhole && open.length === 1);
  return root.children[0] as Element;
}

/** Order of what elements have, after the sample data of the Ed-Fi Data Standard 5.2. */
const order: Readonly<Record<string, readonly string[]>> = {
  InterchangeSurvey: ['Survey', 'SurveySection', 'SurveyQuestion', 'SurveyResponse', 'SurveySectionResponse', 'SurveySectionResponseEducationOrganizationTargetAssociation'],
  Survey: ['SurveyIdentifier', 'Namespace', 'EducationOrganizationReference', 'SurveyTitle', 'SchoolYear', 'SurveyCategory'],
  SurveySection: ['SurveyReference', 'SurveySectionTitle'],
  SurveyQuestion: ['QuestionCode', 'SurveyReference', 'QuestionForm', 'QuestionText', 'ResponseChoice', 'SurveySectionReference'],
  ResponseChoice: ['SortOrder', 'NumericValue', 'TextValue'],
  SurveyResponse: ['SurveyResponseIdentifier', 'SurveyReference', 'ResponseDate'],
  SurveySectionResponse: ['SurveySectionReference', 'SurveyResponseReference', 'SectionRating'],
  SurveySectionResponseEducationOrganizationTargetAssociation: ['SurveySectionResponseReference', 'EducationOrganizationReference'],
};

function checkOrder(element: Element): void {
  const known = order[element.name];
  if (known) assert.deepEqual([...new Set(element.children.map(({ name }) => name))], known, element.name);
  element.children.forEach(checkOrder);
}

test('a result is an Ed-Fi survey: sections with the scores, and nobody in it', () => {
  for (const texts of [districtEn, ...nastyTexts.map((text) => nasty(text).texts)]) {
    const { content } = edFiSurvey({ ...about, texts });
    const root = treeOf(content);
    checkOrder(root);
    const ratings = root.children.filter(({ name }) => name === 'SurveySectionResponse').map(({ children }) => children.at(-1)?.text);
    const scored = instrument.constructs.flatMap(({ id }) => {
      const score = result.constructs[id];
      return score?.status === 'scored' ? [score.value.toFixed(3)] : [];
    });
    assert.deepEqual(ratings, scored);
    assert.ok(scored.length >= 8);
    assert.doesNotMatch(content, /&gt; person|ElectronicMail|FullName|StudentReference|>partnerships\./);
    for (const { name, children } of root.children) if (name === 'SurveySection') assert.ok([...(children[1]?.text ?? '')].length <= 255);
  }
});
