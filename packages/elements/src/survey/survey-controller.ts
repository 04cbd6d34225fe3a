import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Answer, InstrumentOutline, LocalAnswer, LocalQuestion, ReadinessResult, Response } from '@readiness-kit/core';
import { markKept, wasKept } from '../storage/kept-here.ts';
import { LazyStore } from '../storage/lazy-store.ts';
import { RecordKeeper } from '../storage/record-keeper.ts';
import type { LazyKind, RecordStore } from '../storage/record-store.ts';
import { nextStamp, present } from '../storage/stamped.ts';
import { blankSheet, latestOf, mergeSheets, type AnswerSheet, type Confidence, type SheetPart, type SheetValues } from './answer-sheet.ts';
import { askedGroups, askedScreens, localScreens, type Screen } from './asked-screens.ts';
import type { Given } from './hasty.ts';
import type { Before, Change } from './change-sheet.ts';
import { OwnQuestions } from './own-questions.ts';
import { noPreferences, preferences, type Preferences } from './preferences.ts';
import { randomId } from './random-id.ts';
import { submissionOf } from './submission-of.ts';
import type { ReadinessStorageDetail, ReadinessSubmission, SurveyProgress } from './survey-events.ts';
import type { SurveySettings } from './survey-settings.ts';

export type { SurveySettings };

/** What is on show. `loading`: what was kept is being read; `nothing`: the form asks no group anything. */
export type SurveyView = 'loading' | 'nothing' | 'groups' | 'questions' | 'review' | 'finished';

type Host = ReactiveControllerHost & HTMLElement & { readonly settings: SurveySettings };

/** State of a survey: the group's screens, the answers given, the place reached, and what is kept of it. */
export class SurveyController implements ReactiveController {
  group: string | undefined;
  screens: readonly Screen[] = [];
  /** Indicators that are asked, in order. */
  asked: readonly string[] = [];
  answers: ReadonlyMap<string, Answer> = new Map();
  /** Choices in the district's own questions. */
  local: ReadonlyMap<string, number> = new Map();
  notes: ReadonlyMap<string, string> = new Map();
  confidence: ReadonlyMap<string, Confidence> = new Map();
  /** Screen on show; `screens.length` is the review, one more the end. */
  position = 0;
  /** The review has been seen: it can be returned to from any screen. */
  reviewed = false;
  storage: ReadinessStorageDetail = { state: 'ready', lasts: 'device', reason: null };
  /** Earlier answers that could not be used. */
  dropped = 0;
  /** Result of this one answer sheet, once asked for. */
  result: ReadinessResult | 'loading' | 'failed' | undefined;
  store = this.#openStore();
  /** What can be undone, the last change last. */
  readonly changes: Change[] = [];
  /** Answers as they were given, since a streak was last pointed out. */
  given: readonly Given[] = [];

