import type { Answer } from '@readiness-kit/core';
import { present } from '../storage/stamped.ts';
import type { AnswerSheet } from '../survey/answer-sheet.ts';
import type { SurveyPart } from '../survey/survey-part.ts';
import { voteState, votersOf, type TeamEntry, type VoteState } from './ballot.ts';
import { agendaOf, readTeam, type Agenda, type Team } from './team-state.ts';

/** A meeting as its sheet tells it. */
export class Meeting {
  readonly #part: () => SurveyPart | undefined;
  /** What was written since the survey last handed its part over: it does so in its own time. */
  #ahead: { readonly of: SurveyPart; readonly team: AnswerSheet['team'] } | undefined;
  /** A meeting as it was last read, and what from. */
  #read: { readonly from: unknown; readonly team: Team } | undefined;

  constructor(part: () => SurveyPart | undefined) {
    this.#part = part;
  }

  /** The survey that is answered; only while there is one. */
  get part(): SurveyPart {
    return this.#part() as SurveyPart;
  }

  get agenda(): Agenda {
    return agendaOf(this.part);
  }

  get team(): Team {
    const { part } = this;
    const ahead = this.#ahead?.of === part ? this.#ahead : undefined;
    const from = ahead ?? part;
    if (this.#read?.from !== from) this.#read = { from, team: readTeam({ team: { ...part.sheet.team, ...ahead?.team } }, this.agenda) };
    return this.#read.team;
  }

  get voters(): number {
    return votersOf(this.team);
  }

  vote(item: string): VoteState {
    return voteState(this.team, item, this.agenda.levels);
  }

  answer(item: string): Answer | undefined {
    return present(this.part.sheet.answers).get(item);
  }

  note(item: string): string {
    return present(this.part.sheet.notes).get(item) ?? '';
  }

  isDecided(item: string): boolean {
    return this.answer(item) !== undefined || this.team.open.has(item);
  }

  get left(): number {
    return this.agenda.items.filter((item) => !this.isDecided(item)).length;
  }

  /** Where a vote is under way, else where something is to be decided; past the last one when nothing is. */
  get nextOpen(): number {
    const { items } = this.agenda;
    const { ballots } = this.team;
    const voting = items.findIndex((item) => ballots.has(item) && ballots.get(item)?.of === undefined);
    const next = voting < 0 ? items.findIndex((item) => !this.isDecided(item)) : voting;
    return next < 0 ? items.length : next;
  }

  /** Writes all at once. */
  protected write(...entries: readonly (TeamEntry | undefined)[]): void {
    const { part } = this;
    const before = this.#ahead?.of === part ? this.#ahead.team : {};
    const written = entries.filter((entry) => entry !== undefined);
    this.#ahead = { of: part, team: { ...before, ...Object.fromEntries(written.map(([id, value]) => [id, [value, 0] as const])) } };
    for (const entry of written) part.set('team', ...entry);
  }
}
