import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Answer, Instrument, InstrumentOutline, LocalAnswer, LocalQuestion, ReadinessResult, Response } from '@readiness-kit/core';
import { AnswerStore, type StorageLike, type StorageProblem } from '../storage/answer-store.ts';
import { readRecord, type AnswerRecord } from './answer-record.ts';
import { askedGroups, askedScreens, localScreens, type Screen } from './asked-screens.ts';
import { randomId } from './random-id.ts';
import { soundQuestions } from './sound-questions.ts';
import type { ReadinessStorageDetail, ReadinessSubmission, SurveyProgress } from './survey-events.ts';

/** What the page has asked for. */
export interface SurveySettings {
  readonly instrument: InstrumentOutline;
  /** The instrument as it is scored. */
  readonly scored: () => Promise<Instrument>;
  readonly form: string;
  /** As the page hands them over; what of them can be asked is found out later. */
  readonly localQuestions: unknown;
  /** Stakeholder group; chosen in the survey when absent or not asked anything. */
  readonly group: string | undefined;
  readonly respondent: string | undefined;
  readonly storageKey: string | undefined;
  /** `undefined` for the browser's own, `null` for none. */
  readonly storage: StorageLike | null | undefined;
  /** Language the items are read in. */
  readonly language: string;
}

/** What is on show. `nothing`: the form asks no group anything. */
export type SurveyView = 'nothing' | 'groups' | 'questions' | 'review' | 'finished';

type Host = ReactiveControllerHost & HTMLElement & { readonly settings: SurveySettings };

/** State of a survey: the group's screens, the answers given, the place reached, and what is kept of it. */
export class SurveyController implements ReactiveController {
  group: string | undefined;
  screens: readonly Screen[] = [];
  answers: ReadonlyMap<string, Answer> = new Map();
  /** Choices in the district's own questions. */
  local: ReadonlyMap<string, number> = new Map();
  /** Screen on show; `screens.length` is the review, one more the end. */
  position = 0;
  /** The review has been seen: it can be returned to from any screen. */
  reviewed = false;
  storage: ReadinessStorageDetail = { state: 'ready', reason: null };
  /** Earlier answers that could not be used. */
  dropped = 0;
  /** Result of this one answer sheet, once asked for. */
  result: ReadinessResult | 'loading' | 'failed' | undefined;

