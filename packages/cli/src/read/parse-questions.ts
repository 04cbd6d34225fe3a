import { checkLocalQuestions, type InstrumentOutline, type Issue, type LocalQuestion, type Parsed } from '@readiness-kit/core';

type Path = Issue['path'];
type Shape = (value: unknown, path: Path) => readonly Issue[];

/** Whether a file means to hold a district's own questions, not an instrument. */
export const isQuestionsFile = (data: unknown): data is object => isRecord(data) && Object.hasOwn(data, 'questions') && !Object.hasOwn(data, 'indicators');

/** Reads `{ "schemaVersion": 1, "questions": [...] }`, shape first, then meaning. */
export function parseQuestions(data: object, instrument: Pick<InstrumentOutline, 'groups' | 'indicators'>): Parsed<readonly LocalQuestion[]> {
  const version: unknown = 'schemaVersion' in data ? data.schemaVersion : undefined;
  if (version !== undefined && version !== 1) return { ok: false, issues: [{ code: 'schema-version-unsupported', severity: 'error', path: ['schemaVersion'], params: { found: JSON.stringify(version), supported: 1 } }] };
  const misshapen = file(data, []);
  if (misshapen.length > 0) return { ok: false, issues: misshapen };
  const { questions } = data as { questions: readonly LocalQuestion[] };
  const issues = checkLocalQuestions(questions, instrument);
  return issues.some((i) => i.severity === 'error') ? { ok: false, issues } : { ok: true, value: questions, issues };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);
const wrong = (path: Path, expected: string, code = 'shape-invalid-type'): readonly Issue[] => [{ code, severity: 'error', path, params: { expected } }];

const text: Shape = (value, path) => (typeof value === 'string' ? [] : wrong(path, 'string'));
const one: Shape = (value, path) => (value === 1 ? [] : wrong(path, '1', 'shape-invalid-value'));
const list = (of: Shape): Shape => (value, path) => (Array.isArray(value) ? value.flatMap((item, i) => of(item, [...path, i])) : wrong(path, 'array'));
const recordOf = (of: Shape): Shape => (value, path) => (isRecord(value) ? Object.entries(value).flatMap(([key, inner]) => of(inner, [...path, key])) : wrong(path, 'record'));

/** An object of exactly these keys; those in `optional` may be left out. */
const object = (shapes: Readonly<Record<string, Shape>>, optional: readonly string[]): Shape => (value, path) => {
  if (!isRecord(value)) return wrong(path, 'object');
  const unknown = Object.keys(value).filter((key) => !Object.hasOwn(shapes, key));
  const known = Object.entries(shapes).filter(([key]) => Object.hasOwn(value, key) || !optional.includes(key));
  return [...(unknown.length > 0 ? wrong(path, unknown.join(', '), 'shape-unrecognized-keys') : []), ...known.flatMap(([key, of]) => of(value[key], [...path, key]))];
};

const question = object({ id: text, groups: list(text), prompt: recordOf(text), answers: recordOf(list(text)) }, ['groups']);
const file = object({ $schema: text, schemaVersion: one, questions: list(question) }, ['$schema']);
