import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ReadSheet } from '../survey/read-sheet.ts';
import type { SurveyPart } from '../survey/survey-part.ts';
import { answersFileName, largestFile, readAnswersFile, writeAnswersFile } from './answers-file.ts';
import { linkedAnswers, writeLink, type LinkedAnswers } from './answers-link.ts';
import { askedOn, type Asked } from './asked.ts';
import { refuse, type Problem, type Refusal, type ToolProblem } from './refusal.ts';
import type { TransferKey } from './strings/en.ts';
import type { ToolReading } from './tool-file.ts';
import type { Surroundings } from './surroundings.ts';
import { chosenSheet, countAnswers, countDiffering, type Choice } from './take-over.ts';

/** Where answers came from; also where on the panel is said what became of them. */
export type Source = 'file' | 'link';

/** A sentence to say, in whatever language is read. */
export interface Saying {
  readonly key: TransferKey;
  readonly count?: number;
  /** A file's name, or what a refused sheet is for. */
  readonly name?: string;
  /** The name is an id of the instrument, form or group. */
  readonly of?: Problem | ToolProblem;
}

/** Answers that wait for the person to choose. */
interface Waiting extends ReadSheet {
  readonly from: Source;
}

const isForeign = ({ problem }: Refusal): boolean => problem === 'not-json' || problem === 'foreign';

/** What the panel works on. */
export interface TransferSettings {
  readonly part: SurveyPart | undefined;
  readonly surroundings: Surroundings;
}

/** State of the panel: what waits for a choice, and what is said. */
export class TransferController implements ReactiveController {
  waiting: Waiting | undefined;
  said: { readonly at: Source; readonly sayings: readonly Saying[] } | undefined;
  /** The link is shown to be copied by hand. */
  byHand = false;

  readonly #host: ReactiveControllerHost;
  readonly #settings: () => TransferSettings;
  /** Whose answers the panel is for. */
  #of = '';
  #reading = 0;
  /** A link that was dealt with, where the address could not be changed. */
  #done: string | undefined;
  #end: (() => void) | undefined;

  constructor(host: ReactiveControllerHost, settings: () => TransferSettings) {
    this.#host = host;
    this.#settings = settings;
    host.addController(this);
  }

  hostConnected(): void {
    this.#end = this.#settings().surroundings.onAddress(() => {
      this.#done = undefined;
      this.#host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    this.#end?.();
  }

