import { present } from '../storage/stamped.ts';
import type { AnswerSheet } from '../survey/answer-sheet.ts';
import { votersOf } from './ballot.ts';
import { readTeam, type Agenda, type Dissent, type Vote } from './team-state.ts';

/** What a team says of one indicator beside its answer. */
export interface TeamItemRecord {
  /** How many voted for what, in the vote that was shown; empty where none was. */
  readonly votes: Readonly<Record<string, number>>;
  /** How many could have voted then. */
  readonly voters?: number;
  readonly dissent?: Dissent;
  /** The team decided to give no answer. */
  readonly open?: true;
  /** What the answer is based on. */
  readonly note?: string;
}

/** A team's meeting, as it is handed over: counts and the team's own words, nothing of any one member. */
export interface TeamRecord {
  /** Voters by stakeholder group. */
  readonly present: Readonly<Record<string, number>>;
  readonly facilitators: number;
  readonly voters: number;
  /** By indicator; only those of which there is something to say. */
  readonly items: Readonly<Record<string, TeamItemRecord>>;
}

/** What of a sheet goes into the submission of a team; votes that were never shown do not. */
export function teamRecord(sheet: Pick<AnswerSheet, 'team' | 'notes'>, agenda: Agenda): TeamRecord {
  const team = readTeam(sheet, agenda);
  const notes = present(sheet.notes);
  const items = agenda.items.flatMap((item) => {
    const ballot = team.ballots.get(item);
    const shown = ballot?.of === undefined ? undefined : ballot;
    const dissent = team.dissents.get(item);
    const note = notes.get(item)?.trim();
    const record: TeamItemRecord = {
      votes: countVotes(shown?.votes ?? []),
      ...(shown?.of === undefined ? {} : { voters: shown.of }),
      ...(dissent ? { dissent } : {}),
      ...(team.open.has(item) ? { open: true } : {}),
      ...(note ? { note } : {}),
    };
    return shown || dissent || note || record.open ? [[item, record] as const] : [];
  });
  return { present: Object.fromEntries(team.present), facilitators: team.facilitators, voters: votersOf(team), items: Object.fromEntries(items) };
}

function countVotes(votes: readonly Vote[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const vote of votes) counts[vote] = (counts[vote] ?? 0) + 1;
  return counts;
}
