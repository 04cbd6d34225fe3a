import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { MessageParams } from '../localize/message.ts';
import { latestStamp } from '../storage/stamped.ts';
import type { SurveyPart } from '../survey/survey-part.ts';
import { compareEntries, settle, type Difference } from './compare-entries.ts';
import { fieldsByScreen, type Digit, type PaperField } from './paper-field.ts';
import { PaperKeeper } from './paper-keeper.ts';
import { blankPaper, sheetsOf, type Entries, type PaperSheet } from './paper-record.ts';
import { paperSubmissions, type PaperSubmission } from './paper-submission.ts';
import type { PaperKey } from './strings/en.ts';
import type { Surroundings } from './surroundings.ts';

/** A sentence to say, in whatever language is read. */
export interface Saying {
  readonly key: PaperKey;
  readonly params?: MessageParams;
  /** Counts up: the same sentence is said again. */
  readonly time: number;
}

/** What is keyed in. */
export interface PaperSettings {
  readonly part: SurveyPart | undefined;
  readonly surroundings: Surroundings;
}

/** State of keying in: the sheet that is open, and what is said. */
export class PaperController implements ReactiveController {
  /** The open sheet; on a new one nothing is kept until something is keyed. */
  open: { readonly key: string; readonly sheet: PaperSheet } | undefined;
  /** Sheets are keyed twice. */
  twice = true;
  said: Saying | undefined;
  /** The deleted sheet that can come back. */
  removed: { readonly key: string; readonly sheet: PaperSheet } | undefined;
  /** The field in which something was refused, or in which a choice is missing. */
  wrong: string | undefined;
  /** Which keying is right, where that was chosen. */
  chosen: ReadonlyMap<string, 'first' | 'second'> = new Map();

  readonly #host: ReactiveControllerHost;
  readonly #settings: () => PaperSettings;
  #keeper: PaperKeeper | undefined;
  #of = '';
  #time = 0;
  #screens: readonly (readonly PaperField[])[] = [];

  constructor(host: ReactiveControllerHost, settings: () => PaperSettings) {
    this.#host = host;
    this.#settings = settings;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#keeper?.end();
    this.#keeper = undefined;
    this.#of = '';
  }

