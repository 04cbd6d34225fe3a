import type { LitElement } from 'lit';
import type { Instrument, InstrumentOutline, LazySurveyText, SurveyText } from '@readiness-kit/core';
import { LanguageController } from '../localize/language-controller.ts';
import type { Screen } from './asked-screens.ts';
import type { BuiltIn } from './built-in.ts';
import { ConstructWords } from './construct-words.ts';
import { speaksTo, textIn, whole, wordless } from './survey-words.ts';

/** What the page may have brought. */
interface Host extends LitElement {
  readonly instrument: Instrument | InstrumentOutline;
  readonly texts: SurveyText | readonly SurveyText[] | undefined;
}

/** The instrument's words: those of the page, or the built-in ones in a language that speaks to the group. */
export class SurveyTexts {
  /** The built-in words. */
  readonly builtIn: LanguageController<LazySurveyText>;
  readonly pieces: ConstructWords;

  readonly #host: Host;
  readonly #own: BuiltIn;
  readonly #group: () => string | undefined;
  #kept: { readonly from: SurveyText | Instrument; readonly words: LazySurveyText } | undefined;

  /** @param group who answers, once that is known */
  constructor(host: Host, own: BuiltIn, group: () => string | undefined) {
    this.#host = host;
    this.#own = own;
    this.#group = group;
    this.builtIn = new LanguageController(host, own.english, own.loaders);
    this.pieces = new ConstructWords(host, own.english);
  }

  /** All words there are so far. */
  get text(): SurveyText {
    this.pieces.use(this.#source);
    return this.pieces.text;
  }

  /** The questions are in the language of the page, as far as that is a built-in one. */
  get inOwnLanguage(): boolean {
    return this.#source !== this.#own.english || (this.builtIn.language === 'en' && !this.builtIn.failed);
  }

  /** Loads what is not here of some screens. */
  load(screens: readonly Screen[], again = false): void {
    this.pieces.load(screens, again);
  }

  loadWhole(screens: readonly Screen[], again = false): void {
    screens.forEach(({ construct }) => this.pieces.loadWhole(construct, again));
  }

  /** The page's instrument, if it brought one. */
  get instrument(): Instrument | undefined {
    return this.#host.instrument === this.#own.outline ? undefined : (this.#host.instrument as Instrument);
  }

  /** The page's own words, or the ids of its own instrument. */
  get given(): LazySurveyText | undefined {
    const texts = [this.#host.texts ?? []].flat();
    const speaking = texts.filter((text) => speaksTo(text, this.#group()));
    const from = textIn(this.builtIn.wanted, speaking.length > 0 ? speaking : texts) ?? this.#otherInstrument;
    if (from !== this.#kept?.from) this.#kept = from && { from, words: whole('title' in from ? from : wordless(from)) };
    return this.#kept?.words;
  }

  get #source(): LazySurveyText {
    return this.given ?? (speaksTo(this.builtIn.value.text, this.#group()) ? this.builtIn.value : this.#own.english);
  }

  /** The page's instrument, if we have no words for it: the built-in one may also come as a whole. */
  get #otherInstrument(): Instrument | undefined {
    const { id, version } = this.#own.outline;
    const { instrument } = this;
    return instrument?.id === id && instrument.version === version ? undefined : instrument;
  }
}
