import type { Answer } from '@readiness-kit/core';
import { own } from '../own.ts';
import { present, type StampedMap } from '../storage/stamped.ts';
import { blankSheet, latestOf, type AnswerSheet } from '../survey/answer-sheet.ts';
import type { Asked } from './asked.ts';
import { checkSum } from './check-sum.ts';
import { refuse, refuseOther, type Here, type Refusal } from './refusal.ts';

/** How the fragment of such a link begins; a page that has one opens the panel. */
export const linkStart = '#readiness=';

/** Longest fragment that is read, in characters; a default. One of 96 answers has some 230. */
export const longestLink = 4000;

const format = '1';
const longestId = 64;
const notGiven = 'X';
const codes = new Map<string, Answer>([['d', 'dont-know'], ['n', 'not-applicable'], ['r', 'declined']]);
const letters = new Map([...codes].map(([letter, answer]) => [answer, letter]));

/** What a link holds. */
export interface LinkedAnswers {
  readonly ok: true;
  readonly sheet: AnswerSheet;
  /** How many answers. */
  readonly count: number;
}

/**
 * The answers of a sheet as the fragment of an address, without notes: one character for each of the asked.
 * It has only characters that neither a browser nor a chat program rewrites: fields between `/`, the last
 * two being sums of what is asked and of all before.
 *
 * @param now when it is made. Single answers have no stamps in a link: on reading, all have that of the latest.
 */
export function writeLink(sheet: AnswerSheet, asked: Asked, now: number): string {
  const { instrument, version, form, group, respondent } = sheet;
  const about = [instrument, version, form, group, wellFormed(respondent).slice(0, longestId)].map(toField);
  const stamp = Math.min(now, latestOf({ ...sheet, position: [0, 0], notes: {}, confidence: {}, team: {} }) || now);
  const answers = asked.items.map((id) => answerLetter(given(sheet.answers, id))).join('');
  const local = asked.local.map((id) => choiceLetter(given(sheet.local, id))).join('');
  const text = [format, ...about, stamp.toString(36), answers, local, askedSum(asked)].join('/');
  return `${linkStart}${text}/${checkSum(text)}`;
}

/** Reads a fragment that starts with {@link linkStart}. What does not match to the last character is refused. */
export function readLink(fragment: string, here: Here, asked: Asked): LinkedAnswers | Refusal {
  const text = fragment.slice(linkStart.length);
  if (text.length > longestLink || !/^[\w%./-]+$/.test(text)) return refuse('damaged');
  const fields = text.split('/');
  if (/^[1-9]\d?$/.test(fields[0] as string) && fields[0] !== format) return refuse('newer');
  if (fields.length !== 11 || fields.at(-1) !== checkSum(text.slice(0, text.lastIndexOf('/')))) return refuse('damaged');
  const [, instrument, version, form, group, respondent] = fields.map(fromField) as [string, string, string, string, string, string];
  const about = { instrument, version, form, group };
  return refuseOther(about, here) ?? readAnswers(fields.slice(6) as Tail, { ...about, respondent }, here, asked);
}

/** What the fragment of the page's address holds for a survey; `undefined` if it is no such link at all. */
export function linkedAnswers(hash: string, here: Here, asked: Asked): LinkedAnswers | Refusal | undefined {
  return hash.startsWith(linkStart) ? readLink(hash, here, asked) : undefined;
}

type Tail = [stamp: string, answers: string, local: string, asked: string];

function readAnswers([date, answers, local, sum]: Tail, about: Parameters<typeof blankSheet>[0], { instrument }: Here, asked: Asked): LinkedAnswers | Refusal {
  if (sum !== askedSum(asked)) return refuse('version');
  const stamp = parseInt(date, 36);
  const isAnswer = new RegExp(`^[1-${instrument.levels}dnr${notGiven}]*$`);
  const fits = answers.length === asked.items.length && local.length === asked.local.length && isAnswer.test(answers) && /^[1-9a-zX]*$/.test(local);
  if (!fits || !(Number.isSafeInteger(stamp) && stamp >= 0)) return refuse('damaged');
  const stamped = <T>(ids: readonly string[], text: string, read: (letter: string) => T): StampedMap<T> =>
    Object.fromEntries(ids.flatMap((id, i) => (text[i] === notGiven ? [] : [[id, [read(text[i] as string), stamp] as const]])));
  const sheet: AnswerSheet = {
    ...blankSheet(about),
    answers: stamped(asked.items, answers, (letter) => codes.get(letter) ?? Number(letter)),
    local: stamped(asked.local, local, (letter) => parseInt(letter, 36)),
  };
  return { ok: true, sheet, count: present(sheet.answers).size + present(sheet.local).size };
}

/** Answers mean something only for these questions in this order. */
const askedSum = ({ items, local }: Asked): string => checkSum(JSON.stringify([items, local]));

const given = <T>(map: StampedMap<T>, id: string): T | null => own(map, id)?.[0] ?? null;

const answerLetter = (answer: Answer | null): string => (typeof answer === 'number' ? String(answer) : ((answer && letters.get(answer)) ?? notGiven));

/** No survey has more than 35 choices in a question; if one had, that answer would not be in the link. */
const choiceLetter = (choice: number | null): string => (choice !== null && choice < 36 ? choice.toString(36) : notGiven);

const wellFormed = (text: string): string => text.replaceAll(/\p{Surrogate}/gu, '\ufffd');

const toField = (text: string): string => encodeURIComponent(wellFormed(text)).replaceAll(/[!'()*~_]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** The sum has matched, or nobody looks at it. */
function fromField(field: string): string {
  try {
    return decodeURIComponent(field);
  } catch {
    return '';
  }
}