  hostUpdate(): void {
    const { part, surroundings } = this.#settings();
    if (!part) return;
    this.#screens = fieldsByScreen(part);
    const of = JSON.stringify([part.storageKey, part.group]);
    if (of === this.#of) return;
    this.#of = of;
    this.#keeper?.end();
    this.open = this.said = this.removed = undefined;
    this.#keeper = new PaperKeeper(part.store, `${part.storageKey}:paper`, surroundings, () => this.#changed());
  }

  /** Fields of each screen. */
  get screens(): readonly (readonly PaperField[])[] {
    return this.#screens;
  }

  /** The group's sheets. */
  get sheets(): readonly (readonly [key: string, sheet: PaperSheet])[] {
    return this.#keeper ? sheetsOf(this.#keeper.record, this.#part.group) : [];
  }

  get submissions(): readonly PaperSubmission[] {
    return this.#keeper ? paperSubmissions(this.#keeper.record, this.#part) : [];
  }

  /** Sheets outlast the page. */
  get lasting(): boolean {
    return this.#keeper?.lasting ?? true;
  }

  /** What stands in the fields. */
  get entries(): Entries {
    const sheet = this.open?.sheet;
    return sheet?.stage === 'second' ? sheet.second : (sheet?.first ?? {});
  }

  get differences(): readonly Difference[] {
    const sheet = this.open?.sheet;
    return sheet ? compareEntries(this.#screens.flat(), sheet.first, sheet.second) : [];
  }

  /** Another sheet has the number of the open one. */
  get repeated(): boolean {
    const { open } = this;
    return open !== undefined && this.sheets.some(([key, { number }]) => key !== open.key && number === open.sheet.number);
  }

  /** Puts a digit in a field, or takes it out; whether the field has that digit. */
  put(field: PaperField, digit: Digit | null, typed: string): boolean {
    if (digit !== null && !field.digits.includes(digit)) {
      this.wrong = field.key;
      this.say('refused', { typed, digits: field.digits.join(' ') });
      return false;
    }
    const { [field.key]: before, ...rest } = this.entries;
    this.said = this.wrong = undefined;
    if (before !== (digit ?? undefined)) this.#change({ [this.#phase]: digit === null ? rest : { ...rest, [field.key]: digit } });
    else this.#host.requestUpdate();
    return true;
  }

  setNumber(number: number | undefined): boolean {
    this.wrong = number === undefined ? 'number' : undefined;
    if (number === undefined) return this.say('badNumber'), false;
    if (!this.open) return true;
    this.said = undefined;
    const { key, sheet } = this.open;
    this.open = { key, sheet: { ...sheet, number } };
    if (this.#isKept(key)) this.#change({ number });
    if (this.repeated) this.say('repeated', { n: String(number) });
    this.#host.requestUpdate();
    return true;
  }

  setTwice(twice: boolean): void {
    this.twice = twice;
    this.#host.requestUpdate();
  }

  /** The sheet is keyed to its end, for the first time or the second; whether anything was on it. */
  next(): boolean {
    const { open } = this;
    if (!open) return false;
    const { stage, number, first } = open.sheet;
    this.wrong = undefined;
    if (Object.keys(first).length === 0) return this.say('nothingKeyed'), false;
    if (stage === 'first' && this.twice) {
      this.#change({ stage: 'second', second: {}, verified: false });
      this.say('begunSecond', { n: String(number) });
    } else if (stage === 'first') this.#done({ verified: false }, 'saved');
    else if (this.differences.length === 0) this.#done({ verified: true }, 'savedSame');
    else {
      this.chosen = new Map();
      this.#change({ stage: 'compare' });
      this.say('differing', { count: this.differences.length });
    }
    return true;
  }

  choose(field: string, which: 'first' | 'second'): void {
    this.chosen = new Map(this.chosen).set(field, which);
    this.said = this.wrong = undefined;
    this.#host.requestUpdate();
  }

  /** What was chosen counts; whether all was chosen. */
  settle(): boolean {
    const { differences, open } = this;
    this.wrong = differences.find(({ field }) => !this.chosen.has(field.key))?.field.key;
    if (this.wrong !== undefined || !open) return this.say('notChosen'), false;
    this.#done({ first: settle(differences, open.sheet.first, this.chosen), verified: true }, 'saved');
    return true;
  }

  /** Opens a sheet to key it anew, from what is on it. */
  edit(key: string): void {
    const sheet = this.sheets.find(([other]) => other === key)?.[1];
    if (!sheet) return;
    this.said = this.wrong = this.removed = undefined;
    this.open = { key, sheet: sheet.stage === 'done' || key === this.open?.key ? { ...sheet, stage: 'first', second: {}, verified: false } : sheet };
    this.chosen = new Map();
    this.#host.requestUpdate();
  }

  remove(key: string): void {
    const sheet = this.sheets.find(([other]) => other === key)?.[1];
    if (!sheet) return;
    this.removed = { key, sheet };
    this.#keeper?.put(key, null);
    if (this.open?.key === key || !this.#isKept(this.open?.key)) this.#begin();
    this.say('deleted', { n: String(sheet.number) });
  }

  undo(): void {
    const { removed } = this;
    if (!removed) return;
    this.removed = undefined;
    this.#keeper?.put(removed.key, removed.sheet);
    if (removed.sheet.stage !== 'done' && !this.#isKept(this.open?.key)) this.open = removed;
    else if (!this.#isKept(this.open?.key)) this.#begin();
    this.say('undone', { n: String(removed.sheet.number) });
  }

  say(key: PaperKey, params: MessageParams = {}): void {
    this.said = { key, params, time: (this.#time += 1) };
    this.#host.requestUpdate();
  }

  get #phase(): 'first' | 'second' {
    return this.open?.sheet.stage === 'second' ? 'second' : 'first';
  }

  get #part(): SurveyPart {
    return this.#settings().part as SurveyPart;
  }

  #isKept(key: string | undefined): boolean {
    return this.sheets.some(([other]) => other === key);
  }

  /** Begins a sheet with the next number. */
  #begin(): void {
    const most = Math.max(0, ...this.sheets.map(([, { number }]) => number));
    this.open = { key: this.#settings().surroundings.randomId(), sheet: blankPaper(this.#part.group, most + 1) };
    this.chosen = new Map();
  }

  #change(change: Partial<PaperSheet>): void {
    const { open } = this;
    if (!open) return;
    this.removed = undefined;
    this.open = { ...open, sheet: { ...open.sheet, ...change } };
    this.#keeper?.put(open.key, this.open.sheet);
  }

  #done(change: Partial<PaperSheet>, saying: PaperKey): void {
    const n = String(this.open?.sheet.number ?? '');
    this.#change({ ...change, stage: 'done', second: {} });
    this.#begin();
    this.say(saying, { n });
  }

  /** Something was read or kept; a sheet that was left half-keyed is open again. */
  #changed(): void {
    if (this.#keeper?.ready && !this.open) {
      const { sheets } = this.#keeper.record;
      const half = this.sheets.filter(([, { stage }]) => stage !== 'done').map(([key, sheet]) => ({ key, sheet, stamp: latestStamp({ [key]: sheets[key] ?? [null, 0] }) }));
      const last = half.sort((a, b) => b.stamp - a.stamp)[0];
      if (last) this.open = { key: last.key, sheet: last.sheet };
      else this.#begin();
    }
    this.#host.requestUpdate();
  }
}
