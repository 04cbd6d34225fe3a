import type { Answer } from '@readiness-kit/core';
import { own } from '../own.ts';
import { present } from '../storage/stamped.ts';
import type { AnswerSheet } from '../survey/answer-sheet.ts';
import type { SurveyPart } from '../survey/survey-part.ts';
import { askedOn } from '../transfer/asked.ts';

/** What a person can vote for. Who would rather not say has not voted. */
export type Vote = Exclude<Answer, 'declined'>;

/** Votes on one indicator: in the order they were given while they are hidden, in no one's order once they are shown. */
export interface Ballot {
  readonly votes: readonly Vote[];
  /** How many could have voted when the votes were shown; `undefined` while they are hidden. */
  readonly of?: number;
}

/** A member's answers from before the meeting. */
export interface MemberFile {
  readonly answers: Readonly<Record<string, Vote>>;
  /** When the last of them was given. */
  readonly stamp: number;
}

/** Those who do not share the agreed answer. */
export interface Dissent {
  /** How many; 0 when nobody has counted. */
  readonly count: number;
  readonly reason: string;
}

/** Where a meeting stands. */
export interface Team {
  /** Voters by stakeholder group. */
  readonly present: ReadonlyMap<string, number>;
  /** People present who do not vote. */
  readonly facilitators: number;
  readonly files: ReadonlyMap<string, MemberFile>;
  readonly ballots: ReadonlyMap<string, Ballot>;
  readonly dissents: ReadonlyMap<string, Dissent>;
  /** Indicators that the team has decided to leave open. */
  readonly open: ReadonlySet<string>;
}

/** What a meeting is about. */
export interface Agenda {
  readonly groups: readonly string[];
  readonly items: readonly string[];
  readonly levels: number;
}

/** Most people of one group, and longest reason of those who do not agree, in characters; defaults. */
export const mostOfGroup = 99;
export const reasonLength = 300;

const mostVotes = 999;

export function agendaOf({ instrument, screens }: Pick<SurveyPart, 'instrument' | 'screens'>): Agenda {
  return { groups: instrument.groups, items: askedOn(screens).items, levels: instrument.levels };
}

/** Reads a meeting from a sheet that anyone may have written; what does not fit is left out. */
export function readTeam({ team }: Pick<AnswerSheet, 'team'>, { groups, items, levels }: Agenda): Team {
  const values = present(team);
  const counts = values.get('present');
  const ofItems = <T>(part: string, read: (value: unknown) => T | undefined): ReadonlyMap<string, T> =>
    new Map(items.flatMap((item) => pair(item, read(values.get(`${part}:${item}`)))));
  const files = [...values].flatMap(([id, value]) => (id.startsWith('file:') ? pair(id.slice('file:'.length), readFile(value, items, levels)) : []));
  return {
    present: new Map(groups.flatMap((group) => pair(group, readCount(isRecord(counts) ? own(counts, group) : 0) || undefined))),
    facilitators: readCount(values.get('facilitators')),
    files: new Map(files),
    ballots: ofItems('votes', (value) => readBallot(value, levels)),
    dissents: ofItems('dissent', readDissent),
    open: new Set(items.filter((item) => values.get(`open:${item}`) === true)),
  };
}

export function isVote(value: unknown, levels: number): value is Vote {
  return value === 'dont-know' || value === 'not-applicable' || (Number.isInteger(value) && (value as number) >= 1 && (value as number) <= levels);
}

/** A whole number of people; 0 for what is none. */
export function readCount(value: unknown, most = mostOfGroup): number {
  return Number.isInteger(value) && (value as number) > 0 ? Math.min(most, value as number) : 0;
}

function readBallot(value: unknown, levels: number): Ballot | undefined {
  if (!isRecord(value) || !Array.isArray(value['votes'])) return undefined;
  const votes = value['votes'].filter((vote) => isVote(vote, levels)).slice(0, mostVotes);
  const of = value['of'];
  return of === undefined ? { votes } : { votes, of: Math.max(votes.length, readCount(of, mostVotes)) };
}

function readFile(value: unknown, items: readonly string[], levels: number): MemberFile | undefined {
  if (!isRecord(value) || !isRecord(value['answers'])) return undefined;
  const { answers, stamp } = value as { answers: Record<string, unknown>; stamp: unknown };
  const sound = items.flatMap((item) => (isVote(own(answers, item), levels) ? [[item, answers[item] as Vote] as const] : []));
  return { answers: Object.fromEntries(sound), stamp: Number.isSafeInteger(stamp) ? (stamp as number) : 0 };
}

function readDissent(value: unknown): Dissent | undefined {
  if (!isRecord(value)) return undefined;
  const { reason } = value;
  return { count: readCount(value['count'], mostVotes), reason: typeof reason === 'string' ? reason.slice(0, reasonLength) : '' };
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const pair = <T>(key: string, value: T | undefined): (readonly [string, T])[] => (value === undefined ? [] : [[key, value]]);
