import { spreadOf, type Spread } from './spread.ts';
import type { Team, Vote } from './team-state.ts';

/** A value under an id of the sheet's part `team`; `null` takes it back. */
export type TeamEntry = readonly [id: string, value: unknown];

/** What may be known of the vote on one indicator: how many, and only once they are shown, which. */
export interface VoteState {
  /** Votes that are in, by hand and by file. */
  readonly given: number;
  /** Votes that are awaited in all. A file that says nothing here is not waited for. */
  readonly of: number;
  /** All votes are in. */
  readonly complete: boolean;
  /** There is a vote by hand to take back. */
  readonly canTakeBack: boolean;
  readonly spread: Spread | undefined;
}

/** Everyone whose vote counts: those counted by role, their files among them; more files than people are believed. */
export function votersOf({ present, files }: Team): number {
  return Math.max([...present.values()].reduce((sum, count) => sum + count, 0), files.size);
}

export function voteState(team: Team, item: string, levels: number): VoteState {
  const ballot = team.ballots.get(item);
  const voters = votersOf(team);
  if (ballot?.of !== undefined) return { given: ballot.votes.length, of: ballot.of, complete: true, canTakeBack: false, spread: spreadOf(ballot.votes, ballot.of, levels) };
  const byFile = fileVotes(team, item).length;
  const byHand = ballot?.votes.length ?? 0;
  const of = voters - team.files.size + byFile;
  const given = byHand + byFile;
  return { given, of: Math.max(of, given), complete: given > 0 && given >= of, canTakeBack: byHand > 0, spread: undefined };
}

/** One more vote by hand; none when all are in. */
export function castVote(team: Team, item: string, vote: Vote, levels: number): TeamEntry | undefined {
  const { complete, given, of } = voteState(team, item, levels);
  return complete || given >= of ? undefined : [`votes:${item}`, { votes: [...handVotes(team, item), vote] }];
}

export function takeBackVote(team: Team, item: string): TeamEntry | undefined {
  const votes = handVotes(team, item);
  if (votes.length === 0 || team.ballots.get(item)?.of !== undefined) return undefined;
  return [`votes:${item}`, votes.length === 1 ? null : { votes: votes.slice(0, -1) }];
}

/** Shows all votes at once. They are kept in an order that does not tell who gave which. */
export function showVotes(team: Team, item: string): TeamEntry | undefined {
  const votes = [...handVotes(team, item), ...fileVotes(team, item)];
  if (votes.length === 0 || team.ballots.get(item)?.of !== undefined) return undefined;
  return [`votes:${item}`, { votes: votes.sort((a, b) => rank(a) - rank(b)), of: Math.max(votersOf(team), votes.length) }];
}

const rank = (vote: Vote): number => (typeof vote === 'number' ? vote : vote === 'dont-know' ? 1000 : 1001);

const handVotes = ({ ballots }: Team, item: string): readonly Vote[] => ballots.get(item)?.votes ?? [];

const fileVotes = ({ files }: Team, item: string): readonly Vote[] => [...files.values()].flatMap(({ answers }) => (Object.hasOwn(answers, item) ? [answers[item] as Vote] : []));
