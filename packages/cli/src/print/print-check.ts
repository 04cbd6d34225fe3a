import type { InstrumentDocument, Issue, Parsed } from '@readiness-kit/core';
import type { Io } from '../io.ts';
import type { Language } from '../words/phrases.ts';
import { plain } from './plain.ts';
import { sentence } from './problem-lines.ts';
import { bareView, type View } from './view.ts';
import { wrap } from './wrap.ts';

/** Every problem of an instrument with its place, code and sentence, and their number. */
export function printCheck(parsed: Parsed<InstrumentDocument>, file: string, language: Language, io: Io): void {
  const view = bareView(language, io.stdout, io);
  const count = (severity: Issue['severity']): string => view.numbers.count(parsed.issues.filter((i) => i.severity === severity).length);
  const name = parsed.ok ? `${parsed.value.id} ${parsed.value.version}` : file;
  const indicators = parsed.ok ? view.numbers.count(parsed.value.indicators.length) : null;
  const closing = view.phrases.checked(plain(name), count('error'), count('warning'), indicators);
  const lines = [...parsed.issues.flatMap((issue) => issueLines(issue, view)), ...wrap(closing)];
  io.stdout.write(`${lines.join('\n')}\n`);
}

function issueLines(issue: Issue, view: View): readonly string[] {
  const { style, phrases } = view;
  const head = `${plain(issue.path.join('.') || '.')}  ${phrases.severity[issue.severity]}  ${issue.code}`;
  return [issue.severity === 'error' ? style.warn(head) : head, ...wrap(sentence(issue, view), '  ')];
}
