import type { InstrumentDocument, Issue, LocalQuestion } from '@readiness-kit/core';
import { documentPassages } from './document-passages.ts';
import type { Passages } from './passage.ts';
import { questionPassages } from './question-passages.ts';
import { answersAlike } from './rules/answers-alike.ts';
import { asksIdentity } from './rules/asks-identity.ts';
import { descriptorsAlike } from './rules/descriptors-alike.ts';
import { type Allowed, doubleBarrelled, unneeded } from './rules/double-barrelled.ts';
import { evaluativeWord } from './rules/evaluative-word.ts';
import { exclusiveWord } from './rules/exclusive-word.ts';
import { identityTogether } from './rules/identity-together.ts';
import { defaultGrades, type Grades, readingGrade } from './rules/reading-grade.ts';
import { topicProtected } from './rules/topic-protected.ts';
import { wordsLong } from './rules/words-long.ts';

export interface LintOptions {
  readonly allowed?: Allowed;
  /** Default: grade 5 for learners, 7 for families. */
  readonly grades?: Grades;
}

/** Whether the words of an instrument are good to be answered, as far as rules can tell. Only warnings, a kind after the other. */
export function lintDocument(document: InstrumentDocument, options: LintOptions = {}): readonly Issue[] {
  return lint(documentPassages(document), options);
}

/** The same for a district's own questions. @param groups of the instrument they are asked with */
export function lintQuestions(questions: readonly LocalQuestion[], groups: readonly string[], options: LintOptions = {}): readonly Issue[] {
  return lint(questionPassages(questions, groups), options);
}

function lint(passages: Passages, { allowed = {}, grades = defaultGrades }: LintOptions): readonly Issue[] {
  return [
    ...readingGrade(passages, grades),
    ...doubleBarrelled(passages, allowed),
    ...unneeded(passages, allowed).map((key): Issue => ({ code: 'allowance-unneeded', severity: 'warning', path: ['allow', key], params: { key } })),
    ...evaluativeWord(passages),
    ...topicProtected(passages),
    ...asksIdentity(passages),
    ...identityTogether(passages),
    ...exclusiveWord(passages),
    ...wordsLong(passages),
    ...descriptorsAlike(passages),
    ...answersAlike(passages),
  ];
}
