import { maxTextLength } from './check-text.ts';
import type { InstrumentOutline } from './instrument.ts';
import type { Issue, Param } from './issue.ts';
import type { LocalQuestion } from './local-question.ts';
import { isLanguage } from './is-language.ts';
import { own } from './own.ts';

type Path = readonly (string | number)[];
type Report = (code: string, path: Path, params?: Record<string, Param>, severity?: Issue['severity']) => void;

/** As for the ids of an instrument; see `id-invalid`. */
const idPattern = /^[a-z][a-z0-9._-]{0,79}$/i;
/** Defaults, not facts: as many as a survey asks after its own, and as many answers as a rubric has levels at most. */
const mostQuestions = 10;
const [fewestAnswers, mostAnswers] = [2, 7];

/**
 * Proves a district's own questions: at most ten; ids of their own; known groups; 2 to 7 different
 * answers; the same languages, with as many answers, in each; plain words without markup.
 *
 * @param instrument the one they are asked with
 * @returns all problems found; a list with an `error` among them should not be asked
 */
export function checkLocalQuestions(questions: readonly LocalQuestion[], instrument: Pick<InstrumentOutline, 'groups' | 'indicators'>): readonly Issue[] {
  const issues: Issue[] = [];
  const report: Report = (code, path, params = {}, severity = 'error') => issues.push({ code, severity, path, params });
  if (questions.length > mostQuestions) report('local-too-many', ['questions'], { found: questions.length, limit: mostQuestions });
  const taken = new Set(instrument.indicators.map((x) => x.id));
  const seen = new Set<string>();
  questions.forEach((question, i) => {
    const path = ['questions', i];
    checkId(question.id, seen, taken, [...path, 'id'], report);
    checkGroups(question.groups, instrument.groups, [...path, 'groups'], report);
    checkWords(question, path, report);
  });
  return issues;
}

function checkId(id: string, seen: Set<string>, taken: ReadonlySet<string>, path: Path, report: Report): void {
  if (!idPattern.test(id)) report('id-invalid', path, { id });
  if (seen.has(id)) report('id-duplicate', path, { id });
  if (taken.has(id)) report('local-id-taken', path, { id });
  seen.add(id);
}

function checkGroups(groups: LocalQuestion['groups'], known: readonly string[], path: Path, report: Report): void {
  if (groups?.length === 0) report('local-unasked', path);
  groups?.forEach((id, i) => {
    if (!known.includes(id)) report('reference-unknown', [...path, i], { id });
    if (groups.indexOf(id) !== i) report('reference-duplicate', [...path, i], { id });
  });
}

function checkWords({ prompt, answers }: LocalQuestion, path: Path, report: Report): void {
  const languages = [...new Set([...Object.keys(prompt), ...Object.keys(answers)])];
  if (languages.length === 0) report('text-empty', [...path, 'prompt']);
  const expected = Object.values(answers)[0]?.length ?? 0;
  for (const language of languages) {
    const [asked, choices] = [own(prompt, language), own(answers, language)];
    if (!isLanguage(language)) report('language-invalid', [...path, asked === undefined ? 'answers' : 'prompt', language], { language });
    if (asked === undefined) report('text-missing', [...path, 'prompt', language], { id: language });
    else checkString(asked, [...path, 'prompt', language], report);
    if (choices === undefined) report('text-missing', [...path, 'answers', language], { id: language });
    else checkAnswers(choices, expected, [...path, 'answers', language], report);
  }
}

function checkAnswers(answers: readonly string[], expected: number, path: Path, report: Report): void {
  const found = answers.length;
  if (found < fewestAnswers || found > mostAnswers) report('local-answer-count', path, { found, least: fewestAnswers, most: mostAnswers });
  // The position is what is kept, so it must mean the same in every language.
  if (found !== expected) report('local-answers-differ', path, { found, expected });
  answers.forEach((answer, i) => {
    checkString(answer, [...path, i], report);
    if (answers.findIndex((other) => other.trim() === answer.trim()) !== i) report('local-answer-duplicate', [...path, i], { answer });
  });
}

function checkString(text: string, path: Path, report: Report): void {
  if (text.trim() === '') report('text-empty', path);
  if (text.length > maxTextLength) report('text-too-long', path, { length: text.length, limit: maxTextLength }, 'warning');
  if (/<\/?[a-z!]/i.test(text)) report('text-markup', path, {}, 'warning');
}