  /** What was to be done for one group must not be done for another. */
  hostUpdate(): void {
    const { part } = this.#settings();
    const of = JSON.stringify([part?.storageKey, part?.instrument.id, part?.form, part?.group]);
    if (of === this.#of) return;
    this.#of = of;
    this.#reading++;
    this.waiting = this.said = undefined;
    this.byHand = false;
  }

  /** What a link in the page's address holds for this survey, until that is dealt with. */
  get linked(): LinkedAnswers | Refusal | undefined {
    const { part } = this.#settings();
    const hash = this.#hash;
    return part === undefined || hash === this.#done ? undefined : linkedAnswers(hash, part, this.#asked);
  }

  /** How many questions are answered differently in what waits. */
  get differing(): number {
    return this.waiting ? countDiffering(this.#part.sheet, this.waiting.sheet, this.#asked) : 0;
  }

  /** The page's address with the answers. */
  get link(): string {
    const { sheet } = this.#part;
    return `${this.#plainAddress}${writeLink(sheet, this.#asked, this.#now)}`;
  }

  save(): void {
    const { sheet } = this.#part;
    const name = answersFileName(sheet, this.#now);
    this.#settings().surroundings.save(name, writeAnswersFile(sheet));
    this.#say('file', { key: 'saved', name });
  }

  async openFile(file: File): Promise<void> {
    const reading = ++this.#reading;
    this.waiting = undefined;
    if (file.size > largestFile) return this.#refuse('file', refuse('too-big'));
    const text = await file.text().catch(() => undefined);
    if (reading !== this.#reading) return;
    const own = text === undefined ? refuse('unreadable') : readAnswersFile(text, this.#part);
    const read = own.ok || !isForeign(own) ? own : await this.#readToolFile(file, own);
    if (reading !== this.#reading) return;
    if (read.ok) this.#receive({ from: 'file', ...read.value });
    else this.#refuse('file', read);
  }

  /** What is no sheet of ours may be a table: the readers of other tools are loaded then, and not before. */
  async #readToolFile(file: File, own: Refusal): Promise<ToolReading> {
    const tools = await import('./tool-file.ts').catch((error: unknown) => void console.error(error));
    if (!tools) return refuse('not-loaded');
    const read = await tools.readToolFile(file, this.#part).catch(() => refuse('unreadable'));
    return !read.ok && read.problem === 'foreign' ? own : read;
  }

  openLink(): void {
    const { linked } = this;
    this.#forgetLink();
    if (linked?.ok) this.#receive({ from: 'link', sheet: linked.sheet, dropped: 0 });
  }

  leaveLink(): void {
    this.#forgetLink();
    this.#say('link');
  }

  /** Whether it worked; else the link is shown. */
  async copyLink(): Promise<boolean> {
    if (this.isBlank) return this.#say('link', { key: 'nothingYet' }), true;
    const copied = await this.#settings().surroundings.copy(this.link).then(() => true, () => false);
    this.byHand = !copied;
    this.#say('link', ...(copied ? [{ key: 'copied' } as const] : []));
    return copied;
  }

  /** Nothing is answered that a link could hold. */
  get isBlank(): boolean {
    return countAnswers(this.#part.sheet, this.#asked).answers === 0;
  }

  /** Takes over what waits, as chosen. */
  choose(choice: Choice): void {
    const { waiting } = this;
    if (!waiting) return;
    this.waiting = undefined;
    this.#take(waiting, choice);
  }

  cancel(): void {
    const { waiting } = this;
    this.waiting = undefined;
    if (waiting) this.#say(waiting.from, { key: 'unchanged' });
  }

  #receive(waiting: Waiting): void {
    this.waiting = waiting;
    if (this.differing > 0) this.#say(waiting.from);
    else this.choose('later');
  }

  #take({ from, sheet, dropped }: Waiting, choice: Choice): void {
    const part = this.#part;
    const chosen = chosenSheet(part.sheet, sheet, choice, this.#now);
    const { answers, more } = countAnswers(chosen, this.#asked);
    part.take(chosen);
    this.#say(
      from,
      answers > 0 ? { key: 'taken', count: answers } : { key: more ? 'takenNotes' : 'unchanged' },
      ...(dropped > 0 ? [{ key: 'dropped', count: dropped } as const] : []),
    );
  }

  #refuse(at: Source, { problem, id }: Refusal<Problem | ToolProblem>): void {
    this.#say(at, { key: problem, of: problem, ...(id === undefined ? {} : { name: id }) });
  }

  #say(at: Source, ...sayings: readonly Saying[]): void {
    this.said = { at, sayings };
    this.#host.requestUpdate();
  }

  /** Answers do not stay in the address, nor in the history, longer than they must. */
  #forgetLink(): void {
    this.#done = this.#hash;
    try {
      this.#settings().surroundings.replaceAddress(this.#plainAddress);
    } catch {
      // Pages in some frames may not: it is not asked again, at least.
    }
  }

  get #part(): SurveyPart {
    return this.#settings().part as SurveyPart;
  }

  get #asked(): Asked {
    return askedOn(this.#part.screens);
  }

  get #now(): number {
    return this.#settings().surroundings.now();
  }

  get #hash(): string {
    const address = this.#settings().surroundings.address();
    return address.includes('#') ? address.slice(address.indexOf('#')) : '';
  }

  get #plainAddress(): string {
    return this.#settings().surroundings.address().split('#', 1)[0] as string;
  }
}