  readonly #host: Host;
  #settings: SurveySettings | undefined;
  /** The local questions as they came, and those of them that can be asked. */
  #questions = 'null';
  #sound: readonly LocalQuestion[] = [];
  #store = new AnswerStore(() => null);
  #respondent = '';

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    const before = this.#settings;
    const now = (this.#settings = this.#host.settings);
    if (!before || now.storage !== before.storage) this.#store = new AnswerStore(() => (now.storage === undefined ? localStorage : now.storage));
    const keys = ['instrument', 'form', 'group', 'storageKey', 'storage'] as const;
    const questions = JSON.stringify(now.localQuestions ?? null);
    if (before && questions === this.#questions && keys.every((key) => now[key] === before[key])) return;
    if (questions !== this.#questions) this.#sound = soundQuestions(now.localQuestions);
    this.#questions = questions;
    this.#enter(this.groups.find((group) => group === now.group || group === this.#store.read(this.#key()).record));
  }

  /** Groups that can answer this form. */
  get groups(): readonly string[] {
    const { instrument, form, group } = this.#host.settings;
    const groups = askedGroups(instrument, form);
    return group !== undefined && groups.includes(group) ? [group] : groups;
  }

  /** How long the form takes a group, about; `undefined` where the instrument does not say. */
  minutes(group: string): number | undefined {
    const { instrument, form } = this.#host.settings;
    const minutes = instrument.forms.find(({ id }) => id === form)?.minutes;
    return minutes && Object.hasOwn(minutes, group) ? minutes[group] : undefined;
  }

  /** Whether full descriptors are shown on request only. */
  get brief(): boolean {
    const { instrument, form } = this.#host.settings;
    return instrument.forms.find(({ id }) => id === form)?.brief ?? false;
  }

  get view(): SurveyView {
    if (this.group === undefined) return this.groups.length === 0 ? 'nothing' : 'groups';
    return (['questions', 'review', 'finished'] as const)[Math.max(0, this.position - this.screens.length + 1)] as SurveyView;
  }

  /** Screens that are read now: one, or in the review all. */
  get open(): readonly Screen[] {
    return this.view === 'questions' ? this.screens.slice(this.position, this.position + 1) : this.view === 'review' ? this.screens : [];
  }

  get asked(): readonly string[] {
    return this.screens.flatMap((screen) => screen.indicators);
  }

  get progress(): SurveyProgress {
    return { answered: this.answers.size, asked: this.asked.length };
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
    const { instrument, form, language } = this.#host.settings;
    const { group, respondent, responses, localAnswers: local } = this;
    if (group === undefined) return undefined;
    return { instrument: { id: instrument.id, version: instrument.version }, form, group, respondent, language, responses, ...(local.length > 0 ? { local } : {}) };
  }

  get respondent(): string {
    return this.#host.settings.respondent || this.#respondent;
  }

  /** The sheet as it is kept. */
  get record(): AnswerRecord {
    const { id, version } = this.#host.settings.instrument;
    return { schemaVersion: 1, instrument: id, version, respondent: this.respondent, position: this.position, answers: Object.fromEntries(this.answers), ...(this.local.size > 0 ? { local: Object.fromEntries(this.local) } : {}) };
  }

  choose(group: string | undefined): void {
    this.#store.write(this.#key(), group ?? null);
    this.#enter(group);
    this.#host.requestUpdate();
  }

  /** Gives an answer, or takes it back with `null`. */
  answer(item: string, answer: Answer | null): void {
    const answers = new Map(this.answers);
    if (answer === null) answers.delete(item);
    else answers.set(item, answer);
    this.answers = answers;
    this.#changed();
  }

  /** Chooses an answer of a local question, by its position from 1, or takes it back with `null`. */
  answerLocal(question: string, choice: number | null): void {
    const local = new Map(this.local);
    if (choice === null) local.delete(question);
    else local.set(question, choice);
    this.local = local;
    this.#save();
    this.#emitChange();
  }

  goTo(position: number): void {
    this.position = position;
    this.reviewed ||= position >= this.screens.length;
    this.#save();
  }

  finish(): void {
    this.goTo(this.screens.length + 1);
    this.#emit('readiness-finish', this.submission);
  }

  /** Forgets all answers to this form, of every group. A browser may refuse: then they are still there. */
  clear(): void {
    const { instrument, group } = this.#host.settings;
    for (const id of [undefined, ...instrument.groups]) this.#store.remove(this.#key(id));
    this.#enter(this.groups.find((id) => id === group));
    this.#emitChange();
  }

  /** Takes over a sheet that the browser kept with its form, unless there already is one. */
  restore(data: unknown): void {
    if (this.group === undefined || this.answers.size > 0) return;
    this.#read(data);
    this.#changed();
  }

  /** Scores this one sheet; what that needs is loaded now. */
  async assess(): Promise<void> {
    const { scored, form } = this.#host.settings;
    const { answers, responses } = this;
    this.result = 'loading';
    this.#host.requestUpdate();
    const result = await Promise.all([scored(), import('../results/show-results.ts')])
      .then(([instrument, { resultFor }]) => resultFor(instrument, responses, { form, seed: 1 }))
      .catch((error: unknown) => (console.error(error), 'failed' as const));
    if (answers === this.answers) this.result = result;
    this.#host.requestUpdate();
  }

  #key(group?: string): string {
    const { instrument, form, storageKey } = this.#host.settings;
    const key = storageKey || `${instrument.id}@${instrument.version.split('.', 1)[0]}:${form}`;
    return ['readiness', key, ...(group === undefined ? [] : [group])].join(':');
  }

  #enter(group: string | undefined): void {
    const { instrument, form } = this.#host.settings;
    this.group = group;
    const screens = group === undefined ? [] : askedScreens(instrument, form, group);
    this.screens = group === undefined || screens.length === 0 ? screens : [...screens, ...localScreens(this.#sound, group)];
    const { record, problem } = this.#store.read(this.#key(group));
    this.#read(group === undefined ? undefined : record, problem);
  }

  #read(data: unknown, problem?: StorageProblem): void {
    const read = data === undefined ? undefined : readRecord(data, this.#host.settings.instrument, this.asked);
    this.answers = read?.answers ?? new Map<string, Answer>();
    this.local = read?.local ?? new Map<string, number>();
    this.position = Math.min(Math.max(0, read?.position ?? 0), this.screens.length + 1);
    this.reviewed = this.position >= this.screens.length;
    this.#respondent = read?.respondent || randomId();
    this.dropped = read?.dropped ?? 0;
    this.result = undefined;
    const unusable = data !== undefined && !read ? 'unreadable' : this.dropped > 0 ? 'invalid-answers' : null;
    const lost = problem && problem !== 'unreadable';
    this.#report(lost ? 'unsaved' : read ? 'saved' : 'ready', problem ?? unusable);
  }

  #changed(): void {
    this.result = undefined;
    this.#save();
    this.#emitChange();
  }

  #save(): void {
    const problem = this.#store.write(this.#key(this.group), this.record);
    this.#report(problem ? 'unsaved' : 'saved', problem ?? null);
    this.#host.requestUpdate();
  }

  #report(state: ReadinessStorageDetail['state'], reason: ReadinessStorageDetail['reason']): void {
    if (state === this.storage.state && reason === this.storage.reason) return;
    this.storage = { state, reason };
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
