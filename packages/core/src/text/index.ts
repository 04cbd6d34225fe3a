import type { Issue } from '../model/issue.ts';
import type { Statement } from '../explanation/explain.ts';
import type { Remark } from '../scoring/score-types.ts';
import { en } from './en.ts';
import { fill, type Words } from './fill.ts';
import type { Messages } from './messages.ts';

export { en };
export type { Messages, Words };

/** An issue as a sentence, without its place. An unknown code is shown as it is: nothing is lost. */
export function issueText(issue: Issue, words: Words): string {
  return say((words.messages ?? en).issues, en.issues, issue.code, issue.params ?? {}, words);
}

/** A statement of an explanation as a sentence. */
export function statementText(statement: Statement, words: Words): string {
  if (statement.code === 'insufficient') return remarkText({ code: String(statement.params.reason), params: statement.params }, words);
  return say((words.messages ?? en).statements, en.statements, statement.code, statement.params, words);
}

/** A remark (why there is no figure, or a flag beside one) as a sentence. */
export function remarkText(remark: Remark, words: Words): string {
  return say((words.messages ?? en).remarks, en.remarks, remark.code, remark.params ?? {}, words);
}

function say(table: Readonly<Record<string, string>>, fallback: Readonly<Record<string, string>>, code: string, params: NonNullable<Issue['params']>, words: Words): string {
  const sentence = Object.hasOwn(table, code) ? table[code] : Object.hasOwn(fallback, code) ? fallback[code] : undefined;
  return sentence === undefined ? code : fill(sentence, params, words);
}