  readonly #host: Host;
  readonly #now: () => number;
  readonly #sheet: RecordKeeper<AnswerSheet>;
  readonly #preferences: RecordKeeper<Preferences>;
  #settings: SurveySettings | undefined;
  #more: Pick<ReadinessSubmission, 'team'> | undefined;
  readonly #questions = new OwnQuestions(() => {
    if (this.group !== undefined) this.#ask(this.group);
    this.#drawn = [];
    this.#kept();
  });
  /** The answer sheet that `answers` and the others were read from. */
  #read: AnswerSheet | undefined;
  /** Nothing is shown before what was kept has been read. */
  #waits = false;
  /** The place that was kept has been gone to, or another one since. */
  #placed = false;
  /** {@link #state} as it was last drawn: a save that changes nothing draws nothing. */
  #drawn: readonly unknown[] = [];

  constructor(host: Host, now: () => number = Date.now) {
    this.#host = host;
    this.#now = now;
    this.#sheet = new RecordKeeper(this.#kind, blankSheet({ instrument: '', version: '', form: '', group: '', respondent: '' }), () => this.#kept());
    this.#preferences = new RecordKeeper(preferences, noPreferences, () => this.#preferred());
    host.addController(this);
  }

  hostConnected(): void {
    this.#sheet.connect();
  }

  hostDisconnected(): void {
    this.#sheet.disconnect();
  }

  hostUpdate(): void {
    const before = this.#settings;
    const now = this.#host.settings;
    if (!now.known) return;
    this.#settings = now;
    if (!before || now.storage !== before.storage) this.store = this.#openStore();
    const keys = ['instrument', 'form', 'mode', 'group', 'storageKey', 'storage'] as const;
    const asksOthers = this.#questions.take(now.localQuestions);
    if (before && !asksOthers && keys.every((key) => now[key] === before[key])) return;
    // Drawn by a server, the first questions are on show already.
    const drawn = before === undefined && this.#host.shadowRoot?.childElementCount;
    this.#waits = !drawn && (now.storage === undefined ? wasKept() : now.storage !== null);
    this.#preferences.open(this.store, this.key(), noPreferences);
    this.#enter(this.groups.find((group) => group === now.group));
  }

  hostUpdated(): void {
    this.#drawn = this.#state;
  }

  /** Groups that can answer this form. */
  get groups(): readonly string[] {
    const { instrument, form, group } = this.#host.settings;
    const groups = askedGroups(instrument, form);
    return group !== undefined && groups.includes(group) ? [group] : groups;
  }

  /** How long the form takes a group, about; `undefined` where the instrument does not say. */
  minutes(group: string): number | undefined {
    const minutes = this.#form?.minutes;
    return minutes && Object.hasOwn(minutes, group) ? minutes[group] : undefined;
  }

  /** Whether full descriptors are shown on request only. */
  get brief(): boolean {
    return this.#form?.brief ?? false;
  }

  get view(): SurveyView {
    if (!this.#host.settings.known) return 'loading';
    if (this.group === undefined) {
      if (this.groups.length === 0) return 'nothing';
      return this.#waits && !this.#preferences.loaded ? 'loading' : 'groups';
    }
    if (this.#waits && !this.#sheet.loaded) return 'loading';
    return (['questions', 'review', 'finished'] as const)[Math.max(0, this.position - this.screens.length + 1)] as SurveyView;
  }

  /** Screens that are read now: one, or in the review all. */
  get open(): readonly Screen[] {
    return this.view === 'questions' ? this.screens.slice(this.position, this.position + 1) : this.view === 'review' ? this.screens : [];
  }

  get progress(): SurveyProgress {
    return { answered: this.asked.reduce((count, item) => count + Number(this.answers.has(item)), 0), asked: this.asked.length };
  }

  /** The district's own questions, as the group is asked them. */
  get localAsked(): readonly LocalQuestion[] {
    return this.screens.flatMap((screen) => screen.local ?? []);
  }

  get localAnswers(): readonly LocalAnswer[] {
    return this.localAsked.map(({ id, answers }) => {
      const choice = this.local.get(id) ?? 0;
      return { question: id, answer: Object.values(answers).some((words) => choice >= 1 && choice <= words.length) ? choice : null };
    });
  }

  get responses(): readonly Response[] {
    const { group, respondent } = this;
    return group === undefined ? [] : this.asked.map((item) => ({ respondent, group, item, answer: this.answers.get(item) ?? null }));
  }

  /** What is handed over; `undefined` until a group is known. */
  get submission(): ReadinessSubmission | undefined {
    return this.group === undefined ? undefined : { ...submissionOf(this.#host.settings, this.group, this), ...this.#more };
  }

  get respondent(): string {
    return this.#host.settings.respondent || this.sheet.respondent;
  }

  get sheet(): AnswerSheet {
    return this.#sheet.record;
  }

  /** What the person chose apart from answers. */
  get language(): string | undefined {
    return this.#preferences.record.chosen['language']?.[0] ?? undefined;
  }

  set language(language: string) {
    this.#prefer('language', language);
  }

  /** What was kept has been read, and what was given is kept, as well as it can be. */
  async settled(): Promise<void> {
    await this.#questions.settling;
    await this.#preferences.settled();
    await this.#sheet.settled();
  }

  choose(group: string | undefined): void {
    this.#prefer('group', group ?? null);
    this.#enter(group);
    this.#host.requestUpdate();
  }

  /**
   * Gives a value, or takes it back with `null`.
   *
   * @param goesOn the change belongs to the one before it, as typing on does
   */
  set<P extends SheetPart>(part: P, key: string, value: SheetValues[P] | null, goesOn = false): void {
    if (!goesOn) this.changes.push({ position: this.position, before: [{ part, key, value: this.sheet[part][key]?.[0] ?? null }] });
    if (part === 'answers' && value !== null) this.given = [...this.given, { answer: value as Answer, at: this.#now() }];
    this.#write(part, [[key, value]]);
    this.#changed();
  }

  /** Changes many entries at once. */
  write(entries: readonly Before[]): void {
    for (const part of new Set(entries.map((entry) => entry.part))) this.#write(part, entries.filter((entry) => entry.part === part).map(({ key, value }) => [key, value]));
    this.#changed();
  }

  /** Takes over what another sheet has: of each entry the later one. */
  merge(other: AnswerSheet): void {
    this.#sheet.change({ ...other, position: this.sheet.position });
    this.#look();
    this.#changed();
  }

  goTo(position: number): void {
    this.position = position;
    this.#placed = true;
    this.reviewed ||= position >= this.screens.length;
    this.#sheet.change({ ...this.#empty, position: [position, this.#stamp] });
    this.#host.requestUpdate();
  }

  /** @param more what a team says of its meeting */
  finish(more?: Pick<ReadinessSubmission, 'team'>): void {
    this.#more = more;
    this.goTo(this.screens.length + 1);
    this.#emit('readiness-finish', this.submission);
  }

  /** Forgets all answers to this form, of every group; whether nothing is left. A browser may refuse: then they are still there. */
  async clear(): Promise<boolean> {
    const { instrument, group } = this.#host.settings;
    const keys = [undefined, '', 'paper', ...instrument.groups].map((id) => this.key(id));
    const gone = this.store.remove(keys);
    this.#preferences.open(this.store, this.key(), noPreferences);
    this.#enter(this.groups.find((id) => id === group));
    this.#emitChange();
    markKept(!(await gone));
    if (!(await gone)) this.#emitChange();
    return gone;
  }

  show(result: SurveyController['result']): void {
    this.result = result;
    this.#host.requestUpdate();
  }

  /** Where this survey, or one group's sheet of it, is kept. */
  key(group?: string): string {
    const { instrument, form, mode, storageKey } = this.#host.settings;
    const key = storageKey || `${instrument.id}@${instrument.version.split('.', 1)[0]}:${form}`;
    // A team's sheet is not that of a person who answers on the same device.
    return ['readiness', mode === 'online' ? key : `${key}+${mode}`, ...(group === undefined ? [] : [group])].join(':');
  }

  get #form(): InstrumentOutline['forms'][number] | undefined {
    const { instrument, form } = this.#host.settings;
    return instrument.forms.find(({ id }) => id === form);
  }

  get #kind(): LazyKind<AnswerSheet> {
    return {
      load: async () => {
        const { readSheet } = await import('./read-kept.ts');
        return (data) => {
          const read = readSheet(data, this.#host.settings.instrument);
          if (!this.#sheet.loaded) this.dropped = Math.max(this.dropped, read?.dropped ?? 0);
          return read?.sheet;
        };
      },
      merge: mergeSheets,
    };
  }

  /** All of what is kept that is on show. */
  get #state(): readonly unknown[] {
    return [this.#read, this.storage, this.dropped, this.position, this.reviewed, this.view];
  }

  /** A sheet of this person with no entries, to put a change on. */
  get #empty(): AnswerSheet {
    return blankSheet(this.sheet);
  }

  get #stamp(): number {
    return nextStamp(this.#now(), latestOf(this.sheet));
  }

  /** What a group is asked. */
  #ask(group: string): void {
    const { instrument, form } = this.#host.settings;
    const screens = askedScreens(instrument, form, group);
    this.screens = screens.length === 0 ? screens : [...screens, ...localScreens(this.#questions.sound, group)];
    this.asked = screens.flatMap((screen) => screen.indicators);
  }

  #openStore(): RecordStore {
    return new LazyStore(async () => (await import('../storage/open-store.ts')).openStore(this.#host.settings.storage));
  }

  #enter(group: string | undefined): void {
    const { instrument, form } = this.#host.settings;
    this.group = group;
    this.screens = this.asked = [];
    if (group !== undefined) this.#ask(group);
    this.position = this.dropped = 0;
    this.#placed = this.reviewed = false;
    this.given = [];
    this.changes.length = 0;
    this.result = undefined;
    const blank = blankSheet({ instrument: instrument.id, version: instrument.version, form, group: group ?? '', respondent: randomId() });
    this.#sheet.open(this.store, this.key(group ?? ''), blank);
    this.#look();
  }

  /** The group that was chosen earlier, if the page leaves that open. */
  #preferred(): void {
    const chosen = this.#preferences.record.chosen['group']?.[0];
    const group = this.groups.find((id) => id === chosen);
    if (this.group === undefined && group !== undefined) this.#enter(group);
    this.#host.requestUpdate();
  }

  /** What is kept has changed: read for the first time, saved, or given in another tab. */
  #kept(): void {
    if (!this.#placed && this.#sheet.loaded && this.#questions.known) {
      this.#placed = true;
      if (this.position === 0) this.position = Math.min(Math.max(0, this.sheet.position[0] ?? 0), this.screens.length + 1);
      this.reviewed ||= this.position >= this.screens.length;
    }
    this.#look();
    this.#report();
    if (this.#state.some((part, i) => part !== this.#drawn[i])) this.#host.requestUpdate();
  }

  /** Reads the sheet anew where it has changed. */
  #look(): void {
    const { sheet } = this;
    if (this.#read === sheet) return;
    if (this.#read?.answers !== sheet.answers) {
      this.answers = present(sheet.answers);
      this.result = undefined;
    }
    if (this.#read?.local !== sheet.local) this.local = present(sheet.local);
    if (this.#read?.notes !== sheet.notes) this.notes = present(sheet.notes);
    if (this.#read?.confidence !== sheet.confidence) this.confidence = present(sheet.confidence);
    this.#read = sheet;
  }

  #write(part: SheetPart, entries: readonly (readonly [string, unknown])[]): void {
    if (entries.length === 0) return;
    const stamp = this.#stamp;
    this.#sheet.change({ ...this.#empty, [part]: Object.fromEntries(entries.map(([key, value]) => [key, [value, stamp]])) });
    this.#look();
  }

  #prefer(what: 'group' | 'language', value: string | null): void {
    const stamp = nextStamp(this.#now(), this.#preferences.record.chosen[what]?.[1] ?? 0);
    this.#preferences.change({ schemaVersion: 1, chosen: { [what]: [value, stamp] } });
    this.#host.requestUpdate();
  }

  #changed(): void {
    this.#placed = true;
    this.dropped = 0;
    this.#emitChange();
  }

  #report(): void {
    const { state, lasts, problem } = this.#sheet;
    const reason = problem ?? (this.dropped > 0 ? 'invalid-answers' : null);
    const { storage } = this;
    if (state === storage.state && reason === storage.reason && lasts === storage.lasts) return;
    if (state === 'saved' && this.#settings?.storage === undefined) markKept(true);
    this.storage = { state, lasts, reason };
    this.#emit('readiness-storage', this.storage);
  }

  #emitChange(): void {
    const { responses, progress, localAnswers: local } = this;
    this.#emit('readiness-change', { responses, progress, ...(local.length > 0 ? { local } : {}) });
    this.#host.requestUpdate();
  }

  #emit(type: string, detail: unknown): void {
    this.#host.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }
}
