import type { Issue } from '@readiness-kit/core';
import type { Io } from '../io.ts';
import { baseLanguage } from '../lint/passage.ts';
import { topicLanguage } from '../lint/topic-languages.ts';
import type { Language } from '../words/phrases.ts';
import { plain } from './plain.ts';
import { sentence } from './problem-lines.ts';
import { bareView, type View } from './view.ts';
import { wordingLines } from './wording-lines.ts';
import { wrap } from './wrap.ts';

/** What a check found. */
export interface Checked {
  readonly name: string;
  readonly issues: readonly Issue[];
  /** Warnings of the rules of wording. */
  readonly wording: readonly Issue[];
  /** Languages whose words the rules could look at. */
  readonly languages: readonly string[];
  /** Number of indicators, where they could be read. */
  readonly indicators: number | null;
}

/** Every problem with its place, code and sentence; those of wording by kind; and their number. */
export function printCheck({ name, issues, wording, languages, indicators }: Checked, language: Language, io: Io, more: (view: View) => readonly string[] = () => []): void {
  const view = bareView(language, io.stdout, io);
  const count = (severity: Issue['severity']): string => view.numbers.count([...issues, ...wording].filter((i) => i.severity === severity).length);
  const closing = view.phrases.checked(plain(name), count('error'), count('warning'), indicators === null ? null : view.numbers.count(indicators));
  const lines = [...issues.flatMap((issue) => issueLines(issue, view)), ...wordingLines(wording, view), ...more(view), ...languages.flatMap((tag) => scopeLines(tag, view)), ...wrap(closing)];
  io.stdout.write(`${lines.join('\n')}\n`);
}

/** What the rules of wording could not look at in a language. */
function scopeLines(tag: string, { phrases }: View): readonly string[] {
  const base = baseLanguage(tag);
  if (base === 'en') return [];
  const scope = base === 'es' ? phrases.lintedInPart : topicLanguage(tag) ? phrases.lintedForPrivacy : phrases.lintedInLengthOnly;
  return wrap(scope(plain(tag)));
}

function issueLines(issue: Issue, view: View): readonly string[] {
  const { style, phrases } = view;
  const head = `${plain(issue.path.join('.') || '.')}  ${phrases.severity[issue.severity]}  ${issue.code}`;
  return [issue.severity === 'error' ? style.warn(head) : head, ...wrap(sentence(issue, view), '  ')];
}
