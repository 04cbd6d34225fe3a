import assert from 'node:assert/strict';
import { test } from 'node:test';
import { district } from '@readiness-kit/core/instruments/district';
import { districtEn } from '@readiness-kit/core/instruments/district/en';
import { casePackage } from './case-package.ts';

type Data = Readonly<Record<string, unknown>>;

const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';
const isUuid = (value: unknown): boolean => typeof value === 'string' && /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(value);
const isUri = (value: unknown): boolean => typeof value === 'string' && /^[a-z][\w+.-]*:\S+$/i.test(value) && URL.canParse(value);
const isInstant = (value: unknown): boolean => typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(value);
const isNumber = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value);
const isInteger = (value: unknown): boolean => Number.isInteger(value);
const isLink = (value: unknown): boolean => {
  const { title, identifier, uri, ...others } = value as Data;
  return isText(title) && isUuid(identifier) && isUri(uri) && Object.keys(others).length === 0;
};
const associations = ['isChildOf', 'isPeerOf', 'isPartOf', 'exactMatchOf', 'precedes', 'isRelatedTo', 'replacedBy', 'exemplar', 'hasSkillLevel'];

/** What the members of a CASE 1.0 package are (1EdTech, CASE service 1.0, CFPackage schema). */
const kinds: Readonly<Record<string, (value: unknown) => boolean>> = {
  identifier: isUuid, rubricId: isUuid, rubricCriterionId: isUuid, uri: isUri, lastChangeDateTime: isInstant,
  CFDocumentURI: isLink, CFPackageURI: isLink, CFItemURI: isLink, originNodeURI: isLink, destinationNodeURI: isLink,
  associationType: (value) => associations.some((one) => one === value), sequenceNumber: isInteger, position: isInteger, weight: isNumber, score: isNumber,
  title: isText, creator: isText, version: isText, language: isText, description: isText, fullStatement: isText, abbreviatedStatement: isText, humanCodingScheme: isText, CFItemType: isText, category: isText, quality: isText,
  CFRubricCriteria: Array.isArray, CFRubricCriterionLevels: Array.isArray,
};

/** Names of what is not as the schema has it. */
const wrongIn = (data: Data): readonly string[] => Object.entries(data).flatMap(([name, value]) => [
  ...(kinds[name]?.(value) ? [] : [name]),
  ...(Array.isArray(value) ? value.flatMap((one) => wrongIn(one as Data)) : []),
]);

const all = (file: string): readonly Data[] => {
  const { CFDocument, CFItems, CFAssociations, CFRubrics } = JSON.parse(file);
  return [CFDocument, ...CFItems, ...CFAssociations, ...CFRubrics];
};

const input = { instrument: district, texts: districtEn, modified: '2026-11-23T00:00:00Z' } as const;

test('every member of a CASE package has the type that the schema asks for', () => {
  assert.deepEqual(all(casePackage(input).content).flatMap(wrongIn), []);
});

test('a change of words or of the day leaves identifiers as they are; another address changes addresses only', () => {
  const identifiers = (file: string): readonly unknown[] => all(file).map(({ identifier }) => identifier);
  const { content } = casePackage(input);
  assert.deepEqual(identifiers(casePackage({ ...input, modified: '2027-01-01T00:00:00Z', texts: { ...districtEn, title: 'Other' } }).content), identifiers(content));
  const moved = casePackage({ ...input, base: 'https://state.example/ims/case/v1p0' }).content;
  assert.deepEqual(identifiers(moved), identifiers(content));
  assert.ok(all(moved).every(({ uri, identifier }) => String(uri).startsWith('https://state.example/ims/case/v1p0/') && String(uri).endsWith(`/${String(identifier)}`)));
});
