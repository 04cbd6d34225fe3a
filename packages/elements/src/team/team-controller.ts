import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Answer } from '@readiness-kit/core';
import type { SurveyPart } from '../survey/survey-part.ts';
import { castVote, showVotes, takeBackVote } from './ballot.ts';
import { Meeting } from './meeting.ts';
import { readMemberFiles, withoutFiles, type OpenFile, type RefusedFile } from './member-files.ts';
import type { TeamKey } from './strings/en.ts';
import { teamRecord } from './team-record.ts';
import type { Dissent, Vote } from './team-state.ts';

/** What is on show: an indicator, or what comes before and after. */
export type Place = number | 'set-up' | 'review';

/** A sentence for screen readers, in whatever language is read. */
export interface News {
  readonly key: TeamKey;
  readonly params?: Readonly<Record<string, number>>;
}

/** What a meeting shows and does: the place, what is being asked, and what is said. */
export class TeamController extends Meeting implements ReactiveController {
  place: Place = 'set-up';
  /** It is asked whether votes are to be shown before all are in. */
  asking = false;
  news: News | undefined;
  refused: readonly RefusedFile[] = [];

  readonly #host: ReactiveControllerHost;
  readonly #part: () => SurveyPart | undefined;
  /** Moves the focus once the new view is there. */
  readonly #focus: (selector: string) => void;
  /** Whose meeting it is. */
  #of = '';
  constructor(host: ReactiveControllerHost, part: () => SurveyPart | undefined, focus: (selector: string) => void) {
    super(part);
    this.#host = host;
    this.#part = part;
    this.#focus = focus;
    host.addController(this);
  }

  /** A meeting goes on where something is to be decided. */
  hostUpdate(): void {
    const part = this.#part();
    const of = part ? JSON.stringify([part.storageKey, part.instrument.id, part.form, part.group]) : '';
    if (of === this.#of) return;
    this.#of = of;
    this.asking = false;
    this.news = undefined;
    this.refused = [];
    this.place = part && this.voters > 0 ? this.#nextPlace : 'set-up';
  }

  /** The indicator on show. */
  get item(): string {
    return this.agenda.items[Number(this.place)] ?? '';
  }

  get #nextPlace(): Place {
    return this.nextOpen < this.agenda.items.length ? this.nextOpen : 'review';
  }

  goTo = (place: Place): void => {
    this.place = place;
    this.asking = false;
    this.refused = [];
    this.#say(undefined, '.heading');
  };

  start = (): void => {
    if (this.voters === 0) this.#say({ key: 'nobody' }, '.who input');
    else this.goTo(this.#nextPlace);
  };

  step(by: 1 | -1): void {
    const { items } = this.agenda;
    const place = this.place === 'review' ? items.length + by : Number(this.place) + by;
    this.goTo(place < 0 ? 'set-up' : place >= items.length ? 'review' : place);
  }

  count(group: string, count: number): void {
    const counts = new Map(this.team.present);
    if (count > 0) counts.set(group, count);
    else counts.delete(group);
    this.write(['present', Object.fromEntries(counts)]);
    this.#say({ key: 'voters', params: { count: this.voters } });
  }

  countFacilitators(count: number): void {
    this.write(['facilitators', count > 0 ? count : null]);
  }

  async openFiles(files: Iterable<OpenFile>): Promise<void> {
    const { entries, refused } = await readMemberFiles([...files], this.part);
    this.write(...entries);
    this.refused = refused;
    this.#say({ key: 'files', params: { count: this.team.files.size } }, '.said');
  }

  removeFiles = (): void => {
    this.write(...withoutFiles(this.team));
    this.refused = [];
    this.#say({ key: 'removed' }, '.files button');
  };

  /** Whatever was pressed, the same is to be seen and heard, and the focus is in the same place. */
  cast(vote: Vote): void {
    const entry = castVote(this.team, this.item, vote, this.agenda.levels);
    if (!entry) return;
    this.write(entry);
    this.asking = false;
    const { complete, given, of } = this.vote(this.item);
    this.#say(complete ? { key: 'allIn' } : { key: 'voted', params: { n: given, of } }, complete ? '.show' : '.pad');
  }

  takeBack = (): void => {
    this.write(takeBackVote(this.team, this.item));
    this.#say({ key: 'takenBack' }, '.pad');
  };

  ask(asking: boolean): void {
    this.asking = asking;
    this.#say(undefined, asking ? '.sure' : '.pad');
  }

  show = (): void => {
    this.write(showVotes(this.team, this.item));
    this.asking = false;
    this.#say(undefined, '.votes');
  };

  voteAgain = (): void => {
    this.write([`votes:${this.item}`, null]);
    this.#say(undefined, '.pad');
  };

  agree(answer: Answer | 'open' | null): void {
    const { item } = this;
    const isOpen = this.team.open.has(item);
    if (answer === 'open' ? !isOpen : isOpen) this.write([`open:${item}`, answer === 'open' ? true : null]);
    const value = answer === 'open' ? null : answer;
    if ((this.answer(item) ?? null) !== value) this.part.set('answers', item, value);
    this.#say(undefined);
  }

  dissent(dissent: Dissent | null): void {
    this.write([`dissent:${this.item}`, dissent]);
    this.#say(undefined);
  }

  writeNote(note: string): void {
    this.part.set('notes', this.item, note === '' ? null : note);
  }

  finish = (): void => {
    this.part.finish({ team: teamRecord(this.part.sheet, this.agenda) });
  };

  #say(news: News | undefined, focus?: string): void {
    this.news = news;
    this.#host.requestUpdate();
    if (focus) this.#focus(focus);
  }
}
